import { defineLocale } from '../define-locale';

/** Dutch, with the informal "je". */
export const nl = defineLocale({
  locale: 'nl',
  direction: 'ltr',

  theSite: 'de website',
  signIn: 'Inloggen',
  continue: 'Doorgaan',
  next: 'Volgende',
  done: 'Klaar',
  cancel: 'Annuleren',
  close: 'Sluiten',
  tryAgain: 'Opnieuw proberen',
  startAgain: 'Opnieuw beginnen',
  optional: 'optioneel',
  or: 'of',
  minutesSeconds: '{minutes} {seconds}',

  loadingTitle: 'Even voorbereiden',
  loadingText: 'Een ogenblik.',

  idleTitle: '{site} koppelen',
  idleText: 'Log in bij {site} zodat deze app daar voor je kan werken.',
  idleAgainTitle: 'Log opnieuw in bij {site}',
  idleAgainText: 'Je was al ingelogd, maar {site} vraagt er opnieuw om.',
  idleStart: 'Inloggen bij {site}',
  startingLogin: 'Starten…',

  consentTitle: '{site} koppelen',
  consentText: 'Dit gaat er gebeuren.',
  consentHow:
    'Je logt hier in. Wat je typt, gaat via de server van deze app naar Kernel. Kernel vult het in op {site}, in een browser in de cloud.',
  consentCheck: 'Als {site} om een code of goedkeuring vraagt, doe je dat ook hier.',
  consentSaved: 'Je inloggegevens worden bewaard zodat je ingelogd kunt blijven. Eenmalige codes niet.',
  consentUse: 'Daarna kan deze app {site} namens jou gebruiken.',
  consentAccept: 'Doorgaan',

  discoveringTitle: 'Inloggen bij {site}',
  discoveringText: 'De inlogpagina wordt geopend…',
  reauthTitle: 'Je wordt ingelogd bij {site}',
  reauthText: 'Je bewaarde gegevens worden gebruikt. Misschien hoef je niets te doen.',
  longerThanUsual: 'Dit duurt langer dan normaal. Je kunt blijven wachten.',

  signInTitle: 'Log in bij {site}',
  signInText: 'Gebruik je account bij {site}.',
  codeTitle: 'Vul je code in',
  codeText: '{site} wil zeker weten dat jij het bent.',
  passwordTitle: 'Vul je wachtwoord in',
  detailsTitle: 'Een paar gegevens voor {site}',
  detailsText: '{site} vraagt hierom om je in te loggen.',
  mfaTitle: 'Bevestig dat jij het bent',
  mfaText: 'Kies hoe {site} dat moet controleren.',
  chooseTitle: 'Kies hoe je verdergaat',
  chooseText: '{site} biedt meer dan één manier.',

  submitting: 'Controleren…',
  submittingTitle: 'Controleren bij {site}',
  submittingText: 'Dit duurt meestal een paar seconden.',

  externalTitle: 'Keur het inloggen goed',
  externalText: '{site} wacht op je op een ander apparaat of een andere pagina.',
  externalFallbackMessage: 'Rond de stap af waar {site} om vraagt. Deze pagina gaat vanzelf verder.',
  waitingFor: 'Al {time} aan het wachten',
  doneIt: 'Dat is gedaan',
  looking: 'Even kijken…',
  nothingYet: 'Nog niets. Deze pagina gaat vanzelf verder.',
  otherWaysTitle: 'Of doe dit in plaats daarvan',

  interventionTitle: '{site} heeft je nodig voor deze stap',
  interventionText: 'Deze stap moet op een andere pagina. Daarna gaat deze pagina vanzelf verder.',
  openLiveView: 'Browser openen',
  openHosted: 'Doorgaan op de pagina van Kernel',

  unsupportedTitle: 'Deze stap kan hier niet worden getoond',
  unsupportedText: '{site} vraagt iets wat deze pagina niet kent: {step}.',
  unsupportedWait: 'Misschien gaat het vanzelf voorbij. Zo niet, dan kun je op een andere manier verder.',

  succeededTitle: 'De koppeling is gelukt',
  succeededText: 'Je bent ingelogd bij {site}.',
  alreadyTitle: 'Al gekoppeld',
  alreadyText: 'Je bent ingelogd bij {site}. Je hoeft niets te doen.',

  expiredTitle: 'De tijd is om',
  expiredText: 'Het inloggen was niet op tijd klaar. Er is niets veranderd op {site}.',
  canceledTitle: 'Inloggen gestopt',
  canceledText: 'Je kunt verdergaan waar je was gebleven.',
  canceledByServerTitle: 'Inloggen geannuleerd',
  canceledByServerText: 'Deze inlogpoging is beëindigd voordat die klaar was.',
  resume: 'Verdergaan met inloggen',

  unauthorizedTitle: 'Log opnieuw in bij deze app',
  unauthorizedText: 'Deze app herkent je niet meer. Log in bij de app en open dit opnieuw.',
  forbiddenTitle: 'Je hebt hier geen toegang toe',
  forbiddenText: 'Je account in deze app mag deze koppeling niet gebruiken. Vraag het de beheerder van de app.',
  notFoundTitle: 'Deze koppeling is er niet meer',
  notFoundText: 'Misschien is die verwijderd. Ga terug naar de app en koppel opnieuw.',
  unreachableTitle: 'De server is niet bereikbaar',
  unreachableText: 'Controleer je internetverbinding.',
  retrying: 'Er wordt vanzelf opnieuw geprobeerd.',
  retryingIn: 'Nieuwe poging over {time}…',
  tryNow: 'Nu proberen',

  siteSays: '{site} meldt',
  troubleTitle: 'De server is niet bereikbaar',
  troubleText: 'Wat je hebt getypt, blijft staan.',
  notTakenText: 'Er is nog niets veranderd. Controleer wat je hebt ingevuld en verstuur het opnieuw.',
  movedText: 'De pagina was al verder. Dit wordt nu gevraagd.',
  sendFailedText: 'Dat kon niet worden verstuurd. Controleer je verbinding en probeer het opnieuw.',
  sendBusyText: 'De server heeft het druk. Wacht even en probeer het opnieuw.',
  refusedText: 'Dat is niet geaccepteerd. Controleer wat je hebt ingevuld en probeer het opnieuw.',
  startFailedText: 'Er kon geen nieuwe inlogpoging worden gestart. Probeer het zo nog eens.',
  waitBeforeRestart: 'Je kunt het over {time} opnieuw proberen.',

  requiredError: 'Vul “{label}” in.',
  fieldRejected: 'Dit is niet geaccepteerd. Vul het opnieuw in.',
  errorSummary: { one: '{count} veld heeft je aandacht nodig.', other: '{count} velden hebben je aandacht nodig.' },
  show: '{label} tonen',
  capsLock: 'Caps Lock staat aan.',
  straySpace: 'Er staat een spatie aan het begin of einde.',

  continueWith: 'Doorgaan met {provider}',
  anotherProvider: 'een andere dienst',
  filterChoices: 'Zoeken',
  filteredCount: { one: '{count} resultaat', other: '{count} resultaten' },
  ambiguousChoice: '{site} bepaalt welke hiervan wordt gebruikt.',
  methodSms: 'Sms',
  methodCall: 'Telefoongesprek',
  methodEmail: 'E-mail',
  methodTotp: 'Authenticator-app',
  methodPush: 'Melding op je apparaat',
  methodPassword: 'Wachtwoord',
  methodSecurityKey: 'Beveiligingssleutel',
  methodPasskey: 'Passkey',
  methodSwitch: 'Een andere manier gebruiken',
  methodOther: 'Een andere manier',

  securityNote: 'Gaat via de server van deze app naar Kernel, dat voor je inlogt bij {site}.',
  expiresIn: 'Resterende tijd: {time}',
  cancelTitle: 'Stoppen met inloggen?',
  cancelText: 'Wat je hebt getypt, gaat verloren.',
  cancelConfirm: 'Stoppen',
  cancelKeep: 'Verdergaan',

  failedTitle: 'Dat is niet gelukt',
  failedText: 'Het inloggen bij {site} kon niet worden afgerond.',
  errors: {
    login_form_not_found: {
      title: 'Geen inlogpagina gevonden',
      text: 'We konden niet vinden waar je inlogt op {site}. Probeer het opnieuw of vraag de beheerder van deze app het adres van de inlogpagina in te stellen.',
    },
    navigation_confused: {
      title: 'De weg kwijt op {site}',
      text: 'Het inloggen nam een onverwachte wending. Opnieuw proberen helpt vaak.',
    },
    domain_not_allowed: {
      title: 'Het inloggen ging buiten {site}',
      text: 'Het leidde naar een website die voor deze koppeling niet is toegestaan. Vraag de beheerder van deze app die toe te staan.',
    },
    stuck_in_loop: {
      title: 'In een kringetje',
      text: '{site} bleef dezelfde pagina tonen. Wacht even en probeer het opnieuw.',
    },
    max_attempts_reached: {
      title: 'Te veel pogingen',
      text: '{site} accepteerde de gegevens na meerdere pogingen niet. Controleer ze en begin opnieuw.',
    },
    website_error: {
      title: '{site} heeft een probleem',
      text: 'De site meldde een fout. Probeer het later nog eens.',
    },
    network_error: {
      title: '{site} was niet bereikbaar',
      text: 'De verbinding met de site is mislukt. Probeer het zo nog eens.',
    },
    element_not_found: {
      title: 'Er ontbrak iets op {site}',
      text: 'Een deel van de inlogpagina stond niet waar het werd verwacht. Probeer het opnieuw.',
    },
    credentials_invalid: {
      title: 'Die gegevens klopten niet',
      text: '{site} accepteerde ze niet. Controleer je gebruikersnaam en wachtwoord en probeer het opnieuw.',
    },
    mfa_required: {
      title: 'Er is een tweede stap nodig',
      text: '{site} wil nog een controle, die niet kon worden afgerond. Houd je telefoon bij de hand en probeer het opnieuw.',
    },
    external_action_required: {
      title: 'Een stap bleef open',
      text: '{site} wachtte op iets buiten deze pagina. Probeer het opnieuw en rond het af als erom wordt gevraagd.',
    },
    unsupported_auth_method: {
      title: 'Deze manier van inloggen kan hier niet',
      text: '{site} vraagt iets wat hier nog niet kan. Kies als dat kan een andere manier van inloggen in je instellingen bij {site}.',
    },
    bot_detected: {
      title: '{site} liet ons niet toe',
      text: 'De site zag de browser in de cloud aan voor een robot. Probeer het later nog eens.',
    },
    captcha_blocked: {
      title: 'Een captcha stond in de weg',
      text: '{site} vroeg om een captcha die niet kon worden opgelost. Probeer het later nog eens.',
    },
    session_expired: {
      title: '{site} heeft het inloggen beëindigd',
      text: 'Het duurde te lang voor de site. Begin opnieuw als je klaar bent.',
    },
    no_active_flow: {
      title: 'Niets om mee verder te gaan',
      text: 'Deze inlogpoging loopt niet meer. Begin een nieuwe.',
    },
    flow_failed: {
      title: 'Dat is niet gelukt',
      text: 'Het inloggen bij {site} kon niet worden afgerond. Probeer het opnieuw.',
    },
    awaiting_input_timeout: {
      title: 'De tijd is om',
      text: 'Er is een tijdje niets ingevuld, dus het inloggen is gestopt. Begin opnieuw als je klaar bent.',
    },
    external_action_timeout: {
      title: 'Geen goedkeuring ontvangen',
      text: '{site} wachtte tot je het inloggen zou goedkeuren. Probeer het opnieuw en keur het goed als erom wordt gevraagd.',
    },
    max_steps_exceeded: {
      title: 'Te veel stappen',
      text: 'Inloggen bij {site} kostte meer stappen dan verwacht. Probeer het opnieuw.',
    },
    browser_error: {
      title: 'De browser in de cloud is gestopt',
      text: 'Dit ligt niet aan jou. Probeer het opnieuw.',
    },
    internal_error: {
      title: 'Er ging bij ons iets mis',
      text: 'Dit ligt niet aan jou. Probeer het zo nog eens.',
    },
    totp_required: {
      title: 'Er is een code uit een authenticator-app nodig',
      text: 'Open je authenticator-app en probeer het opnieuw.',
    },
    sms_code_required: {
      title: 'Er is een code per sms nodig',
      text: 'Houd je telefoon bij de hand en probeer het opnieuw.',
    },
    email_code_required: {
      title: 'Er is een code per e-mail nodig',
      text: 'Open je inbox en probeer het opnieuw.',
    },
    totp_code_rejected: {
      title: 'De code is niet geaccepteerd',
      text: 'Codes veranderen elke halve minuut. Probeer het met een nieuwe.',
    },
    account_choice_required: {
      title: 'Er moet een account worden gekozen',
      text: '{site} kent meer dan één account. Probeer het opnieuw en kies er een.',
    },
    customer_input_required: {
      title: 'Er bleef iets onbeantwoord',
      text: '{site} heeft een antwoord van je nodig. Probeer het opnieuw en vul in wat er wordt gevraagd.',
    },
    account_locked: {
      title: 'Je account is geblokkeerd',
      text: '{site} heeft het voorlopig geblokkeerd. Te snel opnieuw proberen kan dat verlengen. Deblokkeer het op {site} of wacht.',
    },
    rate_limited: {
      title: 'Voorlopig te veel pogingen',
      text: '{site} vraagt om het rustiger aan te doen. Wacht even voor de volgende poging.',
    },
  },
});
