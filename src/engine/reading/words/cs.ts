import type { Words } from './words';

export const cs: Words = {
  username:
    'uzivatelske jmeno|uzivatel|prihlasovaci jmeno|jmeno uctu|cislo klienta|zakaznicke cislo|klientske cislo|prezdivka|prihlasovaci udaj',
  email: 'e-mail|email|e-mailova adresa|emailova adresa',
  phone: 'telefon|telefonni cislo|mobil|mobilni cislo|cislo mobilu',
  password: 'heslo|pristupove heslo|heslem',
  code: 'kod|overovaci kod|bezpecnostni kod|jednorazovy kod|potvrzovaci kod|pristupovy kod|dvoufazove overeni|autorizacni kod',
  authenticator: 'overovaci aplikace|autentizacni aplikace|overovaci aplikaci|aplikace pro overovani|authenticator',
  newPassword: 'heslo znovu|potvrzeni hesla|potvrdte heslo|zopakujte heslo|nove heslo|zvolte heslo|vytvorte heslo',
  personalName: 'krestni jmeno|prijmeni|jmeno a prijmeni|cele jmeno|datum narozeni|vase jmeno',
  organization: 'organizace|pracovni prostor|spolecnost|firma',
  logIn: 'prihlasit|prihlasit se|prihlaseni|prihlaste se|prihlas se',
  next: 'dalsi|pokracovat|dale|pokracujte',
  verify: 'overit|potvrdit|odeslat|zkontrolovat|ok',
  signUp: 'registrovat|registrace|vytvorit ucet|zalozit ucet|novy ucet|zaregistrovat|nemate ucet|zaregistrujte',
  forgot: 'zapomneli|zapomenute|zapomnel|obnovit heslo|resetovat|problem s prihlasenim|obnova hesla',
  newsletter: 'newsletter|odebirat|odber novinek|novinky e-mailem|prihlasit k odberu',
  search: 'hledat|vyhledat|vyhledavani|hledani',
  logOut: 'odhlasit|odhlasit se|odhlaseni',
  account: 'muj ucet|vas ucet|muj profil|vas profil|nastaveni uctu|zmenit heslo|prihlasen jako|upravit profil',
  remember: 'zapamatovat|zustat prihlasen|neodhlasovat|pamatovat|duverovat',
  resend: 'odeslat znovu|poslat znovu|novy kod|neprisel|neobdrzeli',
  otherWay: 'jiny zpusob|jina metoda|dalsi moznosti|jinym zpusobem|jine moznosti|jinak',
  otherAccount: 'jiny ucet|jineho uctu|zmenit ucet|nejste to vy|pridat ucet',
  withProvider:
    'pokracovat s *|pokracovat pres *|prihlasit se pres *|prihlasit pres *|prihlasit se pomoci *|prihlasit se s *',
  cookies: 'cookie|cookies|soubory cookie|souhlas|soukromi',
  reject:
    'odmitnout|odmitnout vse|odmitnout vsechny|jen nezbytne|pouze nezbytne|pouze nutne|nesouhlasim|pokracovat bez',
  close: 'ok|zavrit|rozumim',
  wrong:
    'nespravne|nespravny|nespravna|neplatne|neplatny|neplatna|spatne|spatny|chybne|chybny|chyba|nesouhlasi|neodpovida|neshoduje|nezdarilo|selhalo|nenalezen|nenalezeno|neexistuje|neznamy|vyprsel|vyprsela|zkuste to znovu|zkuste znovu|zamitnuto|povinne|omlouvame|nepodarilo',
  enter: 'zadejte|vyplnte|vlozte',
  locked: 'ucet * zablokovan|ucet * uzamcen|je zablokovan|byl zablokovan|je uzamcen|byl uzamcen|ucet * pozastaven',
  tooMany: 'prilis mnoho|zkuste to pozdeji|zkuste pozdeji|pockejte',
  captcha: 'captcha|nejsem robot|jste clovek|znaky z obrazku|opiste kod|bezpecnostni kontrola',
  approve:
    'v telefonu|na telefonu|ve svem telefonu|na svem zarizeni|v mobilu|odeslali jsme oznameni|oznameni odeslano|schvalte|otevrete aplikaci|v aplikaci|klepnete',
  magicLink: 'prihlasovaci odkaz|poslali jsme * odkaz|odeslali jsme * odkaz|kliknete na odkaz|odkaz pro prihlaseni',
  sms: 'sms|textova zprava|textovou zpravou',
  call: 'hovor|zavolat|telefonicky hovor|hlasovy hovor|zavolejte',
  securityKey: 'bezpecnostni klic|hardwarovy klic|usb klic',
  passkey: 'passkey|pristupovy klic|otisk prstu|rozpoznani obliceje',
  backupCode: 'zalozni kod|obnovovaci kod|zalozni kody|kod pro obnoveni|nouzovy kod',
};
