import { defineLocale } from '../define-locale';

/** Czech, with the polite "vy" and without gendered forms. */
export const cs = defineLocale({
  locale: 'cs',
  direction: 'ltr',

  theSite: 'web',
  signIn: 'Přihlásit se',
  continue: 'Pokračovat',
  next: 'Další',
  done: 'Hotovo',
  cancel: 'Zrušit',
  close: 'Zavřít',
  tryAgain: 'Zkusit znovu',
  startAgain: 'Začít znovu',
  optional: 'nepovinné',
  or: 'nebo',
  minutesSeconds: '{minutes} {seconds}',

  loadingTitle: 'Připravujeme přihlášení',
  loadingText: 'Okamžik.',

  idleTitle: 'Propojte {site}',
  idleText: 'Přihlaste se na {site}, aby tam tato aplikace mohla pracovat za vás.',
  idleAgainTitle: 'Přihlaste se na {site} znovu',
  idleAgainText: 'Přihlášení už proběhlo, ale {site} o něj žádá znovu.',
  idleStart: 'Přihlásit se na {site}',
  startingLogin: 'Spouštíme…',

  consentTitle: 'Propojte {site}',
  consentText: 'Takhle to bude pokračovat.',
  consentHow:
    'Přihlásíte se tady. Co napíšete, jde přes server této aplikace do Kernelu a ten to zadá na {site} v prohlížeči v cloudu.',
  consentCheck: 'Pokud {site} požádá o kód nebo schválení, uděláte to také tady.',
  consentSaved:
    'Vaše přihlašovací údaje se uloží, aby přihlášení mohlo zůstat aktivní. Jednorázové kódy se neukládají.',
  consentUse: 'Potom může tato aplikace používat {site} vaším jménem.',
  consentAccept: 'Pokračovat',

  discoveringTitle: 'Přihlášení na {site}',
  discoveringText: 'Otevíráme přihlašovací stránku…',
  reauthTitle: 'Přihlašujeme vás na {site}',
  reauthText: 'Používáme vaše uložené údaje. Možná nebudete muset nic dělat.',
  longerThanUsual: 'Trvá to déle než obvykle. Můžete dál čekat.',

  signInTitle: 'Přihlaste se na {site}',
  signInText: 'Použijte svůj účet na {site}.',
  codeTitle: 'Zadejte kód',
  codeText: '{site} se chce ujistit, že jste to vy.',
  passwordTitle: 'Zadejte heslo',
  detailsTitle: 'Několik údajů pro {site}',
  detailsText: '{site} je potřebuje k vašemu přihlášení.',
  mfaTitle: 'Potvrďte, že jste to vy',
  mfaText: 'Vyberte, jak to má {site} ověřit.',
  chooseTitle: 'Vyberte, jak pokračovat',
  chooseText: '{site} nabízí více způsobů.',

  submitting: 'Ověřujeme…',
  submittingTitle: 'Ověřujeme na {site}',
  submittingText: 'Obvykle to trvá pár sekund.',

  externalTitle: 'Schvalte přihlášení',
  externalText: '{site} na vás čeká na jiném zařízení nebo stránce.',
  externalFallbackMessage: 'Dokončete krok, o který žádá {site}. Tato stránka bude pokračovat sama.',
  waitingFor: 'Doba čekání: {time}',
  doneIt: 'Mám hotovo',
  looking: 'Zjišťujeme…',
  nothingYet: 'Zatím nic. Tato stránka bude pokračovat sama.',
  otherWaysTitle: 'Nebo místo toho udělejte toto',

  interventionTitle: '{site} vás v tomto kroku potřebuje',
  interventionText: 'Tento krok je třeba udělat na jiné stránce. Potom bude tato stránka pokračovat sama.',
  openLiveView: 'Otevřít prohlížeč',
  openHosted: 'Pokračovat na stránce Kernelu',

  unsupportedTitle: 'Tento krok tu nelze zobrazit',
  unsupportedText: '{site} žádá o něco, co tato stránka nezná: {step}.',
  unsupportedWait: 'Možná to přejde samo. Pokud ne, můžete pokračovat jinak.',

  succeededTitle: 'Propojeno',
  succeededText: 'Přihlášení na {site} proběhlo.',
  alreadyTitle: 'Už je propojeno',
  alreadyText: 'Přihlášení na {site} je aktivní. Nemusíte nic dělat.',

  expiredTitle: 'Čas vypršel',
  expiredText: 'Přihlášení se nestihlo dokončit. Na {site} se nic nezměnilo.',
  canceledTitle: 'Přihlášení zastaveno',
  canceledText: 'Můžete pokračovat od stejného místa.',
  canceledByServerTitle: 'Přihlášení zrušeno',
  canceledByServerText: 'Toto přihlášení bylo ukončeno dřív, než se dokončilo.',
  resume: 'Pokračovat v přihlášení',

  unauthorizedTitle: 'Přihlaste se znovu do této aplikace',
  unauthorizedText: 'Tato aplikace vás už nepoznává. Přihlaste se do ní a otevřete toto znovu.',
  forbiddenTitle: 'K tomuto nemáte přístup',
  forbiddenText: 'Váš účet v této aplikaci nesmí toto propojení používat. Obraťte se na správce aplikace.',
  notFoundTitle: 'Toto propojení už neexistuje',
  notFoundText: 'Možná bylo odstraněno. Vraťte se do aplikace a propojte se znovu.',
  unreachableTitle: 'Server není dostupný',
  unreachableText: 'Zkontrolujte připojení k internetu.',
  retrying: 'Zkoušíme to automaticky znovu.',
  retryingIn: 'Další pokus za {time}…',
  tryNow: 'Zkusit hned',

  siteSays: '{site} hlásí',
  troubleTitle: 'Server není dostupný',
  troubleText: 'Zadané údaje zůstávají.',
  notTakenText: 'Zatím se nic nezměnilo. Zkontrolujte zadané údaje a odešlete je znovu.',
  movedText: 'Stránka se mezitím posunula. Teď žádá o toto.',
  sendFailedText: 'Odeslání se nepodařilo. Zkontrolujte připojení a zkuste to znovu.',
  sendBusyText: 'Server je zaneprázdněný. Chvíli počkejte a zkuste to znovu.',
  refusedText: 'Nebylo to přijato. Zkontrolujte zadané údaje a zkuste to znovu.',
  startFailedText: 'Nové přihlášení se nepodařilo spustit. Zkuste to za chvíli znovu.',
  waitBeforeRestart: 'Za {time} to můžete zkusit znovu.',

  requiredError: 'Vyplňte „{label}“.',
  fieldRejected: 'Nebylo to přijato. Zadejte to znovu.',
  errorSummary: {
    one: 'Zkontrolujte {count} pole.',
    few: 'Zkontrolujte {count} pole.',
    many: 'Zkontrolujte {count} pole.',
    other: 'Zkontrolujte {count} polí.',
  },
  show: 'Zobrazit: {label}',
  capsLock: 'Caps Lock je zapnutý.',
  straySpace: 'Na začátku nebo na konci je mezera.',

  continueWith: 'Pokračovat přes {provider}',
  anotherProvider: 'jinou službu',
  filterChoices: 'Hledat',
  filteredCount: {
    one: '{count} výsledek',
    few: '{count} výsledky',
    many: '{count} výsledku',
    other: '{count} výsledků',
  },
  ambiguousChoice: 'O tom, která z možností se použije, rozhoduje {site}.',
  methodSms: 'SMS',
  methodCall: 'Telefonní hovor',
  methodEmail: 'E-mail',
  methodTotp: 'Ověřovací aplikace',
  methodPush: 'Oznámení na vašem zařízení',
  methodPassword: 'Heslo',
  methodSecurityKey: 'Bezpečnostní klíč',
  methodPasskey: 'Přístupový klíč',
  methodSwitch: 'Použít jiný způsob',
  methodOther: 'Jiný způsob',

  securityNote: 'Jde přes server této aplikace do Kernelu a ten se za vás přihlásí na {site}.',
  expiresIn: 'Zbývá: {time}',
  cancelTitle: 'Ukončit přihlašování?',
  cancelText: 'Zadané údaje se ztratí.',
  cancelConfirm: 'Ukončit',
  cancelKeep: 'Pokračovat',

  failedTitle: 'Nepodařilo se to',
  failedText: 'Přihlášení na {site} se nepodařilo dokončit.',
  errors: {
    login_form_not_found: {
      title: 'Přihlašovací stránka nenalezena',
      text: 'Nepodařilo se najít, kde se na {site} přihlásit. Zkuste to znovu nebo požádejte správce této aplikace, aby zadal adresu přihlašovací stránky.',
    },
    navigation_confused: {
      title: 'Zabloudili jsme na {site}',
      text: 'Přihlášení se vydalo nečekaným směrem. Často pomůže zkusit to znovu.',
    },
    domain_not_allowed: {
      title: 'Přihlášení opustilo {site}',
      text: 'Vedlo na web, který pro toto propojení není povolený. Požádejte správce této aplikace, aby ho povolil.',
    },
    stuck_in_loop: {
      title: 'Točíme se v kruhu',
      text: '{site} ukazoval stále stejnou stránku. Chvíli počkejte a zkuste to znovu.',
    },
    max_attempts_reached: {
      title: 'Příliš mnoho pokusů',
      text: '{site} údaje ani po několika pokusech nepřijal. Zkontrolujte je a začněte znovu.',
    },
    website_error: {
      title: '{site} má potíže',
      text: 'Web ohlásil chybu. Zkuste to znovu o něco později.',
    },
    network_error: {
      title: '{site} není dostupný',
      text: 'Spojení s webem selhalo. Zkuste to za chvíli znovu.',
    },
    element_not_found: {
      title: 'Na {site} něco chybělo',
      text: 'Část přihlašovací stránky nebyla tam, kde měla být. Zkuste to znovu.',
    },
    credentials_invalid: {
      title: 'Údaje nebyly správné',
      text: '{site} je nepřijal. Zkontrolujte uživatelské jméno a heslo a zkuste to znovu.',
    },
    mfa_required: {
      title: 'Je potřeba druhý krok',
      text: '{site} vyžaduje další ověření, které se nepodařilo dokončit. Mějte telefon po ruce a zkuste to znovu.',
    },
    external_action_required: {
      title: 'Jeden krok zůstal otevřený',
      text: '{site} čekal na něco mimo tuto stránku. Zkuste to znovu a dokončete to, až se objeví výzva.',
    },
    unsupported_auth_method: {
      title: 'Tento způsob přihlášení není podporován',
      text: '{site} žádá o něco, co tu zatím udělat nejde. Pokud můžete, vyberte v nastavení {site} jiný způsob přihlášení.',
    },
    bot_detected: {
      title: '{site} nás odmítl',
      text: 'Web považoval prohlížeč v cloudu za robota. Zkuste to znovu o něco později.',
    },
    captcha_blocked: {
      title: 'V cestě stála captcha',
      text: '{site} zobrazil captchu, kterou se nepodařilo vyřešit. Zkuste to znovu o něco později.',
    },
    session_expired: {
      title: '{site} přihlášení ukončil',
      text: 'Trvalo to na něj příliš dlouho. Začněte znovu, až se vám to bude hodit.',
    },
    no_active_flow: {
      title: 'Není v čem pokračovat',
      text: 'Toto přihlášení už neprobíhá. Začněte nové.',
    },
    flow_failed: {
      title: 'Nepodařilo se to',
      text: 'Přihlášení na {site} se nepodařilo dokončit. Zkuste to znovu.',
    },
    awaiting_input_timeout: {
      title: 'Čas vypršel',
      text: 'Chvíli se nic nezadávalo, a proto se přihlášení zastavilo. Začněte znovu, až se vám to bude hodit.',
    },
    external_action_timeout: {
      title: 'Schválení nepřišlo',
      text: '{site} čekal, až přihlášení schválíte. Zkuste to znovu a schvalte ho, až se objeví výzva.',
    },
    max_steps_exceeded: {
      title: 'Příliš mnoho kroků',
      text: 'Přihlášení na {site} potřebovalo více kroků, než se čekalo. Zkuste to znovu.',
    },
    browser_error: {
      title: 'Prohlížeč v cloudu se zastavil',
      text: 'Není to vaše chyba. Zkuste to znovu.',
    },
    internal_error: {
      title: 'Na naší straně se něco pokazilo',
      text: 'Není to vaše chyba. Zkuste to za chvíli znovu.',
    },
    totp_required: {
      title: 'Je potřeba kód z ověřovací aplikace',
      text: 'Otevřete ověřovací aplikaci a zkuste to znovu.',
    },
    sms_code_required: {
      title: 'Je potřeba kód z SMS',
      text: 'Mějte telefon po ruce a zkuste to znovu.',
    },
    email_code_required: {
      title: 'Je potřeba kód z e-mailu',
      text: 'Otevřete svou poštu a zkuste to znovu.',
    },
    totp_code_rejected: {
      title: 'Kód nebyl přijat',
      text: 'Kódy se mění každou půlminutu. Zkuste to znovu s novým.',
    },
    account_choice_required: {
      title: 'Je třeba vybrat účet',
      text: '{site} zná více účtů. Zkuste to znovu a jeden vyberte.',
    },
    customer_input_required: {
      title: 'Něco zůstalo bez odpovědi',
      text: '{site} od vás potřebuje odpověď. Zkuste to znovu a vyplňte, co se žádá.',
    },
    account_locked: {
      title: 'Váš účet je zablokovaný',
      text: '{site} ho prozatím zablokoval. Příliš brzký další pokus to může prodloužit. Odblokujte ho na {site} nebo počkejte.',
    },
    rate_limited: {
      title: 'Prozatím příliš mnoho pokusů',
      text: '{site} žádá o zpomalení. Před dalším pokusem chvíli počkejte.',
    },
  },
});
