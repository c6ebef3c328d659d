import type { Words } from './words';

export const sv: Words = {
  username: 'anvandarnamn|anvandare|kundnummer|medlemsnummer|kontonamn|inloggningsnamn|personnummer|anvandar-id',
  email: 'e-post|epost|mejl|e-postadress|mejladress|email',
  phone: 'telefon|telefonnummer|mobilnummer|mobil|mobiltelefon',
  password: 'losenord|losen|losenfras',
  code: 'kod|verifieringskod|sakerhetskod|engangskod|bekraftelsekod|inloggningskod|tvastegsverifiering|koden',
  authenticator: 'autentiseringsapp|autentiserare|authenticator|kodapp',
  newPassword: 'bekrafta losenord|upprepa losenord|nytt losenord|valj ett losenord|skapa ett losenord|losenordet igen',
  personalName: 'fornamn|efternamn|fullstandigt namn|ditt namn|fodelsedatum',
  organization: 'organisation|arbetsyta|foretag',
  logIn: 'logga in|inloggning|login',
  next: 'nasta|fortsatt|ga vidare|vidare',
  verify: 'verifiera|bekrafta|skicka|kontrollera|ok',
  signUp: 'registrera|skapa konto|skapa ett konto|nytt konto|bli medlem|registrering|inget konto|ga med',
  forgot: 'glomt|aterstall|problem att logga in|losenordshjalp',
  newsletter: 'nyhetsbrev|prenumerera|hall dig uppdaterad',
  search: 'sok|sokning|hitta',
  logOut: 'logga ut|utloggning',
  account:
    'mitt konto|ditt konto|min profil|din profil|mina sidor|kontoinstallningar|byt losenord|andra losenord|inloggad som|redigera profil',
  remember: 'kom ihag|forbli inloggad|hall mig inloggad|lita pa',
  resend: 'skicka igen|skicka pa nytt|ny kod|inte fatt|fick du ingen',
  otherWay: 'annat satt|annan metod|andra alternativ|fler alternativ|andra satt',
  otherAccount: 'annat konto|ett annat konto|byt konto|inte du|lagg till konto',
  withProvider: 'fortsatt med *|logga in med *|logga in via *',
  cookies: 'kakor|cookie|cookies|samtycke|integritet',
  reject: 'avvisa|avvisa alla|neka|neka alla|endast nodvandiga|bara nodvandiga|avboj|tillat inte|fortsatt utan',
  wrong:
    'felaktigt|felaktig|felaktiga|fel|ogiltigt|ogiltig|ogiltiga|stammer inte|matchar inte|misslyckades|hittades inte|hittar inte|finns inte|okand|okant|har gatt ut|forsok igen|nekad|avvisades|kanns inte igen|obligatorisk|obligatoriskt|ange ditt|tyvarr|inte korrekt',
  locked:
    'konto * last|kontot * last|ar last|har lasts|konto * sparrat|kontot * sparrat|ar sparrat|kontot * avstangt|har sparrats',
  tooMany: 'for manga forsok|for manga|forsok igen senare|forsok senare|vanta * minuter',
  captcha: 'captcha|inte en robot|ar manniska|en manniska|tecknen i bilden|sakerhetskontroll',
  approve:
    'pa din telefon|i din telefon|pa din enhet|i din mobil|notis skickad|skickat en notis|skickat en avisering|godkann|oppna appen|i appen|tryck pa siffran',
  magicLink: 'inloggningslank|skickat en lank|klicka pa lanken|magisk lank|lanken i',
  sms: 'sms|textmeddelande',
  call: 'samtal|ring mig|rostsamtal|telefonsamtal|ring',
  securityKey: 'sakerhetsnyckel|maskinvarunyckel|usb-nyckel',
  passkey: 'passkey|inloggningsnyckel|nyckelkod|fingeravtryck|ansiktsigenkanning',
  backupCode: 'reservkod|aterstallningskod|sakerhetskopieringskod|reservkoder|aterstallningskoder|nodkod',
};
