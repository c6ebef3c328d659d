import { defineLocale } from '../define-locale';

/** Turkish, with the polite "siz". Names are followed by a noun that takes the suffix. */
export const tr = defineLocale({
  locale: 'tr',
  direction: 'ltr',

  theSite: 'web',
  signIn: 'Oturum aç',
  continue: 'Devam et',
  next: 'İleri',
  done: 'Bitti',
  cancel: 'İptal',
  close: 'Kapat',
  tryAgain: 'Tekrar dene',
  startAgain: 'Yeniden başla',
  optional: 'isteğe bağlı',
  or: 'veya',
  minutesSeconds: '{minutes} {seconds}',

  loadingTitle: 'Hazırlanıyor',
  loadingText: 'Bir dakika.',

  idleTitle: '{site} hesabınızı bağlayın',
  idleText: 'Bu uygulamanın {site} sitesinde sizin için çalışabilmesi için oturum açın.',
  idleAgainTitle: '{site} sitesinde yeniden oturum açın',
  idleAgainText: 'Daha önce oturum açmıştınız, ama {site} sitesi bunu yeniden istiyor.',
  idleStart: '{site} sitesinde oturum aç',
  startingLogin: 'Başlatılıyor…',

  consentTitle: '{site} hesabınızı bağlayın',
  consentText: 'Şimdi şunlar olacak.',
  consentHow:
    'Oturumu burada açarsınız. Yazdıklarınız bu uygulamanın sunucusu üzerinden Kernel’e gönderilir. Kernel bunları bulut tarayıcısında {site} sitesine girer.',
  consentCheck: '{site} sitesi kod veya onay isterse bunu da burada yaparsınız.',
  consentSaved: 'Oturumunuz açık kalabilsin diye giriş bilgileriniz kaydedilir. Tek kullanımlık kodlar kaydedilmez.',
  consentUse: 'Sonra bu uygulama {site} sitesini sizin adınıza kullanabilir.',
  consentAccept: 'Devam et',

  discoveringTitle: '{site} sitesinde oturum açın',
  discoveringText: 'Oturum açma sayfası açılıyor…',
  reauthTitle: '{site} sitesinde oturumunuz açılıyor',
  reauthText: 'Kayıtlı bilgileriniz kullanılıyor. Belki hiçbir şey yapmanız gerekmez.',
  longerThanUsual: 'Bu, her zamankinden uzun sürüyor. Beklemeye devam edebilirsiniz.',

  signInTitle: '{site} sitesinde oturum açın',
  signInText: '{site} hesabınızı kullanın.',
  codeTitle: 'Kodunuzu girin',
  codeText: '{site} sitesi bunun siz olduğunuzdan emin olmak istiyor.',
  passwordTitle: 'Şifrenizi girin',
  detailsTitle: '{site} için birkaç bilgi',
  detailsText: '{site} sitesi oturum açmanız için bunları istiyor.',
  mfaTitle: 'Bunun siz olduğunuzu doğrulayın',
  mfaText: '{site} sitesinin bunu nasıl doğrulayacağını seçin.',
  chooseTitle: 'Nasıl devam edeceğinizi seçin',
  chooseText: '{site} sitesi birden fazla yol sunuyor.',

  submitting: 'Kontrol ediliyor…',
  submittingTitle: '{site} sitesinde kontrol ediliyor',
  submittingText: 'Bu genellikle birkaç saniye sürer.',

  externalTitle: 'Girişi onaylayın',
  externalText: '{site} sitesi sizi başka bir cihazda veya sayfada bekliyor.',
  externalFallbackMessage: '{site} sitesinin istediği adımı tamamlayın. Bu sayfa kendiliğinden devam eder.',
  waitingFor: 'Bekleme süresi: {time}',
  doneIt: 'Bunu yaptım',
  looking: 'Bakılıyor…',
  nothingYet: 'Henüz bir şey yok. Bu sayfa kendiliğinden devam eder.',
  otherWaysTitle: 'Veya bunun yerine şunu yapın',

  interventionTitle: '{site} sitesinde bu adım için size ihtiyaç var',
  interventionText: 'Bu adımın başka bir sayfada yapılması gerekiyor. Yapıldığında bu sayfa kendiliğinden devam eder.',
  openLiveView: 'Tarayıcıyı aç',
  openHosted: 'Kernel sayfasında devam et',

  unsupportedTitle: 'Bu adım burada gösterilemiyor',
  unsupportedText: '{site} sitesi bu sayfanın bilmediği bir şey istiyor: {step}.',
  unsupportedWait: 'Kendiliğinden geçebilir. Geçmezse başka bir yoldan devam edebilirsiniz.',

  succeededTitle: 'Bağlandınız',
  succeededText: '{site} sitesinde oturum açıldı.',
  alreadyTitle: 'Zaten bağlı',
  alreadyText: '{site} sitesinde oturum açık. Yapmanız gereken bir şey yok.',

  expiredTitle: 'Süre doldu',
  expiredText: 'Oturum açma zamanında tamamlanmadı. {site} sitesinde hiçbir şey değişmedi.',
  canceledTitle: 'Oturum açma durduruldu',
  canceledText: 'Kaldığınız yerden devam edebilirsiniz.',
  canceledByServerTitle: 'Oturum açma iptal edildi',
  canceledByServerText: 'Bu oturum açma işlemi tamamlanmadan sonlandırıldı.',
  resume: 'Oturum açmaya devam et',

  unauthorizedTitle: 'Bu uygulamada yeniden oturum açmanız gerekiyor',
  unauthorizedText: 'Bu uygulama artık sizi tanımıyor. Uygulamada oturum açın, sonra burayı yeniden açın.',
  forbiddenTitle: 'Buna erişiminiz yok',
  forbiddenText: 'Bu uygulamadaki hesabınız bu bağlantıyı kullanamaz. Uygulamayı yöneten kişiye sorun.',
  notFoundTitle: 'Bu bağlantı artık yok',
  notFoundText: 'Kaldırılmış olabilir. Uygulamaya dönün ve yeniden bağlanın.',
  unreachableTitle: 'Sunucuya ulaşılamıyor',
  unreachableText: 'İnternet bağlantınızı kontrol edin.',
  retrying: 'Kendiliğinden yeniden deneniyor.',
  retryingIn: '{time} sonra yeniden denenecek…',
  tryNow: 'Şimdi dene',

  siteSays: '{site} diyor ki',
  troubleTitle: 'Sunucuya ulaşılamıyor',
  troubleText: 'Yazdıklarınız korunuyor.',
  notTakenText: 'Henüz bir şey değişmedi. Girdiklerinizi kontrol edin ve yeniden gönderin.',
  movedText: 'Sayfa ilerlemişti. Şimdi bunu istiyor.',
  sendFailedText: 'Gönderilemedi. Bağlantınızı kontrol edin ve tekrar deneyin.',
  sendBusyText: 'Sunucu meşgul. Biraz bekleyin ve tekrar deneyin.',
  refusedText: 'Kabul edilmedi. Girdiklerinizi kontrol edin ve tekrar deneyin.',
  startFailedText: 'Yeni bir oturum açma başlatılamadı. Biraz sonra tekrar deneyin.',
  waitBeforeRestart: '{time} sonra tekrar deneyebilirsiniz.',

  requiredError: '“{label}” alanını doldurun.',
  fieldRejected: 'Kabul edilmedi. Yeniden girin.',
  errorSummary: { one: '{count} alanı gözden geçirin.', other: '{count} alanı gözden geçirin.' },
  show: 'Göster: {label}',
  capsLock: 'Caps Lock açık.',
  straySpace: 'Başında veya sonunda boşluk var.',

  continueWith: '{provider} ile devam et',
  anotherProvider: 'başka bir sağlayıcı',
  filterChoices: 'Ara',
  filteredCount: { one: '{count} sonuç', other: '{count} sonuç' },
  ambiguousChoice: 'Bunlardan hangisinin kullanılacağına {site} sitesi karar verir.',
  methodSms: 'SMS',
  methodCall: 'Telefon araması',
  methodEmail: 'E-posta',
  methodTotp: 'Kimlik doğrulama uygulaması',
  methodPush: 'Cihazınızda bildirim',
  methodPassword: 'Şifre',
  methodSecurityKey: 'Güvenlik anahtarı',
  methodPasskey: 'Geçiş anahtarı',
  methodSwitch: 'Başka bir yol kullan',
  methodOther: 'Başka bir yol',

  securityNote:
    'Bu uygulamanın sunucusu üzerinden Kernel’e gönderilir. Kernel {site} sitesinde sizin için oturum açar.',
  expiresIn: 'Kalan süre: {time}',
  cancelTitle: 'Oturum açma durdurulsun mu?',
  cancelText: 'Yazdıklarınız kaybolacak.',
  cancelConfirm: 'Durdur',
  cancelKeep: 'Devam et',

  failedTitle: 'Bu kez olmadı',
  failedText: '{site} sitesinde oturum açma tamamlanamadı.',
  errors: {
    login_form_not_found: {
      title: 'Oturum açma sayfası bulunamadı',
      text: '{site} sitesinde nerede oturum açılacağını bulamadık. Tekrar deneyin veya bu uygulamayı yöneten kişiden oturum açma sayfasının adresini girmesini isteyin.',
    },
    navigation_confused: {
      title: '{site} sitesinde yol kayboldu',
      text: 'Oturum açma beklenmedik bir yöne gitti. Tekrar denemek çoğu zaman işe yarar.',
    },
    domain_not_allowed: {
      title: 'Oturum açma {site} sitesinin dışına çıktı',
      text: 'Bu bağlantı için izin verilmeyen bir siteye gitti. Bu uygulamayı yöneten kişiden izin vermesini isteyin.',
    },
    stuck_in_loop: {
      title: 'Hep aynı yerde dönüyoruz',
      text: '{site} sitesi sürekli aynı sayfayı gösterdi. Biraz bekleyin ve tekrar deneyin.',
    },
    max_attempts_reached: {
      title: 'Çok fazla deneme',
      text: '{site} sitesi birkaç denemeden sonra bilgileri kabul etmedi. Bilgileri kontrol edin ve yeniden başlayın.',
    },
    website_error: {
      title: '{site} sitesinde bir sorun var',
      text: 'Site bir hata bildirdi. Biraz sonra tekrar deneyin.',
    },
    network_error: {
      title: '{site} sitesine ulaşılamadı',
      text: 'Siteyle bağlantı kurulamadı. Biraz sonra tekrar deneyin.',
    },
    element_not_found: {
      title: '{site} sitesinde bir şey eksikti',
      text: 'Oturum açma sayfasının bir parçası beklenen yerde değildi. Tekrar deneyin.',
    },
    credentials_invalid: {
      title: 'Bilgiler doğru değildi',
      text: '{site} sitesi bunları kabul etmedi. Kullanıcı adınızı ve şifrenizi kontrol edin ve tekrar deneyin.',
    },
    mfa_required: {
      title: 'İkinci bir adım gerekiyor',
      text: '{site} sitesi bir doğrulama daha istiyor, ama bu tamamlanamadı. Telefonunuzu yanınıza alıp tekrar deneyin.',
    },
    external_action_required: {
      title: 'Bir adım yarım kaldı',
      text: '{site} sitesi bu sayfanın dışında bir şey bekledi. Tekrar deneyin ve istendiğinde tamamlayın.',
    },
    unsupported_auth_method: {
      title: 'Bu oturum açma yolu desteklenmiyor',
      text: '{site} sitesi burada henüz yapılamayan bir şey istiyor. Mümkünse {site} ayarlarınızda başka bir oturum açma yolu seçin.',
    },
    bot_detected: {
      title: '{site} sitesi bizi geri çevirdi',
      text: 'Site bulut tarayıcısını robot sandı. Biraz sonra tekrar deneyin.',
    },
    captcha_blocked: {
      title: 'Araya bir captcha girdi',
      text: '{site} sitesi çözülemeyen bir captcha istedi. Biraz sonra tekrar deneyin.',
    },
    session_expired: {
      title: '{site} sitesi oturum açmayı sonlandırdı',
      text: 'Bu, site için çok uzun sürdü. Hazır olduğunuzda yeniden başlayın.',
    },
    no_active_flow: {
      title: 'Devam edecek bir şey yok',
      text: 'Bu oturum açma işlemi artık sürmüyor. Yenisini başlatın.',
    },
    flow_failed: {
      title: 'Bu kez olmadı',
      text: '{site} sitesinde oturum açma tamamlanamadı. Tekrar deneyin.',
    },
    awaiting_input_timeout: {
      title: 'Süre doldu',
      text: 'Bir süre hiçbir şey girilmediği için oturum açma durduruldu. Hazır olduğunuzda yeniden başlayın.',
    },
    external_action_timeout: {
      title: 'Onay gelmedi',
      text: '{site} sitesi girişi onaylamanızı bekledi. Tekrar deneyin ve istendiğinde onaylayın.',
    },
    max_steps_exceeded: {
      title: 'Çok fazla adım',
      text: '{site} sitesinde oturum açmak beklenenden fazla adım gerektirdi. Tekrar deneyin.',
    },
    browser_error: {
      title: 'Bulut tarayıcısı durdu',
      text: 'Bu sizin hatanız değil. Tekrar deneyin.',
    },
    internal_error: {
      title: 'Bizim tarafımızda bir sorun oldu',
      text: 'Bu sizin hatanız değil. Biraz sonra tekrar deneyin.',
    },
    totp_required: {
      title: 'Kimlik doğrulama kodu gerekiyor',
      text: 'Kimlik doğrulama uygulamanızı açıp tekrar deneyin.',
    },
    sms_code_required: {
      title: 'SMS ile gelen kod gerekiyor',
      text: 'Telefonunuzu yanınıza alıp tekrar deneyin.',
    },
    email_code_required: {
      title: 'E-postayla gelen kod gerekiyor',
      text: 'Gelen kutunuzu açıp tekrar deneyin.',
    },
    totp_code_rejected: {
      title: 'Kod kabul edilmedi',
      text: 'Kodlar her yarım dakikada bir değişir. Yeni bir kodla tekrar deneyin.',
    },
    account_choice_required: {
      title: 'Bir hesap seçilmesi gerekiyor',
      text: '{site} sitesinde birden fazla hesap var. Tekrar deneyin ve birini seçin.',
    },
    customer_input_required: {
      title: 'Bir şey yanıtsız kaldı',
      text: '{site} sitesinin sizden bir yanıta ihtiyacı var. Tekrar deneyin ve isteneni doldurun.',
    },
    account_locked: {
      title: 'Hesabınız kilitli',
      text: '{site} sitesi hesabı şimdilik kilitledi. Çok erken tekrar denemek bu süreyi uzatabilir. Kilidi {site} sitesinde açın veya bekleyin.',
    },
    rate_limited: {
      title: 'Şimdilik çok fazla deneme',
      text: '{site} sitesi yavaşlamanızı istiyor. Sonraki denemeden önce biraz bekleyin.',
    },
  },
});
