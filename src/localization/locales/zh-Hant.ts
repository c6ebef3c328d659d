import { defineLocale } from '../define-locale';

/** Chinese in traditional characters, as in Taiwan, with the informal "你". */
export const zhHant = defineLocale({
  locale: 'zh-Hant',
  direction: 'ltr',

  theSite: '該網站',
  signIn: '登入',
  continue: '繼續',
  next: '下一步',
  done: '完成',
  cancel: '取消',
  close: '關閉',
  tryAgain: '再試一次',
  startAgain: '重新開始',
  optional: '選填',
  or: '或',
  minutesSeconds: '{minutes} {seconds}',

  loadingTitle: '正在準備',
  loadingText: '請稍候。',

  idleTitle: '連結 {site}',
  idleText: '登入 {site}，讓這個應用程式在那裡為你工作。',
  idleAgainTitle: '再次登入 {site}',
  idleAgainText: '你之前登入過，但 {site} 要求再次登入。',
  idleStart: '登入 {site}',
  startingLogin: '正在開始…',

  consentTitle: '連結 {site}',
  consentText: '接下來會這樣進行。',
  consentHow:
    '你在這裡登入。你輸入的內容會經由這個應用程式的伺服器傳送給 Kernel，由 Kernel 在雲端瀏覽器中填入 {site}。',
  consentCheck: '如果 {site} 要求驗證碼或核准，你也在這裡完成。',
  consentSaved: '你的登入資料會儲存下來，以便保持登入。一次性驗證碼不會儲存。',
  consentUse: '之後，這個應用程式可以用你的身分使用 {site}。',
  consentAccept: '繼續',

  discoveringTitle: '登入 {site}',
  discoveringText: '正在開啟登入頁面…',
  reauthTitle: '正在為你登入 {site}',
  reauthText: '正在使用你儲存的資料。你可能什麼都不用做。',
  longerThanUsual: '所需時間比平常久。你可以繼續等待。',

  signInTitle: '登入 {site}',
  signInText: '使用你的 {site} 帳號。',
  codeTitle: '輸入驗證碼',
  codeText: '{site} 想確認是你本人。',
  passwordTitle: '輸入密碼',
  detailsTitle: '{site} 需要一些資料',
  detailsText: '{site} 需要這些資料才能讓你登入。',
  mfaTitle: '確認是你本人',
  mfaText: '選擇 {site} 的驗證方式。',
  chooseTitle: '選擇如何繼續',
  chooseText: '{site} 提供多種方式。',

  submitting: '正在檢查…',
  submittingTitle: '正在與 {site} 核對',
  submittingText: '通常只需要幾秒鐘。',

  externalTitle: '核准登入',
  externalText: '{site} 正在另一台裝置或另一個頁面上等你。',
  externalFallbackMessage: '請完成 {site} 要求的步驟。這個頁面會自動繼續。',
  waitingFor: '已等待 {time}',
  doneIt: '我完成了',
  looking: '正在查看…',
  nothingYet: '還沒有變化。這個頁面會自動繼續。',
  otherWaysTitle: '或改用其他方式',

  interventionTitle: '{site} 的這一步需要你來完成',
  interventionText: '這一步必須在另一個頁面上完成。完成後，這個頁面會自動繼續。',
  openLiveView: '開啟瀏覽器',
  openHosted: '前往 Kernel 的頁面繼續',

  unsupportedTitle: '這一步無法在這裡顯示',
  unsupportedText: '{site} 要求的內容這個頁面無法辨識：{step}。',
  unsupportedWait: '它可能會自行解決。如果沒有，你可以換一種方式繼續。',

  succeededTitle: '已連結',
  succeededText: '已登入 {site}。',
  alreadyTitle: '已經連結',
  alreadyText: '已登入 {site}。不需要任何操作。',

  expiredTitle: '時間到了',
  expiredText: '登入未能及時完成。{site} 上沒有任何變更。',
  canceledTitle: '登入已停止',
  canceledText: '你可以從停下的地方繼續。',
  canceledByServerTitle: '登入已取消',
  canceledByServerText: '這次登入在完成之前就已終止。',
  resume: '繼續登入',

  unauthorizedTitle: '你需要再次登入這個應用程式',
  unauthorizedText: '這個應用程式已無法辨識你。請先登入，然後重新開啟這裡。',
  forbiddenTitle: '你沒有存取權限',
  forbiddenText: '你在這個應用程式中的帳號不能使用這個連結。請洽應用程式的管理者。',
  notFoundTitle: '這個連結已不存在',
  notFoundText: '它可能已被移除。請回到應用程式重新連結。',
  unreachableTitle: '無法連上伺服器',
  unreachableText: '請檢查你的網路連線。',
  retrying: '正在自動重試。',
  retryingIn: '{time}後重試…',
  tryNow: '立即重試',

  siteSays: '{site} 的訊息',
  troubleTitle: '無法連上伺服器',
  troubleText: '你輸入的內容會保留。',
  notTakenText: '目前還沒有變化。請檢查你輸入的內容，然後重新送出。',
  movedText: '頁面已進入下一步。現在需要的是這些。',
  sendFailedText: '無法送出。請檢查網路連線，然後再試一次。',
  sendBusyText: '伺服器忙碌中。請稍等片刻，然後再試一次。',
  refusedText: '未被接受。請檢查你輸入的內容，然後再試一次。',
  startFailedText: '無法開始新的登入。請稍後再試一次。',
  waitBeforeRestart: '{time}後可以再試一次。',

  requiredError: '請填寫「{label}」。',
  fieldRejected: '未被接受。請重新輸入。',
  errorSummary: { other: '有 {count} 個欄位需要檢查。' },
  show: '顯示{label}',
  capsLock: '大寫鎖定已開啟。',
  straySpace: '開頭或結尾有空格。',

  continueWith: '透過 {provider} 繼續',
  anotherProvider: '其他服務',
  filterChoices: '搜尋',
  filteredCount: { other: '{count} 個結果' },
  ambiguousChoice: '實際使用哪一個由 {site} 決定。',
  methodSms: '簡訊',
  methodCall: '電話',
  methodEmail: '電子郵件',
  methodTotp: '驗證器應用程式',
  methodPush: '你裝置上的通知',
  methodPassword: '密碼',
  methodSecurityKey: '安全金鑰',
  methodPasskey: '通行密鑰',
  methodSwitch: '使用其他方式',
  methodOther: '其他方式',

  securityNote: '經由這個應用程式的伺服器傳送給 Kernel，由 Kernel 為你登入 {site}。',
  expiresIn: '剩餘時間：{time}',
  cancelTitle: '要停止登入嗎？',
  cancelText: '你輸入的內容將會遺失。',
  cancelConfirm: '停止',
  cancelKeep: '繼續',

  failedTitle: '沒有成功',
  failedText: '未能完成 {site} 的登入。',
  errors: {
    login_form_not_found: {
      title: '找不到登入頁面',
      text: '我們在 {site} 上找不到登入的地方。請再試一次，或請這個應用程式的管理者設定登入頁面的網址。',
    },
    navigation_confused: {
      title: '在 {site} 上迷路了',
      text: '登入過程出現了意外狀況。再試一次通常會有幫助。',
    },
    domain_not_allowed: {
      title: '登入離開了 {site}',
      text: '它前往了這個連結不允許的網站。請這個應用程式的管理者允許該網站。',
    },
    stuck_in_loop: {
      title: '一直在原地打轉',
      text: '{site} 一再顯示同一個頁面。請稍等片刻，然後再試一次。',
    },
    max_attempts_reached: {
      title: '嘗試次數過多',
      text: '多次嘗試後，{site} 仍未接受這些資料。請檢查資料，然後重新開始。',
    },
    website_error: {
      title: '{site} 發生問題',
      text: '網站回報了錯誤。請過一會兒再試一次。',
    },
    network_error: {
      title: '無法連上 {site}',
      text: '與網站的連線失敗。請稍後再試一次。',
    },
    element_not_found: {
      title: '{site} 上少了什麼',
      text: '登入頁面的某個部分不在預期的位置。請再試一次。',
    },
    credentials_invalid: {
      title: '資料不正確',
      text: '{site} 沒有接受這些資料。請檢查使用者名稱和密碼，然後再試一次。',
    },
    mfa_required: {
      title: '需要第二個步驟',
      text: '{site} 還要求一次驗證，但未能完成。請準備好手機，然後再試一次。',
    },
    external_action_required: {
      title: '有一步沒有完成',
      text: '{site} 在等待這個頁面以外的操作。請再試一次，並在收到要求時完成。',
    },
    unsupported_auth_method: {
      title: '不支援這種登入方式',
      text: '{site} 要求的操作目前無法在這裡完成。如果可以，請在 {site} 的設定中選擇其他登入方式。',
    },
    bot_detected: {
      title: '{site} 拒絕了我們',
      text: '網站把雲端瀏覽器當成了機器人。請過一會兒再試一次。',
    },
    captcha_blocked: {
      title: '被人機驗證擋住了',
      text: '{site} 要求的人機驗證未能通過。請過一會兒再試一次。',
    },
    session_expired: {
      title: '{site} 結束了登入',
      text: '花費的時間超過了網站的限制。準備好後，請重新開始。',
    },
    no_active_flow: {
      title: '沒有可以繼續的登入',
      text: '這次登入已不再進行。請開始新的登入。',
    },
    flow_failed: {
      title: '沒有成功',
      text: '未能完成 {site} 的登入。請再試一次。',
    },
    awaiting_input_timeout: {
      title: '時間到了',
      text: '有一段時間沒有輸入，登入因此停止。準備好後，請重新開始。',
    },
    external_action_timeout: {
      title: '沒有收到核准',
      text: '{site} 在等待你核准登入。請再試一次，並在收到要求時核准。',
    },
    max_steps_exceeded: {
      title: '步驟過多',
      text: '登入 {site} 所需的步驟超出預期。請再試一次。',
    },
    browser_error: {
      title: '雲端瀏覽器停止了',
      text: '這不是你的問題。請再試一次。',
    },
    internal_error: {
      title: '我們這邊出了問題',
      text: '這不是你的問題。請稍後再試一次。',
    },
    totp_required: {
      title: '需要驗證器的驗證碼',
      text: '請開啟驗證器應用程式，然後再試一次。',
    },
    sms_code_required: {
      title: '需要簡訊驗證碼',
      text: '請準備好手機，然後再試一次。',
    },
    email_code_required: {
      title: '需要電子郵件驗證碼',
      text: '請開啟收件匣，然後再試一次。',
    },
    totp_code_rejected: {
      title: '驗證碼未被接受',
      text: '驗證碼每 30 秒更換一次。請用新的驗證碼再試一次。',
    },
    account_choice_required: {
      title: '需要選擇一個帳號',
      text: '{site} 有不只一個帳號。請再試一次並選擇一個。',
    },
    customer_input_required: {
      title: '有一項沒有回答',
      text: '{site} 需要你的回答。請再試一次，並填寫要求的內容。',
    },
    account_locked: {
      title: '你的帳號已被鎖定',
      text: '{site} 已暫時鎖定它。太早再試可能會延長鎖定時間。請在 {site} 上解除鎖定，或等待。',
    },
    rate_limited: {
      title: '目前嘗試次數過多',
      text: '{site} 要求放慢速度。請稍等一會兒再嘗試。',
    },
  },
});
