import { defineLocale } from '../define-locale';

/** Arabic, in plain Modern Standard Arabic. */
export const ar = defineLocale({
  locale: 'ar',
  direction: 'rtl',

  theSite: 'الموقع',
  signIn: 'تسجيل الدخول',
  continue: 'متابعة',
  next: 'التالي',
  done: 'تم',
  cancel: 'إلغاء',
  close: 'إغلاق',
  tryAgain: 'المحاولة مجددًا',
  startAgain: 'البدء من جديد',
  optional: 'اختياري',
  or: 'أو',
  minutesSeconds: '{minutes} و{seconds}',

  loadingTitle: 'جارٍ التحضير',
  loadingText: 'لحظة من فضلك.',

  idleTitle: 'ربط {site}',
  idleText: 'سجّل الدخول إلى {site} ليتمكن هذا التطبيق من العمل هناك نيابة عنك.',
  idleAgainTitle: 'سجّل الدخول إلى {site} مجددًا',
  idleAgainText: 'سبق أن سجّلت الدخول، لكن {site} يطلب ذلك مرة أخرى.',
  idleStart: 'تسجيل الدخول إلى {site}',
  startingLogin: 'جارٍ البدء…',

  consentTitle: 'ربط {site}',
  consentText: 'إليك ما سيحدث الآن.',
  consentHow: 'تسجّل الدخول هنا. يُرسَل ما تكتبه عبر خادم هذا التطبيق إلى Kernel، التي تُدخله في {site} داخل متصفح سحابي.',
  consentCheck: 'إذا طلب {site} رمزًا أو موافقة، فستفعل ذلك هنا أيضًا.',
  consentSaved: 'تُحفظ بيانات تسجيل دخولك ليبقى الدخول ساريًا. أما الرموز المخصّصة للاستخدام مرة واحدة فلا تُحفظ.',
  consentUse: 'بعد ذلك يمكن لهذا التطبيق استخدام {site} باسمك.',
  consentAccept: 'متابعة',

  discoveringTitle: 'تسجيل الدخول إلى {site}',
  discoveringText: 'جارٍ فتح صفحة تسجيل الدخول…',
  reauthTitle: 'جارٍ تسجيل دخولك إلى {site}',
  reauthText: 'تُستخدم بياناتك المحفوظة. قد لا تحتاج إلى فعل أي شيء.',
  longerThanUsual: 'يستغرق هذا وقتًا أطول من المعتاد. يمكنك مواصلة الانتظار.',

  signInTitle: 'تسجيل الدخول إلى {site}',
  signInText: 'استخدم حسابك في {site}.',
  codeTitle: 'أدخل الرمز',
  codeText: 'يريد {site} التأكد من أنك صاحب الحساب.',
  passwordTitle: 'أدخل كلمة المرور',
  detailsTitle: 'بعض البيانات المطلوبة في {site}',
  detailsText: 'يطلبها {site} لتسجيل دخولك.',
  mfaTitle: 'أكّد هويتك',
  mfaText: 'اختر كيف يتحقق {site} منك.',
  chooseTitle: 'اختر كيفية المتابعة',
  chooseText: 'يتيح {site} أكثر من طريقة.',

  submitting: 'جارٍ التحقق…',
  submittingTitle: 'جارٍ التحقق لدى {site}',
  submittingText: 'يستغرق هذا عادةً بضع ثوانٍ.',

  externalTitle: 'وافق على تسجيل الدخول',
  externalText: 'ينتظرك {site} على جهاز آخر أو صفحة أخرى.',
  externalFallbackMessage: 'أكمل الخطوة التي يطلبها {site}. ستتابع هذه الصفحة تلقائيًا.',
  waitingFor: 'مدة الانتظار: {time}',
  doneIt: 'أتممت ذلك',
  looking: 'جارٍ التحقق…',
  nothingYet: 'لا شيء بعد. ستتابع هذه الصفحة تلقائيًا.',
  otherWaysTitle: 'أو افعل هذا بدلًا من ذلك',

  interventionTitle: 'يحتاج {site} إليك في هذه الخطوة',
  interventionText: 'يجب إتمام هذه الخطوة في صفحة أخرى. وعند إتمامها ستتابع هذه الصفحة تلقائيًا.',
  openLiveView: 'فتح المتصفح',
  openHosted: 'المتابعة في صفحة Kernel',

  unsupportedTitle: 'لا يمكن عرض هذه الخطوة هنا',
  unsupportedText: 'يطلب {site} شيئًا لا تعرفه هذه الصفحة: {step}.',
  unsupportedWait: 'قد يُحل ذلك تلقائيًا. وإلا يمكنك المتابعة بطريقة أخرى.',

  succeededTitle: 'تم الربط',
  succeededText: 'تم تسجيل الدخول إلى {site}.',
  alreadyTitle: 'الربط قائم بالفعل',
  alreadyText: 'تم تسجيل الدخول إلى {site}. لا يلزمك فعل أي شيء.',

  expiredTitle: 'انتهى الوقت',
  expiredText: 'لم يكتمل تسجيل الدخول في الوقت المحدد. لم يتغير شيء في {site}.',
  canceledTitle: 'توقف تسجيل الدخول',
  canceledText: 'يمكنك المتابعة من حيث توقفت.',
  canceledByServerTitle: 'أُلغي تسجيل الدخول',
  canceledByServerText: 'أُنهي تسجيل الدخول هذا قبل اكتماله.',
  resume: 'متابعة تسجيل الدخول',

  unauthorizedTitle: 'عليك تسجيل الدخول إلى هذا التطبيق مجددًا',
  unauthorizedText: 'لم يعد هذا التطبيق يتعرف عليك. سجّل الدخول إليه ثم افتح هذا مجددًا.',
  forbiddenTitle: 'ليس لديك إذن بالوصول',
  forbiddenText: 'لا يُسمح لحسابك في هذا التطبيق باستخدام هذا الربط. اسأل المسؤول عن التطبيق.',
  notFoundTitle: 'لم يعد هذا الربط موجودًا',
  notFoundText: 'ربما أُزيل. عُد إلى التطبيق وأنشئ الربط مجددًا.',
  unreachableTitle: 'يتعذر الوصول إلى الخادم',
  unreachableText: 'تحقق من اتصالك بالإنترنت.',
  retrying: 'تُعاد المحاولة تلقائيًا.',
  retryingIn: 'تُعاد المحاولة بعد {time}…',
  tryNow: 'المحاولة الآن',

  siteSays: 'رسالة من {site}',
  troubleTitle: 'يتعذر الوصول إلى الخادم',
  troubleText: 'ما كتبته محفوظ هنا.',
  notTakenText: 'لم يتغير شيء بعد. تحقق مما أدخلته ثم أرسله مجددًا.',
  movedText: 'انتقلت الصفحة إلى خطوة أخرى. هذا ما تطلبه الآن.',
  sendFailedText: 'تعذر الإرسال. تحقق من اتصالك وحاول مجددًا.',
  sendBusyText: 'الخادم مشغول. انتظر لحظة ثم حاول مجددًا.',
  refusedText: 'لم يُقبل ذلك. تحقق مما أدخلته وحاول مجددًا.',
  startFailedText: 'تعذر بدء تسجيل دخول جديد. حاول مجددًا بعد لحظات.',
  waitBeforeRestart: 'يمكنك المحاولة مجددًا بعد {time}.',

  requiredError: 'أدخل «{label}».',
  fieldRejected: 'لم يُقبل هذا. أدخله مجددًا.',
  errorSummary: {
    zero: 'لا حقول تحتاج إلى مراجعة.',
    one: 'حقل واحد يحتاج إلى مراجعة.',
    two: 'حقلان يحتاجان إلى مراجعة.',
    few: '{count} حقول تحتاج إلى مراجعة.',
    many: '{count} حقلًا يحتاج إلى مراجعة.',
    other: '{count} حقل يحتاج إلى مراجعة.',
  },
  show: 'إظهار {label}',
  capsLock: 'مفتاح Caps Lock مفعّل.',
  straySpace: 'توجد مسافة في البداية أو النهاية.',

  continueWith: 'المتابعة باستخدام {provider}',
  anotherProvider: 'خدمة أخرى',
  filterChoices: 'بحث',
  filteredCount: {
    zero: 'لا نتائج',
    one: 'نتيجة واحدة',
    two: 'نتيجتان',
    few: '{count} نتائج',
    many: '{count} نتيجة',
    other: '{count} نتيجة',
  },
  ambiguousChoice: 'يقرر {site} أيًّا منها سيُستخدم.',
  methodSms: 'رسالة نصية',
  methodCall: 'مكالمة هاتفية',
  methodEmail: 'البريد الإلكتروني',
  methodTotp: 'تطبيق المصادقة',
  methodPush: 'إشعار على جهازك',
  methodPassword: 'كلمة المرور',
  methodSecurityKey: 'مفتاح الأمان',
  methodPasskey: 'مفتاح المرور',
  methodSwitch: 'استخدام طريقة أخرى',
  methodOther: 'طريقة أخرى',

  securityNote: 'يُرسَل عبر خادم هذا التطبيق إلى Kernel، التي تسجّل الدخول إلى {site} نيابة عنك.',
  expiresIn: 'الوقت المتبقي: {time}',
  cancelTitle: 'هل تريد إيقاف تسجيل الدخول؟',
  cancelText: 'ستفقد ما كتبته.',
  cancelConfirm: 'إيقاف',
  cancelKeep: 'مواصلة',

  failedTitle: 'لم ينجح ذلك',
  failedText: 'تعذر إكمال تسجيل الدخول إلى {site}.',
  errors: {
    login_form_not_found: {
      title: 'لم نعثر على صفحة تسجيل الدخول',
      text: 'لم نعثر على مكان تسجيل الدخول في {site}. حاول مجددًا، أو اطلب من المسؤول عن هذا التطبيق ضبط عنوان صفحة تسجيل الدخول.',
    },
    navigation_confused: {
      title: 'ضاع الطريق في {site}',
      text: 'سلك تسجيل الدخول مسارًا غير متوقع. غالبًا ما تفيد المحاولة مجددًا.',
    },
    domain_not_allowed: {
      title: 'خرج تسجيل الدخول عن {site}',
      text: 'انتقل إلى موقع غير مسموح به لهذا الربط. اطلب من المسؤول عن هذا التطبيق السماح به.',
    },
    stuck_in_loop: {
      title: 'ندور في حلقة',
      text: 'ظل {site} يعرض الصفحة نفسها. انتظر لحظة ثم حاول مجددًا.',
    },
    max_attempts_reached: {
      title: 'محاولات كثيرة جدًا',
      text: 'لم يقبل {site} البيانات بعد عدة محاولات. تحقق منها ثم ابدأ من جديد.',
    },
    website_error: {
      title: 'توجد مشكلة في {site}',
      text: 'أبلغ الموقع عن خطأ. حاول مجددًا بعد قليل.',
    },
    network_error: {
      title: 'تعذر الوصول إلى {site}',
      text: 'فشل الاتصال بالموقع. حاول مجددًا بعد لحظات.',
    },
    element_not_found: {
      title: 'شيء ما مفقود في {site}',
      text: 'لم يكن جزء من صفحة تسجيل الدخول في مكانه المتوقع. حاول مجددًا.',
    },
    credentials_invalid: {
      title: 'البيانات غير صحيحة',
      text: 'لم يقبلها {site}. تحقق من اسم المستخدم وكلمة المرور ثم حاول مجددًا.',
    },
    mfa_required: {
      title: 'يلزم إجراء خطوة ثانية',
      text: 'يريد {site} تحققًا إضافيًا تعذر إكماله. حاول مجددًا وهاتفك في متناول يدك.',
    },
    external_action_required: {
      title: 'بقيت خطوة لم تكتمل',
      text: 'كان {site} ينتظر شيئًا خارج هذه الصفحة. حاول مجددًا وأكمله عندما يُطلب منك ذلك.',
    },
    unsupported_auth_method: {
      title: 'طريقة تسجيل الدخول هذه غير مدعومة',
      text: 'يطلب {site} شيئًا لا يمكن فعله هنا بعد. إن أمكن، اختر طريقة أخرى لتسجيل الدخول في إعداداتك في {site}.',
    },
    bot_detected: {
      title: 'رفض {site} دخولنا',
      text: 'ظن الموقع أن المتصفح السحابي روبوت. حاول مجددًا بعد قليل.',
    },
    captcha_blocked: {
      title: 'اعترض الطريق اختبار تحقق',
      text: 'طلب {site} اختبار CAPTCHA لم يُحل. حاول مجددًا بعد قليل.',
    },
    session_expired: {
      title: 'أنهى {site} تسجيل الدخول',
      text: 'استغرق الأمر وقتًا أطول مما يسمح به الموقع. ابدأ من جديد عندما تكون مستعدًا.',
    },
    no_active_flow: {
      title: 'لا شيء لمتابعته',
      text: 'لم يعد تسجيل الدخول هذا جاريًا. ابدأ تسجيل دخول جديدًا.',
    },
    flow_failed: {
      title: 'لم ينجح ذلك',
      text: 'تعذر إكمال تسجيل الدخول إلى {site}. حاول مجددًا.',
    },
    awaiting_input_timeout: {
      title: 'انتهى الوقت',
      text: 'لم يُدخَل شيء لفترة، فتوقف تسجيل الدخول. ابدأ من جديد عندما تكون مستعدًا.',
    },
    external_action_timeout: {
      title: 'لم تصل أي موافقة',
      text: 'كان {site} ينتظر موافقتك على تسجيل الدخول. حاول مجددًا ووافق عندما يُطلب منك ذلك.',
    },
    max_steps_exceeded: {
      title: 'خطوات كثيرة جدًا',
      text: 'تطلب تسجيل الدخول إلى {site} خطوات أكثر من المتوقع. حاول مجددًا.',
    },
    browser_error: {
      title: 'توقف المتصفح السحابي',
      text: 'هذا ليس خطأك. حاول مجددًا.',
    },
    internal_error: {
      title: 'حدث خطأ من جانبنا',
      text: 'هذا ليس خطأك. حاول مجددًا بعد لحظات.',
    },
    totp_required: {
      title: 'يلزم رمز من تطبيق المصادقة',
      text: 'افتح تطبيق المصادقة وحاول مجددًا.',
    },
    sms_code_required: {
      title: 'يلزم رمز من رسالة نصية',
      text: 'حاول مجددًا وهاتفك في متناول يدك.',
    },
    email_code_required: {
      title: 'يلزم رمز من البريد الإلكتروني',
      text: 'افتح بريدك الوارد وحاول مجددًا.',
    },
    totp_code_rejected: {
      title: 'لم يُقبل الرمز',
      text: 'تتغير الرموز كل نصف دقيقة. حاول مجددًا برمز جديد.',
    },
    account_choice_required: {
      title: 'يجب اختيار حساب',
      text: 'يعرف {site} أكثر من حساب. حاول مجددًا واختر واحدًا.',
    },
    customer_input_required: {
      title: 'بقي شيء بلا إجابة',
      text: 'يحتاج {site} إلى إجابة منك. حاول مجددًا واملأ ما يطلبه.',
    },
    account_locked: {
      title: 'حسابك مقفل',
      text: 'قفله {site} مؤقتًا. المحاولة مجددًا قبل الأوان قد تطيل المدة. افتح القفل في {site} أو انتظر.',
    },
    rate_limited: {
      title: 'محاولات كثيرة حاليًا',
      text: 'يطلب {site} التمهل. انتظر قليلًا قبل المحاولة التالية.',
    },
  },
});
