import { defineLocale } from '../define-locale';

/** Swedish, with "du". */
export const sv = defineLocale({
  locale: 'sv',
  direction: 'ltr',

  theSite: 'webbplatsen',
  signIn: 'Logga in',
  continue: 'Fortsätt',
  next: 'Nästa',
  done: 'Klar',
  cancel: 'Avbryt',
  close: 'Stäng',
  tryAgain: 'Försök igen',
  startAgain: 'Börja om',
  optional: 'valfritt',
  or: 'eller',
  minutesSeconds: '{minutes} {seconds}',

  loadingTitle: 'Förbereder',
  loadingText: 'Ett ögonblick.',

  idleTitle: 'Anslut {site}',
  idleText: 'Logga in på {site} så att den här appen kan arbeta där åt dig.',
  idleAgainTitle: 'Logga in på {site} igen',
  idleAgainText: 'Du var inloggad tidigare, men {site} vill att du loggar in igen.',
  idleStart: 'Logga in på {site}',
  startingLogin: 'Startar…',

  consentTitle: 'Anslut {site}',
  consentText: 'Det här händer nu.',
  consentHow:
    'Du loggar in här. Det du skriver skickas via den här appens server till Kernel, som fyller i det på {site} i en webbläsare i molnet.',
  consentCheck: 'Om {site} ber om en kod eller ett godkännande gör du det också här.',
  consentSaved: 'Dina inloggningsuppgifter sparas så att du kan förbli inloggad. Engångskoder sparas inte.',
  consentUse: 'Efter det kan den här appen använda {site} i ditt namn.',
  consentAccept: 'Fortsätt',

  discoveringTitle: 'Logga in på {site}',
  discoveringText: 'Öppnar inloggningssidan…',
  reauthTitle: 'Du loggas in på {site}',
  reauthText: 'Dina sparade uppgifter används. Du kanske inte behöver göra något.',
  longerThanUsual: 'Det här tar längre tid än vanligt. Du kan fortsätta vänta.',

  signInTitle: 'Logga in på {site}',
  signInText: 'Använd ditt konto på {site}.',
  codeTitle: 'Ange din kod',
  codeText: '{site} vill vara säker på att det är du.',
  passwordTitle: 'Ange ditt lösenord',
  detailsTitle: 'Några uppgifter till {site}',
  detailsText: '{site} ber om det för att logga in dig.',
  mfaTitle: 'Bekräfta att det är du',
  mfaText: 'Välj hur {site} ska kontrollera det.',
  chooseTitle: 'Välj hur du vill fortsätta',
  chooseText: '{site} erbjuder flera sätt.',

  submitting: 'Kontrollerar…',
  submittingTitle: 'Kontrollerar med {site}',
  submittingText: 'Det brukar ta några sekunder.',

  externalTitle: 'Godkänn inloggningen',
  externalText: '{site} väntar på dig på en annan enhet eller sida.',
  externalFallbackMessage: 'Slutför det steg som {site} ber om. Den här sidan går vidare av sig själv.',
  waitingFor: 'Har väntat i {time}',
  doneIt: 'Jag har gjort det',
  looking: 'Tittar efter…',
  nothingYet: 'Inget än. Den här sidan går vidare av sig själv.',
  otherWaysTitle: 'Eller gör så här i stället',

  interventionTitle: '{site} behöver dig i det här steget',
  interventionText:
    'Det här steget måste göras på en annan sida. När det är klart går den här sidan vidare av sig själv.',
  openLiveView: 'Öppna webbläsaren',
  openHosted: 'Fortsätt på Kernels sida',

  unsupportedTitle: 'Det här steget kan inte visas här',
  unsupportedText: '{site} ber om något som den här sidan inte känner till: {step}.',
  unsupportedWait: 'Det kanske går över av sig självt. Annars kan du gå vidare på ett annat sätt.',

  succeededTitle: 'Du är ansluten',
  succeededText: 'Du är inloggad på {site}.',
  alreadyTitle: 'Redan ansluten',
  alreadyText: 'Du är inloggad på {site}. Du behöver inte göra något.',

  expiredTitle: 'Tiden tog slut',
  expiredText: 'Inloggningen blev inte klar i tid. Inget har ändrats på {site}.',
  canceledTitle: 'Inloggningen stoppades',
  canceledText: 'Du kan fortsätta där du slutade.',
  canceledByServerTitle: 'Inloggningen avbröts',
  canceledByServerText: 'Den här inloggningen avslutades innan den var klar.',
  resume: 'Fortsätt logga in',

  unauthorizedTitle: 'Du behöver logga in i den här appen igen',
  unauthorizedText: 'Appen känner inte igen dig längre. Logga in i den och öppna det här igen.',
  forbiddenTitle: 'Du har inte tillgång till det här',
  forbiddenText: 'Ditt konto i den här appen får inte använda anslutningen. Fråga den som ansvarar för appen.',
  notFoundTitle: 'Anslutningen finns inte längre',
  notFoundText: 'Den kan ha tagits bort. Gå tillbaka till appen och anslut igen.',
  unreachableTitle: 'Servern går inte att nå',
  unreachableText: 'Kontrollera din internetanslutning.',
  retrying: 'Nya försök görs automatiskt.',
  retryingIn: 'Nytt försök om {time}…',
  tryNow: 'Försök nu',

  siteSays: '{site} meddelar',
  troubleTitle: 'Servern går inte att nå',
  troubleText: 'Det du har skrivit finns kvar.',
  notTakenText: 'Inget har ändrats än. Kontrollera det du angav och skicka det igen.',
  movedText: 'Sidan hade gått vidare. Det här ber den om nu.',
  sendFailedText: 'Det gick inte att skicka. Kontrollera din anslutning och försök igen.',
  sendBusyText: 'Servern är upptagen. Vänta en stund och försök igen.',
  refusedText: 'Det godkändes inte. Kontrollera det du angav och försök igen.',
  startFailedText: 'Det gick inte att starta en ny inloggning. Försök igen om en stund.',
  waitBeforeRestart: 'Du kan försöka igen om {time}.',

  requiredError: 'Fyll i ”{label}”.',
  fieldRejected: 'Det godkändes inte. Ange det igen.',
  errorSummary: { one: '{count} fält behöver ses över.', other: '{count} fält behöver ses över.' },
  show: 'Visa {label}',
  capsLock: 'Caps Lock är på.',
  straySpace: 'Det finns ett mellanslag i början eller slutet.',

  continueWith: 'Fortsätt med {provider}',
  anotherProvider: 'en annan tjänst',
  filterChoices: 'Sök',
  filteredCount: { one: '{count} resultat', other: '{count} resultat' },
  ambiguousChoice: '{site} avgör vilket av dessa som används.',
  methodSms: 'Sms',
  methodCall: 'Telefonsamtal',
  methodEmail: 'E-post',
  methodTotp: 'Autentiseringsapp',
  methodPush: 'Avisering på din enhet',
  methodPassword: 'Lösenord',
  methodSecurityKey: 'Säkerhetsnyckel',
  methodPasskey: 'Passkey',
  methodSwitch: 'Använd ett annat sätt',
  methodOther: 'Ett annat sätt',

  securityNote: 'Skickas via den här appens server till Kernel, som loggar in på {site} åt dig.',
  expiresIn: 'Tid kvar: {time}',
  cancelTitle: 'Sluta logga in?',
  cancelText: 'Det du har skrivit går förlorat.',
  cancelConfirm: 'Sluta',
  cancelKeep: 'Fortsätt',

  failedTitle: 'Det gick inte',
  failedText: 'Inloggningen på {site} kunde inte slutföras.',
  errors: {
    login_form_not_found: {
      title: 'Ingen inloggningssida hittades',
      text: 'Vi hittade inte var man loggar in på {site}. Försök igen eller be den som ansvarar för appen att ange inloggningssidans adress.',
    },
    navigation_confused: {
      title: 'Vilse på {site}',
      text: 'Inloggningen tog en oväntad väg. Det hjälper ofta att försöka igen.',
    },
    domain_not_allowed: {
      title: 'Inloggningen lämnade {site}',
      text: 'Den ledde till en webbplats som inte är tillåten för den här anslutningen. Be den som ansvarar för appen att tillåta den.',
    },
    stuck_in_loop: {
      title: 'Vi går i cirklar',
      text: '{site} visade samma sida om och om igen. Vänta en stund och försök igen.',
    },
    max_attempts_reached: {
      title: 'För många försök',
      text: '{site} godkände inte uppgifterna efter flera försök. Kontrollera dem och börja om.',
    },
    website_error: {
      title: '{site} har ett problem',
      text: 'Webbplatsen rapporterade ett fel. Försök igen lite senare.',
    },
    network_error: {
      title: '{site} gick inte att nå',
      text: 'Anslutningen till webbplatsen misslyckades. Försök igen om en stund.',
    },
    element_not_found: {
      title: 'Något saknades på {site}',
      text: 'En del av inloggningssidan fanns inte där den förväntades. Försök igen.',
    },
    credentials_invalid: {
      title: 'Uppgifterna stämde inte',
      text: '{site} godkände dem inte. Kontrollera ditt användarnamn och lösenord och försök igen.',
    },
    mfa_required: {
      title: 'Ett andra steg behövs',
      text: '{site} vill göra en kontroll till som inte kunde slutföras. Försök igen med telefonen till hands.',
    },
    external_action_required: {
      title: 'Ett steg blev inte gjort',
      text: '{site} väntade på något utanför den här sidan. Försök igen och slutför det när du blir ombedd.',
    },
    unsupported_auth_method: {
      title: 'Det här sättet att logga in stöds inte',
      text: '{site} ber om något som inte går att göra här än. Välj om du kan ett annat sätt att logga in i dina inställningar på {site}.',
    },
    bot_detected: {
      title: '{site} släppte inte in oss',
      text: 'Webbplatsen tog webbläsaren i molnet för en robot. Försök igen lite senare.',
    },
    captcha_blocked: {
      title: 'En captcha stod i vägen',
      text: '{site} bad om en captcha som inte gick att lösa. Försök igen lite senare.',
    },
    session_expired: {
      title: '{site} avslutade inloggningen',
      text: 'Det tog för lång tid för webbplatsen. Börja om när du är redo.',
    },
    no_active_flow: {
      title: 'Inget att fortsätta med',
      text: 'Den här inloggningen pågår inte längre. Starta en ny.',
    },
    flow_failed: {
      title: 'Det gick inte',
      text: 'Inloggningen på {site} kunde inte slutföras. Försök igen.',
    },
    awaiting_input_timeout: {
      title: 'Tiden tog slut',
      text: 'Inget angavs på ett tag, så inloggningen stoppades. Börja om när du är redo.',
    },
    external_action_timeout: {
      title: 'Inget godkännande kom',
      text: '{site} väntade på att du skulle godkänna inloggningen. Försök igen och godkänn den när du blir ombedd.',
    },
    max_steps_exceeded: {
      title: 'För många steg',
      text: 'Inloggningen på {site} krävde fler steg än väntat. Försök igen.',
    },
    browser_error: {
      title: 'Webbläsaren i molnet stannade',
      text: 'Det är inte ditt fel. Försök igen.',
    },
    internal_error: {
      title: 'Något gick fel hos oss',
      text: 'Det är inte ditt fel. Försök igen om en stund.',
    },
    totp_required: {
      title: 'En kod från en autentiseringsapp behövs',
      text: 'Öppna din autentiseringsapp och försök igen.',
    },
    sms_code_required: {
      title: 'En kod via sms behövs',
      text: 'Försök igen med telefonen till hands.',
    },
    email_code_required: {
      title: 'En kod via e-post behövs',
      text: 'Öppna din inkorg och försök igen.',
    },
    totp_code_rejected: {
      title: 'Koden godkändes inte',
      text: 'Koder byts varje halvminut. Försök igen med en ny.',
    },
    account_choice_required: {
      title: 'Ett konto måste väljas',
      text: '{site} känner till mer än ett konto. Försök igen och välj ett.',
    },
    customer_input_required: {
      title: 'Något blev obesvarat',
      text: '{site} behöver ett svar från dig. Försök igen och fyll i det som efterfrågas.',
    },
    account_locked: {
      title: 'Ditt konto är låst',
      text: '{site} har låst det tills vidare. Att försöka igen för tidigt kan förlänga tiden. Lås upp det på {site} eller vänta.',
    },
    rate_limited: {
      title: 'För många försök just nu',
      text: '{site} ber dig ta det lugnare. Vänta lite före nästa försök.',
    },
  },
});
