import type { Words } from './words';

export const nl: Words = {
  username:
    'gebruikersnaam|gebruiker|klantnummer|accountnaam|inlognaam|lidnummer|rekeningnummer|gebruikers-id|loginnaam',
  email: 'e-mail|email|e-mailadres|mailadres|emailadres',
  phone: 'telefoon|telefoonnummer|mobiel|mobiele nummer|gsm',
  password: 'wachtwoord|paswoord|wachtzin|toegangscode',
  code: 'code|verificatiecode|beveiligingscode|eenmalige code|bevestigingscode|inlogcode|controlecode|tweestapsverificatie',
  authenticator: 'authenticator|authenticatie-app|authenticator-app|verificatie-app',
  newPassword:
    'herhaal wachtwoord|wachtwoord herhalen|bevestig wachtwoord|wachtwoord bevestigen|nieuw wachtwoord|kies een wachtwoord|maak een wachtwoord',
  personalName: 'voornaam|achternaam|volledige naam|je naam|uw naam|geboortedatum',
  organization: 'organisatie|werkruimte|bedrijf',
  logIn: 'inloggen|aanmelden|log in|meld je aan|meld u aan|login',
  next: 'volgende|doorgaan|verder|ga verder',
  verify: 'verifieren|bevestigen|controleren|verzenden|versturen|verifieer|bevestig',
  signUp:
    'registreren|account aanmaken|account maken|nieuw account|maak een account|inschrijven|nog geen account|lid worden|registreer',
  forgot: 'vergeten|opnieuw instellen|herstellen|problemen met inloggen|kwijt',
  newsletter: 'nieuwsbrief|abonneren|abonneer|op de hoogte',
  search: 'zoeken|zoek|zoekterm',
  logOut: 'uitloggen|afmelden|log uit|meld je af',
  account:
    'mijn account|je account|uw account|mijn profiel|je profiel|accountinstellingen|wachtwoord wijzigen|ingelogd als|aangemeld als|profiel bewerken',
  remember: 'onthoud|ingelogd blijven|aangemeld blijven|houd me ingelogd|vertrouw dit',
  resend: 'opnieuw verzenden|opnieuw versturen|stuur opnieuw|nieuwe code|geen code ontvangen|niet ontvangen',
  otherWay: 'andere methode|andere manier|andere optie|andere opties|meer opties|anders inloggen',
  otherAccount: 'ander account|een ander account|wissel van account|niet jij|account toevoegen',
  withProvider: 'doorgaan met *|inloggen met *|aanmelden met *|log in met *|verder met *|ga verder met *',
  cookies: 'cookie|cookies|toestemming|privacy',
  reject:
    'weigeren|alles weigeren|alle weigeren|alleen noodzakelijke|alleen noodzakelijk|alleen functionele|alleen essentiele|afwijzen|alles afwijzen|doorgaan zonder|niet akkoord|weiger',
  close: 'ok|oke|sluiten|begrepen',
  wrong:
    'onjuist|onjuiste|ongeldig|ongeldige|verkeerd|verkeerde|klopt niet|kloppen niet|komt niet overeen|komen niet overeen|mislukt|niet gevonden|bestaat niet|onbekend|verlopen|fout|foutief|probeer het opnieuw|probeer opnieuw|geweigerd|niet herkend|verplicht|helaas|niet juist',
  enter: 'vul een|vul je|vul uw|vul de|voer je|voer uw|voer de|voer een',
  locked:
    'account * geblokkeerd|account * vergrendeld|is geblokkeerd|is vergrendeld|account * opgeschort|account * uitgeschakeld',
  tooMany: 'te veel pogingen|te veel|te vaak|probeer het later|probeer later|wacht * minuten',
  captcha: 'captcha|geen robot|een mens bent|tekens in de afbeelding|tekens uit de afbeelding|beveiligingscontrole',
  approve:
    'op je telefoon|op uw telefoon|op je apparaat|op uw apparaat|melding gestuurd|melding verzonden|keur * goed|open de app|in de app|tik op het nummer|tik op ja',
  magicLink: 'inloglink|link gestuurd|link verzonden|klik op de link|magische link|link in de e-mail',
  sms: 'sms|sms-bericht|tekstbericht',
  call: 'bellen|telefoongesprek|spraakoproep|oproep|bel mij',
  securityKey: 'beveiligingssleutel|hardwaresleutel|usb-sleutel',
  passkey: 'passkey|toegangssleutel|vingerafdruk|gezichtsherkenning',
  backupCode: 'back-upcode|backupcode|herstelcode|reservecode|noodcode|herstelcodes',
};
