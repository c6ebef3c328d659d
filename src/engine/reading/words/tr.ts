import type { Words } from './words';

export const tr: Words = {
  username:
    'kullanici adi|kullanici|musteri numarasi|uye numarasi|hesap adi|t.c. kimlik|tc kimlik|rumuz|kullanici kodu',
  email: 'e-posta|eposta|e-posta adresi|mail adresi|email|e-mail',
  phone: 'telefon|cep telefonu|telefon numarasi|cep numarasi|gsm',
  password: 'sifre|parola|sifreniz|parolaniz',
  code: 'kod|dogrulama kodu|guvenlik kodu|tek kullanimlik|onay kodu|giris kodu|iki adimli dogrulama|kodu',
  authenticator: 'dogrulama uygulamasi|kimlik dogrulayici|kimlik dogrulama uygulamasi|authenticator',
  newPassword:
    'sifre tekrar|sifreyi tekrar|sifreyi onayla|parola tekrar|yeni sifre|yeni parola|sifre olustur|parolayi onayla',
  personalName: 'soyad|soyadi|ad soyad|adiniz|tam ad|dogum tarihi',
  organization: 'kurulus|calisma alani|sirket',
  logIn: 'giris yap|oturum ac|giris|uye girisi|oturum acin|giris yapin',
  next: 'ileri|devam|devam et|sonraki',
  verify: 'dogrula|onayla|gonder|kontrol et|tamam',
  signUp: 'kaydol|kayit ol|uye ol|hesap olustur|yeni hesap|kayit|hesabin yok mu|hesabiniz yok mu',
  forgot: 'unuttum|unuttunuz|sifirla|kurtar|giris yapamiyorum',
  newsletter: 'bulten|abone ol|haberdar ol|e-bulten',
  search: 'ara|arama|bul',
  logOut: 'cikis yap|oturumu kapat|cikis|guvenli cikis',
  account:
    'hesabim|hesabiniz|profilim|hesap ayarlari|sifre degistir|sifreyi degistir|parolayi degistir|profili duzenle|olarak giris yaptiniz',
  remember: 'beni hatirla|oturumu acik tut|oturum acik|bu cihaza guven',
  resend: 'tekrar gonder|yeniden gonder|yeni kod|kod gelmedi|almadiniz mi',
  otherWay: 'baska yontem|baska bir yontem|baska bir yol|diger secenekler|diger yontemler|farkli bir yontem',
  otherAccount: 'baska hesap|baska bir hesap|farkli hesap|hesap degistir|siz degil misiniz|hesap ekle',
  withProvider: '* ile devam et|* ile giris yap|* ile oturum ac|* hesabiyla giris',
  cookies: 'cerez|cerezler|cookie|gizlilik|riza|kvkk',
  reject:
    'reddet|tumunu reddet|hepsini reddet|yalnizca gerekli|sadece gerekli|sadece zorunlu|yalnizca zorunlu|kabul etmiyorum|kabul etmeden',
  close: 'tamam|kapat|anladim',
  wrong:
    'yanlis|hatali|gecersiz|eslesmiyor|uyusmuyor|basarisiz|bulunamadi|mevcut degil|bilinmeyen|suresi doldu|hata|tekrar deneyin|yeniden deneyin|reddedildi|taninmadi|zorunlu alan|uzgunuz|dogru degil|girilmesi zorunlu',
  enter: 'lutfen girin|girin|giriniz|yazin',
  locked:
    'hesabiniz * kilitlendi|hesap * kilitli|kilitlendi|kilitlenmistir|hesabiniz * askiya|hesabiniz * engellendi|bloke',
  tooMany: 'cok fazla|daha sonra tekrar|daha sonra deneyin|dakika bekleyin|lutfen bekleyin',
  captcha: 'captcha|robot degilim|insan oldugunuzu|resimdeki karakter|guvenlik dogrulamasi|gorseldeki',
  approve:
    'telefonunuzda|telefonunuzu kontrol|cihazinizda|bildirim gonderdik|bildirim gonderildi|onaylayin|uygulamayi acin|uygulamadan|numaraya dokunun',
  magicLink: 'giris baglantisi|baglanti gonderdik|baglantiya tiklayin|sihirli baglanti|gonderdigimiz baglanti',
  sms: 'sms|kisa mesaj|metin mesaji',
  call: 'arama yap|sesli arama|telefonla ara|beni ara|telefon aramasi',
  securityKey: 'guvenlik anahtari|donanim anahtari|usb anahtari',
  passkey: 'passkey|gecis anahtari|gecis anahtariyla|parmak izi|yuz tanima',
  backupCode: 'yedek kod|kurtarma kodu|yedek kodlar|kurtarma kodlari|acil durum kodu',
};
