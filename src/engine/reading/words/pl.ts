import type { Words } from './words';

export const pl: Words = {
  username:
    'nazwa uzytkownika|uzytkownik|login|identyfikator|numer klienta|numer konta|nazwa konta|nik|nazwa logowania',
  email: 'e-mail|email|adres e-mail|poczta|adres poczty|mejl',
  phone: 'telefon|numer telefonu|komorka|telefon komorkowy|numer komorki',
  password: 'haslo|haslem|fraza dostepu|kod dostepu do konta',
  code: 'kod|kod weryfikacyjny|kod bezpieczenstwa|kod jednorazowy|kod potwierdzajacy|kod dostepu|weryfikacja dwuetapowa',
  authenticator:
    'aplikacja uwierzytelniajaca|aplikacji uwierzytelniajacej|authenticator|aplikacja do uwierzytelniania|generator kodow',
  newPassword: 'powtorz haslo|potwierdz haslo|nowe haslo|utworz haslo|ustaw haslo|wpisz haslo ponownie',
  personalName: 'imie|nazwisko|imie i nazwisko|data urodzenia|twoje imie',
  organization: 'organizacja|obszar roboczy|firma',
  logIn: 'zaloguj|zaloguj sie|logowanie|loguj',
  next: 'dalej|kontynuuj|nastepny|przejdz dalej',
  verify: 'zweryfikuj|potwierdz|sprawdz|wyslij|zatwierdz',
  signUp: 'zarejestruj|zarejestruj sie|rejestracja|utworz konto|zaloz konto|nowe konto|nie masz konta|dolacz',
  forgot:
    'zapomniales|nie pamietasz|zapomnialem|nie pamietam|zresetuj|odzyskaj|przypomnij|problem z logowaniem|zapomniane',
  newsletter: 'newsletter|subskrybuj|zapisz sie do|biuletyn|badz na biezaco',
  search: 'szukaj|wyszukaj|wyszukiwanie|znajdz',
  logOut: 'wyloguj|wyloguj sie|wylogowanie',
  account: 'moje konto|twoje konto|moj profil|twoj profil|ustawienia konta|zmien haslo|zalogowany jako|edytuj profil',
  remember: 'zapamietaj|pozostan zalogowany|nie wylogowuj|zaufaj temu',
  resend: 'wyslij ponownie|wyslij jeszcze raz|nowy kod|nie otrzymales|nie dotarl',
  otherWay: 'inny sposob|inna metoda|inne opcje|w inny sposob|inne metody|wiecej opcji',
  otherAccount: 'inne konto|innego konta|zmien konto|to nie ty|dodaj konto',
  withProvider:
    'kontynuuj z *|kontynuuj przez *|zaloguj sie przez *|zaloguj przez *|zaloguj sie z *|zaloguj sie za pomoca *',
  cookies: 'cookie|cookies|ciasteczka|plikow cookie|pliki cookie|prywatnosc|zgody',
  reject:
    'odrzuc|odrzuc wszystkie|odrzuc wszystko|tylko niezbedne|odmow|odmawiam|nie zgadzam sie|kontynuuj bez|tylko konieczne',
  close: 'ok|zamknij|rozumiem',
  wrong:
    'nieprawidlowy|nieprawidlowe|nieprawidlowa|nieprawidlowo|niepoprawny|niepoprawne|niepoprawna|bledny|bledne|bledna|blad|zly|zle|nie pasuje|nie zgadza sie|nie powiodlo sie|nie znaleziono|nie istnieje|nieznany|wygasl|wygaslo|sprobuj ponownie|odrzucone|odrzucony|nie rozpoznano|wymagane|przepraszamy|nie udalo sie|niewlasciwy|niewlasciwe',
  enter: 'wprowadz|podaj|wpisz',
  locked: 'konto * zablokowane|zostalo zablokowane|jest zablokowane|konto * zawieszone|konto * wylaczone',
  tooMany: 'zbyt wiele|za duzo|sprobuj pozniej|sprobuj ponownie pozniej|odczekaj|poczekaj * minut',
  captcha:
    'captcha|nie jestem robotem|jestes czlowiekiem|znaki z obrazka|kontrola bezpieczenstwa|przepisz kod z obrazka',
  approve:
    'na telefonie|w telefonie|na swoim urzadzeniu|na urzadzeniu|wyslalismy powiadomienie|powiadomienie wyslane|zatwierdz w|zatwierdz logowanie|otworz aplikacje|w aplikacji|dotknij',
  magicLink: 'link do logowania|wyslalismy link|kliknij link|kliknij w link|magiczny link',
  sms: 'sms|wiadomosc tekstowa',
  call: 'polaczenie|zadzwon|rozmowa telefoniczna|polaczenie glosowe',
  securityKey: 'klucz bezpieczenstwa|klucz sprzetowy|klucz usb',
  passkey: 'passkey|klucz dostepu|klucza dostepu|odcisk palca|rozpoznawanie twarzy',
  backupCode: 'kod zapasowy|kod odzyskiwania|kody zapasowe|kody odzyskiwania|kod awaryjny',
};
