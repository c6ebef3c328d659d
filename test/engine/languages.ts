/** What a login page says in one language, as sites in that language put it. */
export interface Phrases {
  readonly user: string;
  readonly email: string;
  readonly password: string;
  readonly logIn: string;
  readonly forgot: string;
  readonly signUp: string;
  readonly next: string;
  readonly code: string;
  readonly verify: string;
  readonly wrong: string;
  readonly logOut: string;
  readonly withGoogle: string;
  readonly sms: string;
  readonly call: string;
  readonly app: string;
  readonly cookies: string;
  readonly reject: string;
  readonly approve: string;
}

const MEMBERS = [
  ...['user', 'email', 'password', 'logIn', 'forgot', 'signUp', 'next', 'code', 'verify', 'wrong', 'logOut'],
  ...['withGoogle', 'sms', 'call', 'app', 'cookies', 'reject', 'approve'],
] as (keyof Phrases)[];

function phrases(text: string): Phrases {
  const lines = text
    .trim()
    .split('\n')
    .flatMap((line) => line.split('|'))
    .map((each) => each.trim());
  if (lines.length !== MEMBERS.length)
    throw new Error(`${lines.length} phrases instead of ${MEMBERS.length}: ${lines[0]}`);
  return Object.fromEntries(MEMBERS.map((name, index) => [name, lines[index]])) as unknown as Phrases;
}

