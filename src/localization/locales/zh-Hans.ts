import { defineLocale } from '../define-locale';

/** Chinese in simplified characters, with the informal "你". */
export const zhHans = defineLocale({
  locale: 'zh-Hans',
  direction: 'ltr',

  theSite: '该网站',
  signIn: '登录',
  continue: '继续',
  next: '下一步',
  done: '完成',
  cancel: '取消',
  close: '关闭',
  tryAgain: '重试',
  startAgain: '重新开始',
  optional: '选填',
  or: '或',
  minutesSeconds: '{minutes}{seconds}',

  loadingTitle: '正在准备',
  loadingText: '请稍候。',

  idleTitle: '连接 {site}',
  idleText: '登录 {site}，让此应用在那里为你工作。',
  idleAgainTitle: '再次登录 {site}',
  idleAgainText: '你之前登录过，但 {site} 要求再次登录。',
  idleStart: '登录 {site}',
  startingLogin: '正在开始…',

  consentTitle: '连接 {site}',
  consentText: '接下来会这样进行。',
  consentHow: '你在这里登录。你输入的内容会经此应用的服务器发送给 Kernel，由 Kernel 在云端浏览器中填入 {site}。',
  consentCheck: '如果 {site} 要求验证码或批准，你也在这里完成。',
  consentSaved: '你的登录信息会被保存，以便保持登录。一次性验证码不会保存。',
  consentUse: '之后，此应用可以以你的身份使用 {site}。',
  consentAccept: '继续',

  discoveringTitle: '登录 {site}',
  discoveringText: '正在打开登录页面…',
  reauthTitle: '正在为你登录 {site}',
  reauthText: '正在使用你保存的信息。你可能什么都不用做。',
  longerThanUsual: '所需时间比平时长。你可以继续等待。',

  signInTitle: '登录 {site}',
  signInText: '使用你的 {site} 账号。',
  codeTitle: '输入验证码',
  codeText: '{site} 想确认是你本人。',
  passwordTitle: '输入密码',
  detailsTitle: '{site} 需要一些信息',
  detailsText: '{site} 需要这些信息才能让你登录。',
  mfaTitle: '确认是你本人',
  mfaText: '选择 {site} 的验证方式。',
  chooseTitle: '选择如何继续',
  chooseText: '{site} 提供多种方式。',

  submitting: '正在检查…',
  submittingTitle: '正在与 {site} 核对',
  submittingText: '通常只需几秒钟。',

  externalTitle: '批准登录',
  externalText: '{site} 正在另一台设备或另一个页面上等你。',
  externalFallbackMessage: '请完成 {site} 要求的步骤。此页面会自动继续。',
  waitingFor: '已等待 {time}',
  doneIt: '我已完成',
  looking: '正在查看…',
  nothingYet: '还没有变化。此页面会自动继续。',
  otherWaysTitle: '或者改用其他方式',

  interventionTitle: '{site} 的这一步需要你来完成',
  interventionText: '这一步必须在另一个页面上完成。完成后，此页面会自动继续。',
  openLiveView: '打开浏览器',
  openHosted: '前往 Kernel 的页面继续',

  unsupportedTitle: '这一步无法在这里显示',
  unsupportedText: '{site} 要求的内容此页面无法识别：{step}。',
  unsupportedWait: '它可能会自行解决。如果没有，你可以换一种方式继续。',

  succeededTitle: '已连接',
  succeededText: '已登录 {site}。',
  alreadyTitle: '已经连接',
  alreadyText: '已登录 {site}。无需任何操作。',

  expiredTitle: '时间已到',
  expiredText: '登录未能及时完成。{site} 上没有任何更改。',
  canceledTitle: '登录已停止',
  canceledText: '你可以从停下的地方继续。',
  canceledByServerTitle: '登录已取消',
  canceledByServerText: '此次登录在完成之前已被终止。',
  resume: '继续登录',

  unauthorizedTitle: '你需要再次登录此应用',
  unauthorizedText: '此应用已无法识别你。请登录此应用，然后重新打开这里。',
  forbiddenTitle: '你没有访问权限',
  forbiddenText: '你在此应用中的账号不能使用这个连接。请联系应用的管理者。',
  notFoundTitle: '这个连接已不存在',
  notFoundText: '它可能已被移除。请返回应用重新连接。',
  unreachableTitle: '无法连接服务器',
  unreachableText: '请检查你的网络连接。',
  retrying: '正在自动重试。',
  retryingIn: '{time}后重试…',
  tryNow: '立即重试',

  siteSays: '{site} 的提示',
  troubleTitle: '无法连接服务器',
  troubleText: '你输入的内容会保留。',
  notTakenText: '目前还没有变化。请检查你输入的内容，然后重新发送。',
  movedText: '页面已进入下一步。现在需要的是这些。',
  sendFailedText: '未能发送。请检查网络连接，然后重试。',
  sendBusyText: '服务器繁忙。请稍等片刻，然后重试。',
  refusedText: '未被接受。请检查你输入的内容，然后重试。',
  startFailedText: '无法开始新的登录。请稍后重试。',
  waitBeforeRestart: '{time}后可以重试。',

  requiredError: '请填写“{label}”。',
  fieldRejected: '未被接受。请重新输入。',
  errorSummary: { other: '有 {count} 项需要检查。' },
  show: '显示{label}',
  capsLock: '大写锁定已打开。',
  straySpace: '开头或结尾有空格。',

  continueWith: '通过 {provider} 继续',
  anotherProvider: '其他服务',
  filterChoices: '搜索',
  filteredCount: { other: '{count} 个结果' },
  ambiguousChoice: '具体使用哪一个由 {site} 决定。',
  methodSms: '短信',
  methodCall: '电话',
  methodEmail: '电子邮件',
  methodTotp: '身份验证器应用',
  methodPush: '你设备上的通知',
  methodPassword: '密码',
  methodSecurityKey: '安全密钥',
  methodPasskey: '通行密钥',
  methodSwitch: '使用其他方式',
  methodOther: '其他方式',

  securityNote: '经此应用的服务器发送给 Kernel，由 Kernel 为你登录 {site}。',
  expiresIn: '剩余时间：{time}',
  cancelTitle: '停止登录？',
  cancelText: '你输入的内容将会丢失。',
  cancelConfirm: '停止',
  cancelKeep: '继续',

  failedTitle: '没有成功',
  failedText: '未能完成 {site} 的登录。',
  errors: {
    login_form_not_found: {
      title: '找不到登录页面',
      text: '我们在 {site} 上找不到登录的地方。请重试，或请此应用的管理者设置登录页面的地址。',
    },
    navigation_confused: {
      title: '在 {site} 上迷路了',
      text: '登录过程出现了意外情况。重试通常会有帮助。',
    },
    domain_not_allowed: {
      title: '登录离开了 {site}',
      text: '它转到了此连接不允许的网站。请让此应用的管理者允许该网站。',
    },
    stuck_in_loop: {
      title: '一直在原地打转',
      text: '{site} 反复显示同一个页面。请稍等片刻，然后重试。',
    },
    max_attempts_reached: {
      title: '尝试次数过多',
      text: '多次尝试后，{site} 仍未接受这些信息。请检查信息，然后重新开始。',
    },
    website_error: {
      title: '{site} 出现问题',
      text: '网站报告了错误。请过一会儿重试。',
    },
    network_error: {
      title: '无法连接 {site}',
      text: '与网站的连接失败。请稍后重试。',
    },
    element_not_found: {
      title: '{site} 上缺少了什么',
      text: '登录页面的某个部分不在预期的位置。请重试。',
    },
    credentials_invalid: {
      title: '信息不正确',
      text: '{site} 没有接受这些信息。请检查用户名和密码，然后重试。',
    },
    mfa_required: {
      title: '需要第二个步骤',
      text: '{site} 还要求一次验证，但未能完成。请准备好手机，然后重试。',
    },
    external_action_required: {
      title: '有一步没有完成',
      text: '{site} 在等待此页面之外的操作。请重试，并在收到要求时完成。',
    },
    unsupported_auth_method: {
      title: '不支持这种登录方式',
      text: '{site} 要求的操作目前无法在这里完成。如果可以，请在 {site} 的设置中选择其他登录方式。',
    },
    bot_detected: {
      title: '{site} 拒绝了我们',
      text: '网站把云端浏览器当成了机器人。请过一会儿重试。',
    },
    captcha_blocked: {
      title: '被人机验证挡住了',
      text: '{site} 要求的人机验证未能通过。请过一会儿重试。',
    },
    session_expired: {
      title: '{site} 结束了登录',
      text: '用时超过了网站的限制。准备好后，请重新开始。',
    },
    no_active_flow: {
      title: '没有可继续的登录',
      text: '此次登录已不再进行。请开始新的登录。',
    },
    flow_failed: {
      title: '没有成功',
      text: '未能完成 {site} 的登录。请重试。',
    },
    awaiting_input_timeout: {
      title: '时间已到',
      text: '有一段时间没有输入，登录因此停止。准备好后，请重新开始。',
    },
    external_action_timeout: {
      title: '没有收到批准',
      text: '{site} 在等待你批准登录。请重试，并在收到要求时批准。',
    },
    max_steps_exceeded: {
      title: '步骤过多',
      text: '登录 {site} 所需的步骤超出预期。请重试。',
    },
    browser_error: {
      title: '云端浏览器停止了',
      text: '这不是你的问题。请重试。',
    },
    internal_error: {
      title: '我们这边出了问题',
      text: '这不是你的问题。请稍后重试。',
    },
    totp_required: {
      title: '需要身份验证器的验证码',
      text: '请打开身份验证器应用，然后重试。',
    },
    sms_code_required: {
      title: '需要短信验证码',
      text: '请准备好手机，然后重试。',
    },
    email_code_required: {
      title: '需要电子邮件验证码',
      text: '请打开收件箱，然后重试。',
    },
    totp_code_rejected: {
      title: '验证码未被接受',
      text: '验证码每 30 秒更换一次。请用新的验证码重试。',
    },
    account_choice_required: {
      title: '需要选择一个账号',
      text: '{site} 有不止一个账号。请重试并选择一个。',
    },
    customer_input_required: {
      title: '有一项没有回答',
      text: '{site} 需要你的回答。请重试，并填写要求的内容。',
    },
    account_locked: {
      title: '你的账号已被锁定',
      text: '{site} 已暂时锁定它。过早重试可能会延长锁定时间。请在 {site} 上解锁，或等待。',
    },
    rate_limited: {
      title: '目前尝试次数过多',
      text: '{site} 要求放慢速度。请稍等一会儿再尝试。',
    },
  },
});
