import { defineLocale } from '../define-locale';

/** German, with the informal "du". */
export const de = defineLocale({
  locale: 'de',
  direction: 'ltr',

  theSite: 'die Website',
  signIn: 'Anmelden',
  continue: 'Fortfahren',
  next: 'Weiter',
  done: 'Fertig',
  cancel: 'Abbrechen',
  close: 'Schließen',
  tryAgain: 'Erneut versuchen',
  startAgain: 'Neu starten',
  optional: 'optional',
  or: 'oder',
  minutesSeconds: '{minutes} {seconds}',

  loadingTitle: 'Gleich geht es los',
  loadingText: 'Einen Moment.',

  idleTitle: '{site} verbinden',
  idleText: 'Melde dich bei {site} an, damit diese App dort für dich arbeiten kann.',
  idleAgainTitle: 'Erneut bei {site} anmelden',
  idleAgainText: 'Du warst schon angemeldet, aber {site} verlangt die Anmeldung noch einmal.',
  idleStart: 'Bei {site} anmelden',
  startingLogin: 'Wird gestartet …',

  consentTitle: '{site} verbinden',
  consentText: 'So geht es weiter.',
  consentHow:
    'Du meldest dich hier an. Was du eingibst, geht über den Server dieser App an Kernel. Kernel gibt es in einem Cloud-Browser auf {site} ein.',
  consentCheck: 'Wenn {site} einen Code oder eine Bestätigung verlangt, erledigst du auch das hier.',
  consentSaved: 'Deine Anmeldedaten werden gespeichert, damit du angemeldet bleiben kannst. Einmalcodes nicht.',
  consentUse: 'Danach kann diese App {site} in deinem Namen nutzen.',
  consentAccept: 'Fortfahren',

  discoveringTitle: 'Bei {site} anmelden',
  discoveringText: 'Die Anmeldeseite wird geöffnet …',
  reauthTitle: 'Du wirst bei {site} angemeldet',
  reauthText: 'Deine gespeicherten Daten werden verwendet. Vielleicht musst du gar nichts tun.',
  longerThanUsual: 'Das dauert länger als sonst. Du kannst weiter warten.',

  signInTitle: 'Bei {site} anmelden',
  signInText: 'Verwende dein Konto bei {site}.',
  codeTitle: 'Gib deinen Code ein',
  codeText: '{site} möchte sicher sein, dass du es bist.',
  passwordTitle: 'Gib dein Passwort ein',
  detailsTitle: 'Ein paar Angaben für {site}',
  detailsText: '{site} braucht sie, um dich anzumelden.',
  mfaTitle: 'Bestätige, dass du es bist',
  mfaText: 'Wähle, wie {site} das prüfen soll.',
  chooseTitle: 'Wie möchtest du fortfahren?',
  chooseText: '{site} bietet mehrere Möglichkeiten.',

  submitting: 'Wird geprüft …',
  submittingTitle: '{site} prüft deine Angaben',
  submittingText: 'Das dauert meist nur ein paar Sekunden.',

  externalTitle: 'Bestätige die Anmeldung',
  externalText: '{site} wartet auf dich, auf einem anderen Gerät oder einer anderen Seite.',
  externalFallbackMessage: 'Erledige den Schritt, den {site} verlangt. Diese Seite macht von selbst weiter.',
  waitingFor: 'Wartezeit: {time}',
  doneIt: 'Erledigt',
  looking: 'Wird nachgesehen …',
  nothingYet: 'Noch nichts. Diese Seite macht von selbst weiter.',
  otherWaysTitle: 'Oder mach stattdessen das',

  interventionTitle: '{site} braucht dich für diesen Schritt',
  interventionText:
    'Dieser Schritt muss auf einer anderen Seite erledigt werden. Danach macht diese Seite von selbst weiter.',
  openLiveView: 'Browser öffnen',
  openHosted: 'Auf der Seite von Kernel fortfahren',

  unsupportedTitle: 'Dieser Schritt kann hier nicht angezeigt werden',
  unsupportedText: '{site} verlangt etwas, das diese Seite nicht kennt: {step}.',
  unsupportedWait: 'Vielleicht erledigt es sich von selbst. Wenn nicht, kannst du es anders versuchen.',

  succeededTitle: 'Verbunden',
  succeededText: 'Du bist bei {site} angemeldet.',
  alreadyTitle: 'Schon verbunden',
  alreadyText: 'Du bist bei {site} angemeldet. Es ist nichts zu tun.',

  expiredTitle: 'Die Zeit ist abgelaufen',
  expiredText: 'Die Anmeldung wurde nicht rechtzeitig fertig. Auf {site} wurde nichts geändert.',
  canceledTitle: 'Anmeldung angehalten',
  canceledText: 'Du kannst dort weitermachen, wo du aufgehört hast.',
  canceledByServerTitle: 'Anmeldung abgebrochen',
  canceledByServerText: 'Diese Anmeldung wurde beendet, bevor sie fertig war.',
  resume: 'Anmeldung fortsetzen',

  unauthorizedTitle: 'Melde dich erneut in dieser App an',
  unauthorizedText: 'Diese App erkennt dich nicht mehr. Melde dich in ihr an und öffne das hier noch einmal.',
  forbiddenTitle: 'Du hast hier keinen Zugriff',
  forbiddenText: 'Dein Konto in dieser App darf diese Verbindung nicht nutzen. Frag den Betreiber der App.',
  notFoundTitle: 'Diese Verbindung gibt es nicht mehr',
  notFoundText: 'Vielleicht wurde sie entfernt. Geh zurück zur App und verbinde dich neu.',
  unreachableTitle: 'Der Server ist nicht erreichbar',
  unreachableText: 'Prüfe deine Internetverbindung.',
  retrying: 'Es wird von selbst weiter versucht.',
  retryingIn: 'Neuer Versuch in {time}…',
  tryNow: 'Jetzt versuchen',

  siteSays: '{site} meldet',
  troubleTitle: 'Der Server ist nicht erreichbar',
  troubleText: 'Deine Eingaben bleiben erhalten.',
  notTakenText: 'Bisher hat sich nichts geändert. Prüfe deine Eingaben und sende sie noch einmal.',
  movedText: 'Die Seite war schon weiter. Das hier wird jetzt gebraucht.',
  sendFailedText: 'Das konnte nicht gesendet werden. Prüfe deine Verbindung und versuche es erneut.',
  sendBusyText: 'Der Server ist ausgelastet. Warte einen Moment und versuche es erneut.',
  refusedText: 'Das wurde nicht angenommen. Prüfe deine Eingaben und versuche es erneut.',
  startFailedText: 'Es konnte keine neue Anmeldung gestartet werden. Versuche es gleich noch einmal.',
  waitBeforeRestart: 'In {time} kannst du es erneut versuchen.',

  requiredError: 'Fülle „{label}“ aus.',
  fieldRejected: 'Das wurde nicht angenommen. Gib es erneut ein.',
  errorSummary: {
    one: '{count} Feld braucht deine Aufmerksamkeit.',
    other: '{count} Felder brauchen deine Aufmerksamkeit.',
  },
  show: '{label} anzeigen',
  capsLock: 'Die Feststelltaste ist an.',
  straySpace: 'Am Anfang oder Ende steht ein Leerzeichen.',

  continueWith: 'Mit {provider} fortfahren',
  anotherProvider: 'einem anderen Anbieter',
  filterChoices: 'Suchen',
  filteredCount: { one: '{count} Treffer', other: '{count} Treffer' },
  ambiguousChoice: '{site} entscheidet, welche davon verwendet wird.',
  methodSms: 'SMS',
  methodCall: 'Anruf',
  methodEmail: 'E-Mail',
  methodTotp: 'Authenticator-App',
  methodPush: 'Mitteilung auf deinem Gerät',
  methodPassword: 'Passwort',
  methodSecurityKey: 'Sicherheitsschlüssel',
  methodPasskey: 'Passkey',
  methodSwitch: 'Anderen Weg wählen',
  methodOther: 'Ein anderer Weg',

  securityNote: 'Geht über den Server dieser App an Kernel. Kernel meldet dich damit bei {site} an.',
  expiresIn: 'Verbleibende Zeit: {time}',
  cancelTitle: 'Anmeldung beenden?',
  cancelText: 'Deine Eingaben gehen verloren.',
  cancelConfirm: 'Beenden',
  cancelKeep: 'Weitermachen',

  failedTitle: 'Das hat nicht geklappt',
  failedText: 'Die Anmeldung bei {site} konnte nicht abgeschlossen werden.',
  errors: {
    login_form_not_found: {
      title: 'Keine Anmeldeseite gefunden',
      text: 'Auf {site} war nicht zu finden, wo man sich anmeldet. Versuche es erneut oder bitte den Betreiber dieser App, die Adresse der Anmeldeseite einzutragen.',
    },
    navigation_confused: {
      title: 'Auf {site} verlaufen',
      text: 'Die Anmeldung nahm einen unerwarteten Weg. Ein neuer Versuch hilft oft.',
    },
    domain_not_allowed: {
      title: 'Die Anmeldung hat {site} verlassen',
      text: 'Sie führte auf eine Website, die für diese Verbindung nicht erlaubt ist. Bitte den Betreiber dieser App, sie zu erlauben.',
    },
    stuck_in_loop: {
      title: 'Es ging im Kreis',
      text: '{site} zeigte immer wieder dieselbe Seite. Warte einen Moment und versuche es erneut.',
    },
    max_attempts_reached: {
      title: 'Zu viele Versuche',
      text: '{site} hat die Angaben auch nach mehreren Versuchen nicht angenommen. Prüfe sie und starte neu.',
    },
    website_error: {
      title: '{site} hat ein Problem',
      text: 'Die Website hat einen Fehler gemeldet. Versuche es etwas später erneut.',
    },
    network_error: {
      title: '{site} war nicht erreichbar',
      text: 'Die Verbindung zur Website ist fehlgeschlagen. Versuche es gleich noch einmal.',
    },
    element_not_found: {
      title: 'Auf {site} fehlte etwas',
      text: 'Ein Teil der Anmeldeseite war nicht da, wo er erwartet wurde. Versuche es erneut.',
    },
    credentials_invalid: {
      title: 'Die Angaben stimmten nicht',
      text: '{site} hat sie nicht angenommen. Prüfe Benutzernamen und Passwort und versuche es erneut.',
    },
    mfa_required: {
      title: 'Ein zweiter Schritt ist nötig',
      text: '{site} verlangt eine weitere Prüfung, die nicht abgeschlossen werden konnte. Halte dein Telefon bereit und versuche es erneut.',
    },
    external_action_required: {
      title: 'Ein Schritt blieb offen',
      text: '{site} hat auf etwas außerhalb dieser Seite gewartet. Versuche es erneut und erledige es, wenn du darum gebeten wirst.',
    },
    unsupported_auth_method: {
      title: 'Diese Art der Anmeldung geht hier nicht',
      text: '{site} verlangt etwas, das hier noch nicht möglich ist. Wähle, wenn möglich, in deinen Einstellungen bei {site} eine andere Art der Anmeldung.',
    },
    bot_detected: {
      title: '{site} hat uns abgewiesen',
      text: 'Die Website hielt den Cloud-Browser für einen Roboter. Versuche es etwas später erneut.',
    },
    captcha_blocked: {
      title: 'Ein Captcha kam dazwischen',
      text: '{site} verlangte ein Captcha, das nicht gelöst werden konnte. Versuche es etwas später erneut.',
    },
    session_expired: {
      title: '{site} hat die Anmeldung beendet',
      text: 'Es hat der Website zu lange gedauert. Starte neu, wenn du bereit bist.',
    },
    no_active_flow: {
      title: 'Nichts zum Fortsetzen',
      text: 'Diese Anmeldung läuft nicht mehr. Starte eine neue.',
    },
    flow_failed: {
      title: 'Das hat nicht geklappt',
      text: 'Die Anmeldung bei {site} konnte nicht abgeschlossen werden. Versuche es erneut.',
    },
    awaiting_input_timeout: {
      title: 'Die Zeit ist abgelaufen',
      text: 'Eine Weile wurde nichts eingegeben, deshalb wurde die Anmeldung beendet. Starte neu, wenn du bereit bist.',
    },
    external_action_timeout: {
      title: 'Keine Bestätigung erhalten',
      text: '{site} hat auf deine Bestätigung gewartet. Versuche es erneut und bestätige die Anmeldung, wenn du darum gebeten wirst.',
    },
    max_steps_exceeded: {
      title: 'Zu viele Schritte',
      text: 'Die Anmeldung bei {site} brauchte mehr Schritte als erwartet. Versuche es erneut.',
    },
    browser_error: {
      title: 'Der Cloud-Browser wurde beendet',
      text: 'Das ist nicht deine Schuld. Versuche es erneut.',
    },
    internal_error: {
      title: 'Bei uns ist etwas schiefgegangen',
      text: 'Das ist nicht deine Schuld. Versuche es gleich noch einmal.',
    },
    totp_required: {
      title: 'Ein Code aus der Authenticator-App ist nötig',
      text: 'Öffne deine Authenticator-App und versuche es erneut.',
    },
    sms_code_required: {
      title: 'Ein Code per SMS ist nötig',
      text: 'Halte dein Telefon bereit und versuche es erneut.',
    },
    email_code_required: {
      title: 'Ein Code per E-Mail ist nötig',
      text: 'Öffne dein Postfach und versuche es erneut.',
    },
    totp_code_rejected: {
      title: 'Der Code wurde nicht angenommen',
      text: 'Codes ändern sich jede halbe Minute. Versuche es mit einem neuen.',
    },
    account_choice_required: {
      title: 'Es muss ein Konto gewählt werden',
      text: '{site} kennt mehr als ein Konto. Versuche es erneut und wähle eines aus.',
    },
    customer_input_required: {
      title: 'Etwas blieb unbeantwortet',
      text: '{site} braucht eine Angabe von dir. Versuche es erneut und fülle aus, was verlangt wird.',
    },
    account_locked: {
      title: 'Dein Konto ist gesperrt',
      text: '{site} hat es vorerst gesperrt. Ein zu früher Versuch kann die Sperre verlängern. Entsperre es auf {site} oder warte.',
    },
    rate_limited: {
      title: 'Vorerst zu viele Versuche',
      text: '{site} bittet um etwas Geduld. Warte ein wenig bis zum nächsten Versuch.',
    },
  },
});
