import type { Words } from './words';

export const de: Words = {
  username:
    'benutzername|benutzer|nutzername|anmeldename|kennung|benutzerkennung|kundennummer|kontonummer|mitgliedsnummer|zugangsnummer|benutzer-id|login-name|loginname|personalnummer|teilnehmernummer',
  email: 'e-mail|email|mailadresse|e-mail-adresse',
  phone: 'telefon|telefonnummer|mobilnummer|handy|handynummer|rufnummer|mobiltelefon',
  password: 'passwort|kennwort|passphrase|geheimwort|zugangskennwort',
  code: 'code|bestatigungscode|sicherheitscode|einmalcode|einmalpasswort|einmalkennwort|verifizierungscode|prufcode|tan|zugangscode|anmeldecode|authentifizierungscode|zwei-faktor',
  authenticator: 'authenticator|authentifizierungs-app|authentisierungs-app|authentifikator|code-app',
  newPassword:
    'passwort wiederholen|passwort bestatigen|kennwort wiederholen|kennwort bestatigen|neues passwort|neues kennwort|passwort wahlen|passwort erneut|passwortwiederholung',
  personalName: 'vorname|nachname|familienname|vollstandiger name|ihr name|dein name|geburtsdatum',
  organization: 'organisation|arbeitsbereich|mandant|unternehmen|firma',
  logIn: 'anmelden|einloggen|login|log-in|anmeldung|jetzt anmelden|zur anmeldung',
  next: 'weiter|fortfahren|fortsetzen|nachster',
  verify: 'bestatigen|verifizieren|prufen|absenden|uberprufen|senden|ok',
  signUp:
    'registrieren|konto erstellen|konto anlegen|konto eroffnen|neu hier|neues konto|benutzerkonto erstellen|kostenlos starten|mitglied werden|account erstellen',
  forgot: 'vergessen|zurucksetzen|passwort anfordern|kennwort anfordern|probleme beim anmelden',
  newsletter: 'newsletter|abonnieren|rundbrief|auf dem laufenden',
  search: 'suche|suchen|suchbegriff|durchsuchen',
  logOut: 'abmelden|ausloggen|logout|abmeldung',
  account:
    'mein konto|ihr konto|kontoeinstellungen|mein profil|ihr profil|benutzermenu|passwort andern|kennwort andern|angemeldet als|profil bearbeiten',
  remember: 'angemeldet bleiben|eingeloggt bleiben|merken|gerat vertrauen',
  resend: 'erneut senden|nochmals senden|neuen code|keinen code erhalten|code nicht erhalten|erneut anfordern',
  otherWay:
    'andere methode|anderen weg|andere option|andere moglichkeit|weitere optionen|auf andere weise|anders anmelden|probleme',
  otherAccount: 'anderes konto|anderen konto|nicht sie|nicht du|konto wechseln|konto hinzufugen',
  withProvider:
    'mit * anmelden|weiter mit *|anmelden mit *|mit * fortfahren|uber * anmelden|einloggen mit *|mit * einloggen',
  cookies: 'cookie|cookies|einwilligung|datenschutz|privatsphare',
  reject:
    'ablehnen|alle ablehnen|nur notwendige|nur erforderliche|nur essenzielle|nur technisch notwendige|verweigern|ohne zustimmung|nicht akzeptieren',
  close: 'ok|schliessen|verstanden',
  wrong:
    'falsch|ungultig|nicht korrekt|inkorrekt|stimmt nicht|stimmen nicht|fehlgeschlagen|nicht gefunden|existiert nicht|unbekannt|abgelaufen|fehler|erneut versuchen|versuchen sie es erneut|abgelehnt|nicht erkannt|erforderlich|leider|nicht richtig|pflichtfeld',
  enter: 'bitte geben sie|geben sie|gib|gebt|bitte eingeben',
  locked: 'konto * gesperrt|ist gesperrt|wurde gesperrt|konto * deaktiviert|zugang * gesperrt',
  tooMany: 'zu viele|spater erneut|spater noch einmal|warten sie|versuche uberschritten',
  captcha: 'captcha|kein roboter|mensch sind|ein mensch bist|sicherheitsabfrage|zeichen im bild|zeichen aus dem bild',
  approve:
    'auf ihrem smartphone|auf ihrem telefon|auf deinem handy|auf ihrem gerat|auf deinem gerat|benachrichtigung gesendet|mitteilung gesendet|genehmigen sie|bestatigen sie * app|in der app|offnen sie die app|tippen sie auf',
  magicLink:
    'link gesendet|link geschickt|anmeldelink|login-link|link in der e-mail|klicken sie auf den link|klicke auf den link',
  sms: 'sms|textnachricht',
  call: 'anruf|anrufen|telefonanruf',
  securityKey: 'sicherheitsschlussel|hardware-schlussel|sicherheitstoken',
  passkey: 'passkey|hauptschlussel|fingerabdruck|gesichtserkennung',
  backupCode: 'backup-code|wiederherstellungscode|ersatzcode|sicherungscode|notfallcode',
};
