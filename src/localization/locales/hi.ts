import { defineLocale } from '../define-locale';

/** Hindi, with the polite "आप". */
export const hi = defineLocale({
  locale: 'hi',
  direction: 'ltr',

  theSite: 'साइट',
  signIn: 'साइन इन करें',
  continue: 'जारी रखें',
  next: 'आगे बढ़ें',
  done: 'हो गया',
  cancel: 'रद्द करें',
  close: 'बंद करें',
  tryAgain: 'फिर कोशिश करें',
  startAgain: 'फिर शुरू करें',
  optional: 'ज़रूरी नहीं',
  or: 'या',
  minutesSeconds: '{minutes} {seconds}',

  loadingTitle: 'तैयारी हो रही है',
  loadingText: 'एक पल रुकें।',

  idleTitle: '{site} कनेक्ट करें',
  idleText: '{site} पर साइन इन करें, ताकि यह ऐप वहाँ आपके लिए काम कर सके।',
  idleAgainTitle: '{site} पर फिर साइन इन करें',
  idleAgainText: 'आपने पहले साइन इन किया था, लेकिन {site} इसे फिर माँग रहा है।',
  idleStart: '{site} पर साइन इन करें',
  startingLogin: 'शुरू हो रहा है…',

  consentTitle: '{site} कनेक्ट करें',
  consentText: 'आगे यह होगा।',
  consentHow:
    'आप यहाँ साइन इन करते हैं। आप जो लिखते हैं, वह इस ऐप के सर्वर से होकर Kernel के पास जाता है और Kernel उसे क्लाउड ब्राउज़र में {site} पर भरता है।',
  consentCheck: 'अगर {site} कोड या मंज़ूरी माँगे, तो वह भी आप यहीं देते हैं।',
  consentSaved: 'आपकी साइन इन जानकारी सेव की जाती है, ताकि आप साइन इन रह सकें। एक बार इस्तेमाल होने वाले कोड सेव नहीं होते।',
  consentUse: 'इसके बाद यह ऐप आपकी ओर से {site} इस्तेमाल कर सकता है।',
  consentAccept: 'जारी रखें',

  discoveringTitle: '{site} पर साइन इन करें',
  discoveringText: 'साइन इन पेज खुल रहा है…',
  reauthTitle: '{site} पर साइन इन हो रहा है',
  reauthText: 'आपकी सेव की गई जानकारी इस्तेमाल हो रही है। शायद आपको कुछ न करना पड़े।',
  longerThanUsual: 'इसमें ज़्यादा समय लग रहा है। आप रुक सकते हैं।',

  signInTitle: '{site} पर साइन इन करें',
  signInText: 'अपना {site} खाता इस्तेमाल करें।',
  codeTitle: 'अपना कोड डालें',
  codeText: '{site} पक्का करना चाहता है कि यह आप ही हैं।',
  passwordTitle: 'अपना पासवर्ड डालें',
  detailsTitle: '{site} के लिए थोड़ी जानकारी',
  detailsText: '{site} साइन इन के लिए यह माँगता है।',
  mfaTitle: 'पुष्टि करें कि यह आप ही हैं',
  mfaText: 'चुनें कि {site} कैसे जाँचे।',
  chooseTitle: 'चुनें कि कैसे आगे बढ़ना है',
  chooseText: '{site} पर एक से ज़्यादा तरीके हैं।',

  submitting: 'जाँच हो रही है…',
  submittingTitle: '{site} पर जाँच हो रही है',
  submittingText: 'इसमें अक्सर कुछ सेकंड लगते हैं।',

  externalTitle: 'साइन इन को मंज़ूरी दें',
  externalText: '{site} किसी और डिवाइस या पेज पर आपका इंतज़ार कर रहा है।',
  externalFallbackMessage: '{site} जो माँगता है, वह पूरा करें। यह पेज अपने आप आगे बढ़ेगा।',
  waitingFor: 'इंतज़ार: {time}',
  doneIt: 'मैंने कर दिया',
  looking: 'देखा जा रहा है…',
  nothingYet: 'अभी कुछ नहीं। यह पेज अपने आप आगे बढ़ेगा।',
  otherWaysTitle: 'या इसके बजाय यह करें',

  interventionTitle: '{site} पर यह आपको करना है',
  interventionText: 'यह किसी और पेज पर करना है। हो जाने पर यह पेज अपने आप आगे बढ़ेगा।',
  openLiveView: 'ब्राउज़र खोलें',
  openHosted: 'Kernel के पेज पर जारी रखें',

  unsupportedTitle: 'यह चरण यहाँ नहीं दिखाया जा सकता',
  unsupportedText: '{site} कुछ ऐसा माँगता है जो यह पेज नहीं जानता: {step}।',
  unsupportedWait: 'शायद यह अपने आप निकल जाए। नहीं तो आप दूसरा तरीका अपना सकते हैं।',

  succeededTitle: 'आप कनेक्ट हो गए',
  succeededText: '{site} पर साइन इन हो गया।',
  alreadyTitle: 'पहले से कनेक्ट है',
  alreadyText: '{site} पर साइन इन है। कुछ नहीं करना है।',

  expiredTitle: 'समय खत्म हो गया',
  expiredText: 'साइन इन समय पर पूरा नहीं हुआ। {site} पर कुछ नहीं बदला।',
  canceledTitle: 'साइन इन रोका गया',
  canceledText: 'आप जहाँ थे, वहीं से जारी रख सकते हैं।',
  canceledByServerTitle: 'साइन इन रद्द हुआ',
  canceledByServerText: 'यह साइन इन पूरा होने से पहले खत्म कर दिया गया।',
  resume: 'साइन इन जारी रखें',

  unauthorizedTitle: 'इस ऐप में फिर साइन इन करें',
  unauthorizedText: 'यह ऐप अब आपको नहीं पहचानता। इसमें साइन इन करें, फिर इसे दोबारा खोलें।',
  forbiddenTitle: 'आपके पास इसका ऐक्सेस नहीं है',
  forbiddenText: 'इस ऐप में आपका खाता यह कनेक्शन इस्तेमाल नहीं कर सकता। ऐप चलाने वालों से पूछें।',
  notFoundTitle: 'यह कनेक्शन अब नहीं है',
  notFoundText: 'शायद इसे हटा दिया गया। ऐप पर लौटें और फिर कनेक्ट करें।',
  unreachableTitle: 'सर्वर से संपर्क नहीं हो पा रहा',
  unreachableText: 'अपना इंटरनेट देखें।',
  retrying: 'अपने आप फिर कोशिश हो रही है।',
  retryingIn: '{time} बाद फिर कोशिश होगी…',
  tryNow: 'अभी कोशिश करें',

  siteSays: '{site} का कहना है',
  troubleTitle: 'सर्वर से संपर्क नहीं हो पा रहा',
  troubleText: 'आपका लिखा बना रहेगा।',
  notTakenText: 'अभी कुछ नहीं बदला। अपना लिखा जाँचें और फिर भेजें।',
  movedText: 'पेज आगे बढ़ चुका था। अब इसे यह चाहिए।',
  sendFailedText: 'यह भेजा नहीं जा सका। अपना इंटरनेट देखें और फिर कोशिश करें।',
  sendBusyText: 'सर्वर व्यस्त है। थोड़ा रुकें, फिर कोशिश करें।',
  refusedText: 'यह स्वीकार नहीं हुआ। अपना लिखा जाँचें और फिर कोशिश करें।',
  startFailedText: 'नया साइन इन शुरू नहीं हो सका। थोड़ी देर में फिर कोशिश करें।',
  waitBeforeRestart: 'आप {time} बाद फिर कोशिश कर सकते हैं।',

  requiredError: '“{label}” भरें।',
  fieldRejected: 'यह स्वीकार नहीं हुआ। इसे फिर डालें।',
  errorSummary: { one: '{count} फ़ील्ड पर ध्यान देना है।', other: '{count} फ़ील्ड पर ध्यान देना है।' },
  show: '{label} दिखाएँ',
  capsLock: 'Caps Lock चालू है।',
  straySpace: 'शुरू या आखिर में खाली जगह है।',

  continueWith: '{provider} से जारी रखें',
  anotherProvider: 'किसी और सेवा',
  filterChoices: 'खोजें',
  filteredCount: { one: '{count} नतीजा', other: '{count} नतीजे' },
  ambiguousChoice: 'इनमें से कौन-सा इस्तेमाल होगा, यह {site} तय करता है।',
  methodSms: 'टेक्स्ट मैसेज',
  methodCall: 'फ़ोन कॉल',
  methodEmail: 'ईमेल',
  methodTotp: 'ऑथेंटिकेटर ऐप',
  methodPush: 'आपके डिवाइस पर सूचना',
  methodPassword: 'पासवर्ड',
  methodSecurityKey: 'सुरक्षा कुंजी',
  methodPasskey: 'पासकी',
  methodSwitch: 'दूसरा तरीका अपनाएँ',
  methodOther: 'दूसरा तरीका',

  securityNote: 'यह इस ऐप के सर्वर से होकर Kernel के पास जाता है और Kernel आपके लिए {site} पर साइन इन करता है।',
  expiresIn: 'बचा समय: {time}',
  cancelTitle: 'साइन इन रोकें?',
  cancelText: 'आपका लिखा मिट जाएगा।',
  cancelConfirm: 'रोकें',
  cancelKeep: 'जारी रखें',

  failedTitle: 'यह नहीं हो सका',
  failedText: '{site} पर साइन इन पूरा नहीं हो सका।',
  errors: {
    login_form_not_found: {
      title: 'साइन इन पेज नहीं मिला',
      text: '{site} पर साइन इन की जगह नहीं मिली। फिर कोशिश करें या ऐप चलाने वालों से साइन इन पेज का पता सेट करने को कहें।',
    },
    navigation_confused: {
      title: '{site} पर रास्ता खो गया',
      text: 'साइन इन अनजान दिशा में चला गया। फिर कोशिश करने से अक्सर काम हो जाता है।',
    },
    domain_not_allowed: {
      title: 'साइन इन {site} से बाहर चला गया',
      text: 'वह ऐसी वेबसाइट पर पहुँचा जिसकी इस कनेक्शन में अनुमति नहीं है। ऐप चलाने वालों से अनुमति देने को कहें।',
    },
    stuck_in_loop: {
      title: 'बार-बार वही पेज',
      text: '{site} ने बार-बार वही पेज दिखाया। थोड़ा रुकें, फिर कोशिश करें।',
    },
    max_attempts_reached: {
      title: 'बहुत ज़्यादा कोशिशें',
      text: '{site} ने कई कोशिशों के बाद भी जानकारी स्वीकार नहीं की। उसे जाँचें और फिर शुरू करें।',
    },
    website_error: {
      title: '{site} पर समस्या है',
      text: 'साइट ने गड़बड़ी बताई। थोड़ी देर में फिर कोशिश करें।',
    },
    network_error: {
      title: '{site} से संपर्क नहीं हो सका',
      text: 'साइट से कनेक्शन नहीं हो सका। थोड़ी देर में फिर कोशिश करें।',
    },
    element_not_found: {
      title: '{site} पर कुछ नहीं मिला',
      text: 'साइन इन पेज का एक हिस्सा अपनी जगह पर नहीं मिला। फिर कोशिश करें।',
    },
    credentials_invalid: {
      title: 'जानकारी सही नहीं थी',
      text: '{site} ने उसे स्वीकार नहीं किया। अपना यूज़रनेम और पासवर्ड जाँचें और फिर कोशिश करें।',
    },
    mfa_required: {
      title: 'एक और चरण ज़रूरी है',
      text: '{site} एक और जाँच माँगता है जो पूरी नहीं हो सकी। फ़ोन पास रखें और फिर कोशिश करें।',
    },
    external_action_required: {
      title: 'एक चरण बाकी रह गया',
      text: '{site} इस पेज के बाहर किसी चीज़ का इंतज़ार कर रहा था। फिर कोशिश करें और कहे जाने पर उसे पूरा करें।',
    },
    unsupported_auth_method: {
      title: 'साइन इन का यह तरीका यहाँ नहीं चलता',
      text: '{site} कुछ ऐसा माँगता है जो यहाँ अभी नहीं हो सकता। हो सके तो {site} की सेटिंग में साइन इन का दूसरा तरीका चुनें।',
    },
    bot_detected: {
      title: '{site} ने हमें लौटा दिया',
      text: 'साइट ने क्लाउड ब्राउज़र को रोबोट समझा। थोड़ी देर में फिर कोशिश करें।',
    },
    captcha_blocked: {
      title: 'कैप्चा ने रोक दिया',
      text: '{site} ने कैप्चा माँगा जो हल नहीं हो सका। थोड़ी देर में फिर कोशिश करें।',
    },
    session_expired: {
      title: '{site} ने साइन इन खत्म कर दिया',
      text: 'साइट के लिए बहुत देर हो गई। तैयार होने पर फिर शुरू करें।',
    },
    no_active_flow: {
      title: 'जारी रखने को कुछ नहीं',
      text: 'यह साइन इन अब नहीं चल रहा। नया शुरू करें।',
    },
    flow_failed: {
      title: 'यह नहीं हो सका',
      text: '{site} पर साइन इन पूरा नहीं हो सका। फिर कोशिश करें।',
    },
    awaiting_input_timeout: {
      title: 'समय खत्म हो गया',
      text: 'कुछ देर तक कुछ नहीं डाला गया, इसलिए साइन इन रोक दिया गया। तैयार होने पर फिर शुरू करें।',
    },
    external_action_timeout: {
      title: 'मंज़ूरी नहीं मिली',
      text: '{site} आपकी मंज़ूरी का इंतज़ार कर रहा था। फिर कोशिश करें और कहे जाने पर मंज़ूरी दें।',
    },
    max_steps_exceeded: {
      title: 'बहुत ज़्यादा चरण',
      text: '{site} पर साइन इन में उम्मीद से ज़्यादा चरण लगे। फिर कोशिश करें।',
    },
    browser_error: {
      title: 'क्लाउड ब्राउज़र बंद हो गया',
      text: 'इसमें आपकी गलती नहीं है। फिर कोशिश करें।',
    },
    internal_error: {
      title: 'हमारी ओर से कुछ गड़बड़ हुई',
      text: 'इसमें आपकी गलती नहीं है। थोड़ी देर में फिर कोशिश करें।',
    },
    totp_required: {
      title: 'ऑथेंटिकेटर का कोड चाहिए',
      text: 'ऑथेंटिकेटर ऐप खोलें और फिर कोशिश करें।',
    },
    sms_code_required: {
      title: 'टेक्स्ट मैसेज का कोड चाहिए',
      text: 'फ़ोन पास रखें और फिर कोशिश करें।',
    },
    email_code_required: {
      title: 'ईमेल का कोड चाहिए',
      text: 'अपना इनबॉक्स खोलें और फिर कोशिश करें।',
    },
    totp_code_rejected: {
      title: 'कोड स्वीकार नहीं हुआ',
      text: 'कोड हर आधे मिनट में बदलता है। नए कोड से फिर कोशिश करें।',
    },
    account_choice_required: {
      title: 'एक खाता चुनना होगा',
      text: '{site} पर एक से ज़्यादा खाते हैं। फिर कोशिश करें और एक चुनें।',
    },
    customer_input_required: {
      title: 'एक जवाब बाकी रह गया',
      text: '{site} को आपका जवाब चाहिए। फिर कोशिश करें और जो माँगा जाए, भरें।',
    },
    account_locked: {
      title: 'आपका खाता लॉक है',
      text: '{site} ने उसे फ़िलहाल लॉक किया है। जल्दी फिर कोशिश करने से यह समय बढ़ सकता है। {site} पर उसे अनलॉक करें या रुकें।',
    },
    rate_limited: {
      title: 'फ़िलहाल बहुत कोशिशें हो गईं',
      text: '{site} धीरे चलने को कहता है। अगली कोशिश से पहले थोड़ा रुकें।',
    },
  },
});