/** In the order of the members: one row for the form, one for the code and what is wrong, one for methods, one for banners. */
export const PHRASES: Readonly<Record<string, Phrases>> = {
  ar: phrases(`
    اسم المستخدم | البريد الإلكتروني | كلمة المرور | تسجيل الدخول | هل نسيت كلمة المرور؟ | إنشاء حساب | التالي
    رمز التحقق | تأكيد الرمز | كلمة المرور غير صحيحة | تسجيل الخروج
    المتابعة باستخدام Google | إرسال رسالة نصية إلى ••67 | مكالمة هاتفية إلى ••67 | تطبيق المصادقة
    نستخدم ملفات تعريف الارتباط | رفض الكل | وافق على الطلب على هاتفك`),
  cs: phrases(`
    Uživatelské jméno | E-mailová adresa | Heslo | Přihlásit se | Zapomněli jste heslo? | Vytvořit účet | Pokračovat
    Ověřovací kód | Ověřit | Nesprávné jméno nebo heslo. | Odhlásit se
    Pokračovat přes Google | Poslat SMS na ••67 | Zavolat na ••67 | Ověřovací aplikace
    Používáme soubory cookie | Odmítnout vše | Schvalte přihlášení v telefonu`),
  de: phrases(`
    Benutzername | E-Mail-Adresse | Passwort | Anmelden | Passwort vergessen? | Konto erstellen | Weiter
    Bestätigungscode | Bestätigen | Benutzername oder Passwort ist falsch. | Abmelden
    Mit Google anmelden | SMS an ••67 senden | Anruf an ••67 | Authentifizierungs-App
    Wir verwenden Cookies | Alle ablehnen | Bestätigen Sie die Anmeldung auf Ihrem Smartphone`),
  en: phrases(`
    Username | Email address | Password | Log in | Forgot password? | Create account | Next
    Verification code | Verify | Incorrect username or password. | Log out
    Continue with Google | Text a code to ••67 | Call ••67 | Authenticator app
    We use cookies | Reject all | Approve the sign-in on your phone`),
  es: phrases(`
    Nombre de usuario | Correo electrónico | Contraseña | Iniciar sesión | ¿Has olvidado tu contraseña? | Crear una cuenta | Siguiente
    Código de verificación | Verificar | El usuario o la contraseña no son correctos. | Cerrar sesión
    Continuar con Google | Enviar un SMS al ••67 | Llamada al ••67 | Aplicación de autenticación
    Utilizamos cookies | Rechazar todas | Aprueba el inicio de sesión en tu teléfono`),
  'es-MX': phrases(`
    Usuario | Correo electrónico | Contraseña | Ingresar | ¿Olvidaste tu contraseña? | Regístrate | Continuar
    Código de seguridad | Confirmar | Tu contraseña es incorrecta. Vuelve a intentar. | Cerrar sesión
    Inicia sesión con Google | Mensaje de texto al ••67 | Llámame al ••67 | App de autenticación
    Usamos cookies | Solo necesarias | Aprueba el acceso en tu celular`),
  fr: phrases(`
    Nom d’utilisateur | Adresse e-mail | Mot de passe | Se connecter | Mot de passe oublié ? | Créer un compte | Suivant
    Code de vérification | Valider | Identifiant ou mot de passe incorrect. | Se déconnecter
    Continuer avec Google | Envoyer un SMS au ••67 | Appel au ••67 | Application d’authentification
    Nous utilisons des cookies | Tout refuser | Approuvez la connexion sur votre téléphone`),
  he: phrases(`
    שם משתמש | כתובת אימייל | סיסמה | התחברות | שכחת סיסמה? | יצירת חשבון | המשך
    קוד אימות | אישור | שם המשתמש או הסיסמה שגויים | התנתקות
    המשך עם Google | שליחת מסרון אל ••67 | שיחת טלפון אל ••67 | אפליקציית אימות
    אנו משתמשים בעוגיות | דחה הכל | אשר את הכניסה בטלפון שלך`),
  hi: phrases(`
    उपयोगकर्ता नाम | ईमेल पता | पासवर्ड | लॉग इन करें | पासवर्ड भूल गए? | नया खाता बनाएं | आगे बढ़ें
    सत्यापन कोड | सत्यापित करें | गलत पासवर्ड। फिर से कोशिश करें। | लॉग आउट
    Google के साथ जारी रखें | ••67 पर एसएमएस भेजें | ••67 पर कॉल करें | प्रमाणक ऐप
    हम कुकी का उपयोग करते हैं | सभी अस्वीकार करें | अपने फ़ोन पर साइन-इन स्वीकृत करें`),
  it: phrases(`
    Nome utente | Indirizzo email | Password | Accedi | Password dimenticata? | Crea un account | Avanti
    Codice di verifica | Verifica | Nome utente o password non corretti. | Esci
    Continua con Google | Invia un SMS al ••67 | Chiamata al ••67 | App di autenticazione
    Utilizziamo i cookie | Rifiuta tutti | Approva l'accesso sul tuo telefono`),
  ja: phrases(`
    ユーザー名 | メールアドレス | パスワード | ログイン | パスワードをお忘れですか? | 新規登録 | 次へ
    認証コード | 認証する | ユーザー名またはパスワードが正しくありません。 | ログアウト
    Google でログイン | ••67 にSMSを送信 | ••67 に音声通話 | 認証アプリ
    当サイトはクッキーを使用しています | すべて拒否 | スマートフォンでログインを承認してください`),
  ko: phrases(`
    아이디 | 이메일 주소 | 비밀번호 | 로그인 | 비밀번호를 잊으셨나요? | 회원가입 | 다음
    인증번호 | 확인 | 아이디 또는 비밀번호가 올바르지 않습니다. | 로그아웃
    Google 계정으로 로그인 | ••67 문자 메시지 | ••67 음성 통화 | 인증 앱
    쿠키를 사용합니다 | 모두 거부 | 휴대폰에서 로그인을 승인해 주세요`),
  nl: phrases(`
    Gebruikersnaam | E-mailadres | Wachtwoord | Inloggen | Wachtwoord vergeten? | Account aanmaken | Volgende
    Verificatiecode | Bevestigen | Onjuiste gebruikersnaam of wachtwoord. | Uitloggen
    Doorgaan met Google | Sms naar ••67 | Bellen naar ••67 | Authenticatie-app
    Wij gebruiken cookies | Alles weigeren | Keur de aanmelding goed op je telefoon`),
  pl: phrases(`
    Nazwa użytkownika | Adres e-mail | Hasło | Zaloguj się | Nie pamiętasz hasła? | Utwórz konto | Dalej
    Kod weryfikacyjny | Potwierdź | Nieprawidłowa nazwa użytkownika lub hasło. | Wyloguj się
    Kontynuuj z Google | Wyślij SMS na ••67 | Zadzwoń na ••67 | Aplikacja uwierzytelniająca
    Używamy plików cookie | Odrzuć wszystkie | Zatwierdź logowanie na telefonie`),
  'pt-BR': phrases(`
    Usuário | Endereço de e-mail | Senha | Entrar | Esqueceu a senha? | Criar conta | Avançar
    Código de verificação | Confirmar | Usuário ou senha inválidos. | Sair
    Continuar com Google | Enviar SMS para ••67 | Ligação para ••67 | Aplicativo de autenticação
    Usamos cookies | Rejeitar todos | Aprove o acesso no seu celular`),
  sv: phrases(`
    Användarnamn | E-postadress | Lösenord | Logga in | Glömt lösenordet? | Skapa konto | Nästa
    Verifieringskod | Bekräfta | Fel användarnamn eller lösenord. | Logga ut
    Fortsätt med Google | Skicka SMS till ••67 | Ring ••67 | Autentiseringsapp
    Vi använder kakor | Avvisa alla | Godkänn inloggningen på din telefon`),
  tr: phrases(`
    Kullanıcı adı | E-posta adresi | Şifre | Giriş yap | Şifremi unuttum | Hesap oluştur | Devam et
    Doğrulama kodu | Onayla | Kullanıcı adı veya şifre hatalı. | Çıkış yap
    Google ile devam et | ••67 numarasına SMS gönder | ••67 için sesli arama | Kimlik doğrulama uygulaması
    Çerez kullanıyoruz | Tümünü reddet | Girişi telefonunuzda onaylayın`),
  uk: phrases(`
    Ім'я користувача | Електронна пошта | Пароль | Увійти | Забули пароль? | Створити обліковий запис | Далі
    Код підтвердження | Підтвердити | Неправильний логін або пароль. | Вийти
    Продовжити з Google | Надіслати SMS на ••67 | Зателефонувати на ••67 | Застосунок для автентифікації
    Ми використовуємо файли cookie | Відхилити всі | Підтвердьте вхід на своєму телефоні`),
  'zh-Hans': phrases(`
    用户名 | 电子邮箱 | 密码 | 登录 | 忘记密码？ | 注册 | 下一步
    验证码 | 确认 | 用户名或密码错误 | 退出登录
    使用 Google 登录 | 发送短信至 ••67 | 语音电话 ••67 | 身份验证器应用
    我们使用 Cookie | 全部拒绝 | 请在手机上批准登录`),
  'zh-Hant': phrases(`
    使用者名稱 | 電子郵件 | 密碼 | 登入 | 忘記密碼？ | 註冊 | 下一步
    驗證碼 | 確認 | 帳號或密碼錯誤 | 登出
    使用 Google 登入 | 傳送簡訊至 ••67 | 語音電話 ••67 | 驗證應用程式
    我們使用 Cookie | 全部拒絕 | 請在手機上核准登入`),
};
