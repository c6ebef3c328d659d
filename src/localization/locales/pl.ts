import { defineLocale } from '../define-locale';

/** Polish, informal and without gendered forms. */
export const pl = defineLocale({
  locale: 'pl',
  direction: 'ltr',

  theSite: 'www',
  signIn: 'Zaloguj się',
  continue: 'Kontynuuj',
  next: 'Dalej',
  done: 'Gotowe',
  cancel: 'Anuluj',
  close: 'Zamknij',
  tryAgain: 'Spróbuj ponownie',
  startAgain: 'Zacznij od nowa',
  optional: 'opcjonalne',
  or: 'lub',
  minutesSeconds: '{minutes} {seconds}',

  loadingTitle: 'Przygotowujemy logowanie',
  loadingText: 'Chwileczkę.',

  idleTitle: 'Połącz z serwisem {site}',
  idleText: 'Zaloguj się w serwisie {site}, aby ta aplikacja mogła tam pracować dla Ciebie.',
  idleAgainTitle: 'Zaloguj się ponownie w serwisie {site}',
  idleAgainText: 'Logowanie już się odbyło, ale serwis {site} prosi o nie ponownie.',
  idleStart: 'Zaloguj się w serwisie {site}',
  startingLogin: 'Rozpoczynanie…',

  consentTitle: 'Połącz z serwisem {site}',
  consentText: 'Oto, co będzie dalej.',
  consentHow:
    'Logujesz się tutaj. To, co wpiszesz, trafia przez serwer tej aplikacji do Kernel, a Kernel wpisuje to w serwisie {site} w przeglądarce w chmurze.',
  consentCheck: 'Jeśli serwis {site} poprosi o kod lub zatwierdzenie, zrobisz to też tutaj.',
  consentSaved:
    'Twoje dane logowania są zapisywane, aby logowanie mogło pozostać aktywne. Kody jednorazowe nie są zapisywane.',
  consentUse: 'Potem ta aplikacja może korzystać z serwisu {site} w Twoim imieniu.',
  consentAccept: 'Kontynuuj',

  discoveringTitle: 'Zaloguj się w serwisie {site}',
  discoveringText: 'Otwieranie strony logowania…',
  reauthTitle: 'Logowanie w serwisie {site}',
  reauthText: 'Używane są Twoje zapisane dane. Być może nie trzeba nic robić.',
  longerThanUsual: 'Trwa to dłużej niż zwykle. Możesz czekać dalej.',

  signInTitle: 'Zaloguj się w serwisie {site}',
  signInText: 'Użyj swojego konta w serwisie {site}.',
  codeTitle: 'Wpisz kod',
  codeText: 'Serwis {site} chce mieć pewność, że to Ty.',
  passwordTitle: 'Wpisz hasło',
  detailsTitle: 'Kilka danych dla serwisu {site}',
  detailsText: 'Serwis {site} prosi o nie, aby Cię zalogować.',
  mfaTitle: 'Potwierdź, że to Ty',
  mfaText: 'Wybierz, jak serwis {site} ma to sprawdzić.',
  chooseTitle: 'Wybierz, jak kontynuować',
  chooseText: 'Serwis {site} oferuje więcej niż jeden sposób.',

  submitting: 'Sprawdzanie…',
  submittingTitle: 'Sprawdzanie w serwisie {site}',
  submittingText: 'Zwykle trwa to kilka sekund.',

  externalTitle: 'Zatwierdź logowanie',
  externalText: 'Serwis {site} czeka na Ciebie na innym urządzeniu lub innej stronie.',
  externalFallbackMessage: 'Wykonaj krok, o który prosi serwis {site}. Ta strona sama przejdzie dalej.',
  waitingFor: 'Czas oczekiwania: {time}',
  doneIt: 'Zrobione',
  looking: 'Sprawdzanie…',
  nothingYet: 'Jeszcze nic. Ta strona sama przejdzie dalej.',
  otherWaysTitle: 'Albo zrób coś innego',

  interventionTitle: 'Serwis {site} potrzebuje Cię w tym kroku',
  interventionText: 'Ten krok trzeba wykonać na innej stronie. Potem ta strona sama przejdzie dalej.',
  openLiveView: 'Otwórz przeglądarkę',
  openHosted: 'Kontynuuj na stronie Kernel',

  unsupportedTitle: 'Tego kroku nie można tu pokazać',
  unsupportedText: 'Serwis {site} prosi o coś, czego ta strona nie zna: {step}.',
  unsupportedWait: 'Może to minie samo. Jeśli nie, możesz przejść dalej w inny sposób.',

  succeededTitle: 'Połączono',
  succeededText: 'Logowanie w serwisie {site} powiodło się.',
  alreadyTitle: 'Już połączono',
  alreadyText: 'Logowanie w serwisie {site} jest aktywne. Nie trzeba nic robić.',

  expiredTitle: 'Czas minął',
  expiredText: 'Logowanie nie zostało ukończone na czas. W serwisie {site} nic się nie zmieniło.',
  canceledTitle: 'Logowanie zatrzymane',
  canceledText: 'Możesz kontynuować od tego samego miejsca.',
  canceledByServerTitle: 'Logowanie anulowane',
  canceledByServerText: 'To logowanie zostało przerwane przed końcem.',
  resume: 'Wróć do logowania',

  unauthorizedTitle: 'Zaloguj się ponownie w tej aplikacji',
  unauthorizedText: 'Ta aplikacja już Cię nie rozpoznaje. Zaloguj się w niej, a potem otwórz to ponownie.',
  forbiddenTitle: 'Nie masz do tego dostępu',
  forbiddenText: 'Twoje konto w tej aplikacji nie może używać tego połączenia. Zapytaj administratora aplikacji.',
  notFoundTitle: 'Tego połączenia już nie ma',
  notFoundText: 'Być może zostało usunięte. Wróć do aplikacji i połącz ponownie.',
  unreachableTitle: 'Brak połączenia z serwerem',
  unreachableText: 'Sprawdź połączenie z internetem.',
  retrying: 'Próbujemy ponownie automatycznie.',
  retryingIn: 'Kolejna próba za {time}…',
  tryNow: 'Spróbuj teraz',

  siteSays: 'Komunikat z serwisu {site}',
  troubleTitle: 'Brak połączenia z serwerem',
  troubleText: 'To, co wpisano, pozostaje.',
  notTakenText: 'Na razie nic się nie zmieniło. Sprawdź wpisane dane i wyślij je ponownie.',
  movedText: 'Strona poszła już dalej. Teraz prosi o to.',
  sendFailedText: 'Nie udało się tego wysłać. Sprawdź połączenie i spróbuj ponownie.',
  sendBusyText: 'Serwer jest zajęty. Poczekaj chwilę i spróbuj ponownie.',
  refusedText: 'To nie zostało przyjęte. Sprawdź wpisane dane i spróbuj ponownie.',
  startFailedText: 'Nie udało się zacząć nowego logowania. Spróbuj ponownie za chwilę.',
  waitBeforeRestart: 'Za {time} możesz spróbować ponownie.',

  requiredError: 'Wypełnij pole „{label}”.',
  fieldRejected: 'To nie zostało przyjęte. Wpisz ponownie.',
  errorSummary: {
    one: '{count} pole wymaga uwagi.',
    few: '{count} pola wymagają uwagi.',
    many: '{count} pól wymaga uwagi.',
    other: '{count} pola wymaga uwagi.',
  },
  show: 'Pokaż: {label}',
  capsLock: 'Caps Lock jest włączony.',
  straySpace: 'Na początku lub na końcu jest spacja.',

  continueWith: 'Kontynuuj przez {provider}',
  anotherProvider: 'innego dostawcę',
  filterChoices: 'Szukaj',
  filteredCount: { one: '{count} wynik', few: '{count} wyniki', many: '{count} wyników', other: '{count} wyniku' },
  ambiguousChoice: 'O tym, które z nich zostanie użyte, decyduje serwis {site}.',
  methodSms: 'SMS',
  methodCall: 'Połączenie telefoniczne',
  methodEmail: 'E-mail',
  methodTotp: 'Aplikacja uwierzytelniająca',
  methodPush: 'Powiadomienie na Twoim urządzeniu',
  methodPassword: 'Hasło',
  methodSecurityKey: 'Klucz bezpieczeństwa',
  methodPasskey: 'Klucz dostępu',
  methodSwitch: 'Użyj innego sposobu',
  methodOther: 'Inny sposób',

  securityNote: 'Trafia przez serwer tej aplikacji do Kernel, a Kernel loguje Cię w serwisie {site}.',
  expiresIn: 'Pozostały czas: {time}',
  cancelTitle: 'Przerwać logowanie?',
  cancelText: 'Wpisane dane zostaną utracone.',
  cancelConfirm: 'Przerwij',
  cancelKeep: 'Kontynuuj',

  failedTitle: 'Nie udało się',
  failedText: 'Nie udało się ukończyć logowania w serwisie {site}.',
  errors: {
    login_form_not_found: {
      title: 'Nie znaleziono strony logowania',
      text: 'Nie udało się znaleźć, gdzie zalogować się w serwisie {site}. Spróbuj ponownie lub poproś administratora tej aplikacji o podanie adresu strony logowania.',
    },
    navigation_confused: {
      title: 'Zgubiliśmy się w serwisie {site}',
      text: 'Logowanie przybrało nieoczekiwany obrót. Często pomaga ponowna próba.',
    },
    domain_not_allowed: {
      title: 'Logowanie wyszło poza serwis {site}',
      text: 'Doprowadziło do strony, która nie jest dozwolona w tym połączeniu. Poproś administratora tej aplikacji, aby na nią zezwolił.',
    },
    stuck_in_loop: {
      title: 'W kółko to samo',
      text: 'Serwis {site} ciągle pokazywał tę samą stronę. Poczekaj chwilę i spróbuj ponownie.',
    },
    max_attempts_reached: {
      title: 'Zbyt wiele prób',
      text: 'Serwis {site} nie przyjął danych po kilku próbach. Sprawdź je i zacznij od nowa.',
    },
    website_error: {
      title: 'Serwis {site} ma problem',
      text: 'Strona zgłosiła błąd. Spróbuj ponownie trochę później.',
    },
    network_error: {
      title: 'Brak połączenia z serwisem {site}',
      text: 'Nie udało się połączyć ze stroną. Spróbuj ponownie za chwilę.',
    },
    element_not_found: {
      title: 'W serwisie {site} czegoś zabrakło',
      text: 'Części strony logowania nie było tam, gdzie powinna być. Spróbuj ponownie.',
    },
    credentials_invalid: {
      title: 'Dane się nie zgadzają',
      text: 'Serwis {site} ich nie przyjął. Sprawdź nazwę użytkownika i hasło, a potem spróbuj ponownie.',
    },
    mfa_required: {
      title: 'Potrzebny jest drugi krok',
      text: 'Serwis {site} wymaga jeszcze jednej weryfikacji, której nie udało się ukończyć. Spróbuj ponownie, mając telefon pod ręką.',
    },
    external_action_required: {
      title: 'Jeden krok został niedokończony',
      text: 'Serwis {site} czekał na coś poza tą stroną. Spróbuj ponownie i zrób to, gdy pojawi się prośba.',
    },
    unsupported_auth_method: {
      title: 'Ten sposób logowania nie jest obsługiwany',
      text: 'Serwis {site} prosi o coś, czego nie można tu jeszcze zrobić. Jeśli możesz, wybierz inny sposób logowania w swoich ustawieniach w serwisie {site}.',
    },
    bot_detected: {
      title: 'Serwis {site} nas nie wpuścił',
      text: 'Strona wzięła przeglądarkę w chmurze za robota. Spróbuj ponownie trochę później.',
    },
    captcha_blocked: {
      title: 'Na drodze stanęła captcha',
      text: 'Serwis {site} pokazał captchę, której nie udało się rozwiązać. Spróbuj ponownie trochę później.',
    },
    session_expired: {
      title: 'Serwis {site} zakończył logowanie',
      text: 'Trwało to dla niego zbyt długo. Zacznij od nowa w dogodnej chwili.',
    },
    no_active_flow: {
      title: 'Nie ma czego kontynuować',
      text: 'To logowanie już się nie toczy. Zacznij nowe.',
    },
    flow_failed: {
      title: 'Nie udało się',
      text: 'Nie udało się ukończyć logowania w serwisie {site}. Spróbuj ponownie.',
    },
    awaiting_input_timeout: {
      title: 'Czas minął',
      text: 'Przez jakiś czas nic nie wpisano, więc logowanie zatrzymano. Zacznij od nowa w dogodnej chwili.',
    },
    external_action_timeout: {
      title: 'Brak zatwierdzenia',
      text: 'Serwis {site} czekał na zatwierdzenie logowania. Spróbuj ponownie i zatwierdź je, gdy pojawi się prośba.',
    },
    max_steps_exceeded: {
      title: 'Zbyt wiele kroków',
      text: 'Logowanie w serwisie {site} wymagało więcej kroków, niż oczekiwano. Spróbuj ponownie.',
    },
    browser_error: {
      title: 'Przeglądarka w chmurze się zatrzymała',
      text: 'To nie Twoja wina. Spróbuj ponownie.',
    },
    internal_error: {
      title: 'Coś poszło nie tak po naszej stronie',
      text: 'To nie Twoja wina. Spróbuj ponownie za chwilę.',
    },
    totp_required: {
      title: 'Potrzebny jest kod z aplikacji uwierzytelniającej',
      text: 'Otwórz aplikację uwierzytelniającą i spróbuj ponownie.',
    },
    sms_code_required: {
      title: 'Potrzebny jest kod z SMS-a',
      text: 'Spróbuj ponownie, mając telefon pod ręką.',
    },
    email_code_required: {
      title: 'Potrzebny jest kod z e-maila',
      text: 'Otwórz skrzynkę odbiorczą i spróbuj ponownie.',
    },
    totp_code_rejected: {
      title: 'Kod nie został przyjęty',
      text: 'Kody zmieniają się co pół minuty. Spróbuj ponownie z nowym.',
    },
    account_choice_required: {
      title: 'Trzeba wybrać konto',
      text: 'Serwis {site} zna więcej niż jedno konto. Spróbuj ponownie i wybierz jedno.',
    },
    customer_input_required: {
      title: 'Coś zostało bez odpowiedzi',
      text: 'Serwis {site} potrzebuje Twojej odpowiedzi. Spróbuj ponownie i wypełnij to, o co prosi.',
    },
    account_locked: {
      title: 'Twoje konto jest zablokowane',
      text: 'Serwis {site} zablokował je na pewien czas. Zbyt szybka ponowna próba może to wydłużyć. Odblokuj je w serwisie {site} lub poczekaj.',
    },
    rate_limited: {
      title: 'Na razie zbyt wiele prób',
      text: 'Serwis {site} prosi o wolniejsze tempo. Poczekaj trochę przed następną próbą.',
    },
  },
});
