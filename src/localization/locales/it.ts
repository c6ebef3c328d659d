import { defineLocale } from '../define-locale';

/** Italian, with the informal "tu". */
export const it = defineLocale({
  locale: 'it',
  direction: 'ltr',

  theSite: 'il sito',
  signIn: 'Accedi',
  continue: 'Continua',
  next: 'Avanti',
  done: 'Fine',
  cancel: 'Annulla',
  close: 'Chiudi',
  tryAgain: 'Riprova',
  startAgain: 'Ricomincia',
  optional: 'facoltativo',
  or: 'o',
  minutesSeconds: '{minutes} {seconds}',

  loadingTitle: 'Preparazione in corso',
  loadingText: 'Un momento.',

  idleTitle: 'Collega {site}',
  idleText: 'Accedi a {site} per permettere a questa app di lavorare lì per te.',
  idleAgainTitle: 'Accedi di nuovo a {site}',
  idleAgainText: 'L’accesso era già attivo, ma {site} lo richiede di nuovo.',
  idleStart: 'Accedi a {site}',
  startingLogin: 'Avvio…',

  consentTitle: 'Collega {site}',
  consentText: 'Ecco cosa succede ora.',
  consentHow:
    'Accedi qui. Quello che scrivi passa dal server di questa app e arriva a Kernel, che lo inserisce su {site} in un browser nel cloud.',
  consentCheck: 'Se {site} chiede un codice o un’approvazione, lo fai sempre qui.',
  consentSaved: 'I tuoi dati di accesso vengono salvati per mantenere attivo l’accesso. I codici monouso no.',
  consentUse: 'Dopo, questa app può usare {site} a tuo nome.',
  consentAccept: 'Continua',

  discoveringTitle: 'Accedi a {site}',
  discoveringText: 'Apertura della pagina di accesso…',
  reauthTitle: 'Accesso a {site} in corso',
  reauthText: 'Vengono usati i tuoi dati salvati. Forse non devi fare nulla.',
  longerThanUsual: 'Ci vuole più tempo del solito. Puoi continuare ad aspettare.',

  signInTitle: 'Accedi a {site}',
  signInText: 'Usa il tuo account {site}.',
  codeTitle: 'Inserisci il codice',
  codeText: '{site} vuole assicurarsi che sia tu.',
  passwordTitle: 'Inserisci la password',
  detailsTitle: 'Qualche dato per {site}',
  detailsText: '{site} lo chiede per farti accedere.',
  mfaTitle: 'Conferma che sei tu',
  mfaText: 'Scegli come {site} deve verificarlo.',
  chooseTitle: 'Scegli come continuare',
  chooseText: '{site} offre più di un modo.',

  submitting: 'Verifica…',
  submittingTitle: 'Verifica con {site}',
  submittingText: 'Di solito bastano pochi secondi.',

  externalTitle: 'Approva l’accesso',
  externalText: '{site} ti aspetta su un altro dispositivo o un’altra pagina.',
  externalFallbackMessage: 'Completa il passaggio che {site} richiede. Questa pagina prosegue da sola.',
  waitingFor: 'In attesa da {time}',
  doneIt: 'Fatto',
  looking: 'Controllo…',
  nothingYet: 'Ancora niente. Questa pagina prosegue da sola.',
  otherWaysTitle: 'Oppure fai così',

  interventionTitle: '{site} ha bisogno di te per questo passaggio',
  interventionText: 'Questo passaggio va fatto su un’altra pagina. Poi questa pagina prosegue da sola.',
  openLiveView: 'Apri il browser',
  openHosted: 'Continua sulla pagina di Kernel',

  unsupportedTitle: 'Questo passaggio non può essere mostrato qui',
  unsupportedText: '{site} chiede qualcosa che questa pagina non conosce: {step}.',
  unsupportedWait: 'Forse si risolve da solo. Altrimenti puoi proseguire in un altro modo.',

  succeededTitle: 'Collegamento riuscito',
  succeededText: 'L’accesso a {site} è attivo.',
  alreadyTitle: 'Già collegato',
  alreadyText: 'L’accesso a {site} è attivo. Non devi fare nulla.',

  expiredTitle: 'Tempo scaduto',
  expiredText: 'L’accesso non è stato completato in tempo. Su {site} non è cambiato nulla.',
  canceledTitle: 'Accesso interrotto',
  canceledText: 'Puoi riprendere da dove avevi lasciato.',
  canceledByServerTitle: 'Accesso annullato',
  canceledByServerText: 'Questo accesso è stato chiuso prima della fine.',
  resume: 'Riprendi l’accesso',

  unauthorizedTitle: 'Accedi di nuovo a questa app',
  unauthorizedText: 'Questa app non ti riconosce più. Accedi all’app, poi riapri questa pagina.',
  forbiddenTitle: 'Non hai accesso a questo',
  forbiddenText: 'Il tuo account in questa app non può usare questo collegamento. Chiedi a chi gestisce l’app.',
  notFoundTitle: 'Questo collegamento non c’è più',
  notFoundText: 'Forse è stato rimosso. Torna all’app e crea un nuovo collegamento.',
  unreachableTitle: 'Il server non è raggiungibile',
  unreachableText: 'Controlla la tua connessione a Internet.',
  retrying: 'I tentativi continuano automaticamente.',
  retryingIn: 'Nuovo tentativo tra {time}…',
  tryNow: 'Prova ora',

  siteSays: '{site} dice',
  troubleTitle: 'Il server non è raggiungibile',
  troubleText: 'Quello che hai scritto resta.',
  notTakenText: 'Non è ancora cambiato nulla. Controlla quello che hai scritto e invialo di nuovo.',
  movedText: 'La pagina era già andata avanti. Ecco cosa chiede ora.',
  sendFailedText: 'Invio non riuscito. Controlla la connessione e riprova.',
  sendBusyText: 'Il server è occupato. Aspetta un momento, poi riprova.',
  refusedText: 'Non è stato accettato. Controlla quello che hai scritto e riprova.',
  startFailedText: 'Non è stato possibile avviare un nuovo accesso. Riprova tra poco.',
  waitBeforeRestart: 'Puoi riprovare tra {time}.',

  requiredError: 'Compila «{label}».',
  fieldRejected: 'Non è stato accettato. Inseriscilo di nuovo.',
  errorSummary: {
    one: 'C’è {count} campo da controllare.',
    many: 'Ci sono {count} di campi da controllare.',
    other: 'Ci sono {count} campi da controllare.',
  },
  show: 'Mostra: {label}',
  capsLock: 'Il blocco maiuscole è attivo.',
  straySpace: 'C’è uno spazio all’inizio o alla fine.',

  continueWith: 'Continua con {provider}',
  anotherProvider: 'un altro servizio',
  filterChoices: 'Cerca',
  filteredCount: { one: '{count} risultato', many: '{count} di risultati', other: '{count} risultati' },
  ambiguousChoice: 'È {site} a decidere quale di questi viene usato.',
  methodSms: 'SMS',
  methodCall: 'Telefonata',
  methodEmail: 'Email',
  methodTotp: 'App di autenticazione',
  methodPush: 'Notifica sul tuo dispositivo',
  methodPassword: 'Password',
  methodSecurityKey: 'Chiave di sicurezza',
  methodPasskey: 'Passkey',
  methodSwitch: 'Usa un altro modo',
  methodOther: 'Un altro modo',

  securityNote: 'Passa dal server di questa app e arriva a Kernel, che accede a {site} per te.',
  expiresIn: 'Tempo rimasto: {time}',
  cancelTitle: 'Interrompere l’accesso?',
  cancelText: 'Quello che hai scritto andrà perso.',
  cancelConfirm: 'Interrompi',
  cancelKeep: 'Prosegui',

  failedTitle: 'Non ha funzionato',
  failedText: 'Non è stato possibile completare l’accesso a {site}.',
  errors: {
    login_form_not_found: {
      title: 'Pagina di accesso non trovata',
      text: 'Non abbiamo trovato dove accedere su {site}. Riprova o chiedi a chi gestisce questa app di indicare l’indirizzo della pagina di accesso.',
    },
    navigation_confused: {
      title: 'Ci siamo persi su {site}',
      text: 'L’accesso ha preso una strada inattesa. Spesso basta riprovare.',
    },
    domain_not_allowed: {
      title: 'L’accesso è uscito da {site}',
      text: 'Ha portato a un sito non consentito per questo collegamento. Chiedi a chi gestisce questa app di consentirlo.',
    },
    stuck_in_loop: {
      title: 'Giriamo in tondo',
      text: '{site} mostrava sempre la stessa pagina. Aspetta un momento, poi riprova.',
    },
    max_attempts_reached: {
      title: 'Troppi tentativi',
      text: '{site} non ha accettato i dati dopo diversi tentativi. Controllali, poi ricomincia.',
    },
    website_error: {
      title: '{site} ha un problema',
      text: 'Il sito ha segnalato un errore. Riprova un po’ più tardi.',
    },
    network_error: {
      title: '{site} non era raggiungibile',
      text: 'La connessione al sito non è riuscita. Riprova tra poco.',
    },
    element_not_found: {
      title: 'Mancava qualcosa su {site}',
      text: 'Una parte della pagina di accesso non era dove previsto. Riprova.',
    },
    credentials_invalid: {
      title: 'I dati non erano corretti',
      text: '{site} non li ha accettati. Controlla nome utente e password, poi riprova.',
    },
    mfa_required: {
      title: 'Serve un secondo passaggio',
      text: '{site} chiede un’altra verifica che non è stato possibile completare. Riprova con il telefono a portata di mano.',
    },
    external_action_required: {
      title: 'Un passaggio è rimasto in sospeso',
      text: '{site} aspettava qualcosa fuori da questa pagina. Riprova e completalo quando ti viene chiesto.',
    },
    unsupported_auth_method: {
      title: 'Questo modo di accedere non è supportato',
      text: '{site} chiede qualcosa che qui non si può ancora fare. Se puoi, scegli un altro modo di accedere nelle tue impostazioni di {site}.',
    },
    bot_detected: {
      title: '{site} non ci ha fatto passare',
      text: 'Il sito ha scambiato il browser nel cloud per un robot. Riprova un po’ più tardi.',
    },
    captcha_blocked: {
      title: 'Un captcha ha bloccato l’accesso',
      text: '{site} ha chiesto un captcha che non è stato possibile risolvere. Riprova un po’ più tardi.',
    },
    session_expired: {
      title: '{site} ha chiuso l’accesso',
      text: 'Per il sito è passato troppo tempo. Ricomincia quando vuoi.',
    },
    no_active_flow: {
      title: 'Niente da riprendere',
      text: 'Questo accesso non è più in corso. Avviane uno nuovo.',
    },
    flow_failed: {
      title: 'Non ha funzionato',
      text: 'Non è stato possibile completare l’accesso a {site}. Riprova.',
    },
    awaiting_input_timeout: {
      title: 'Tempo scaduto',
      text: 'Per un po’ non è stato inserito nulla e l’accesso è stato interrotto. Ricomincia quando vuoi.',
    },
    external_action_timeout: {
      title: 'Nessuna approvazione ricevuta',
      text: '{site} aspettava che approvassi l’accesso. Riprova e approvalo quando ti viene chiesto.',
    },
    max_steps_exceeded: {
      title: 'Troppi passaggi',
      text: 'L’accesso a {site} ha richiesto più passaggi del previsto. Riprova.',
    },
    browser_error: {
      title: 'Il browser nel cloud si è fermato',
      text: 'Non è colpa tua. Riprova.',
    },
    internal_error: {
      title: 'Qualcosa è andato storto da parte nostra',
      text: 'Non è colpa tua. Riprova tra poco.',
    },
    totp_required: {
      title: 'Serve un codice di autenticazione',
      text: 'Riprova con l’app di autenticazione aperta.',
    },
    sms_code_required: {
      title: 'Serve un codice via SMS',
      text: 'Riprova con il telefono a portata di mano.',
    },
    email_code_required: {
      title: 'Serve un codice via email',
      text: 'Riprova con la posta in arrivo aperta.',
    },
    totp_code_rejected: {
      title: 'Il codice non è stato accettato',
      text: 'I codici cambiano ogni mezzo minuto. Riprova con uno nuovo.',
    },
    account_choice_required: {
      title: 'Bisogna scegliere un account',
      text: '{site} conosce più di un account. Riprova e scegline uno.',
    },
    customer_input_required: {
      title: 'Qualcosa è rimasto senza risposta',
      text: '{site} ha bisogno di una tua risposta. Riprova e compila quello che chiede.',
    },
    account_locked: {
      title: 'Il tuo account è bloccato',
      text: '{site} lo ha bloccato per ora. Riprovare troppo presto può allungare il blocco. Sbloccalo su {site} oppure aspetta.',
    },
    rate_limited: {
      title: 'Troppi tentativi per ora',
      text: '{site} chiede di rallentare. Aspetta un po’ prima del prossimo tentativo.',
    },
  },
});
