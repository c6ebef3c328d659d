import { defineLocale } from '../define-locale';

/** Korean, in the friendly polite 해요 style. */
export const ko = defineLocale({
  locale: 'ko',
  direction: 'ltr',

  theSite: '사이트',
  signIn: '로그인',
  continue: '계속',
  next: '다음',
  done: '완료',
  cancel: '취소',
  close: '닫기',
  tryAgain: '다시 시도',
  startAgain: '다시 시작',
  optional: '선택',
  or: '또는',
  minutesSeconds: '{minutes} {seconds}',

  loadingTitle: '준비하고 있어요',
  loadingText: '잠시만 기다려 주세요.',

  idleTitle: '{site} 연결',
  idleText: '{site}에 로그인하면 이 앱이 그곳에서 대신 작업할 수 있어요.',
  idleAgainTitle: '{site}에 다시 로그인',
  idleAgainText: '전에 로그인했지만 {site}에서 다시 로그인을 요청해요.',
  idleStart: '{site}에 로그인',
  startingLogin: '시작하고 있어요…',

  consentTitle: '{site} 연결',
  consentText: '다음과 같이 진행돼요.',
  consentHow:
    '여기에서 로그인해요. 입력한 내용은 이 앱의 서버를 거쳐 Kernel로 전송되고, Kernel이 클라우드 브라우저에서 {site}에 입력해요.',
  consentCheck: '{site}에서 코드나 승인을 요청하면 그것도 여기에서 해요.',
  consentSaved: '로그인 상태를 유지할 수 있도록 로그인 정보가 저장돼요. 일회용 코드는 저장되지 않아요.',
  consentUse: '그다음부터 이 앱이 내 이름으로 {site}에서 작업할 수 있어요.',
  consentAccept: '계속',

  discoveringTitle: '{site}에 로그인',
  discoveringText: '로그인 페이지를 여는 중…',
  reauthTitle: '{site}에 로그인하는 중',
  reauthText: '저장된 정보를 사용하고 있어요. 아무것도 하지 않아도 될 수 있어요.',
  longerThanUsual: '평소보다 오래 걸리고 있어요. 계속 기다려도 돼요.',

  signInTitle: '{site}에 로그인',
  signInText: '{site} 계정을 사용하세요.',
  codeTitle: '코드 입력',
  codeText: '{site}에서 본인인지 확인하려고 해요.',
  passwordTitle: '비밀번호 입력',
  detailsTitle: '{site}에 필요한 정보',
  detailsText: '{site}에서 로그인하려면 필요하다고 해요.',
  mfaTitle: '본인 확인',
  mfaText: '{site}에서 확인할 방법을 선택하세요.',
  chooseTitle: '계속할 방법 선택',
  chooseText: '{site}에는 여러 가지 방법이 있어요.',

  submitting: '확인하는 중…',
  submittingTitle: '{site}에서 확인하는 중',
  submittingText: '보통 몇 초면 끝나요.',

  externalTitle: '로그인 승인',
  externalText: '{site}에서 다른 기기나 페이지의 확인을 기다리고 있어요.',
  externalFallbackMessage: '{site}에서 요청하는 단계를 완료하세요. 이 페이지는 자동으로 넘어가요.',
  waitingFor: '기다린 시간: {time}',
  doneIt: '완료했어요',
  looking: '확인하는 중…',
  nothingYet: '아직 변화가 없어요. 이 페이지는 자동으로 넘어가요.',
  otherWaysTitle: '또는 이 방법으로',

  interventionTitle: '{site}에서 직접 해야 하는 단계예요',
  interventionText: '이 단계는 다른 페이지에서 해야 해요. 끝나면 이 페이지는 자동으로 넘어가요.',
  openLiveView: '브라우저 열기',
  openHosted: 'Kernel 페이지에서 계속',

  unsupportedTitle: '이 단계는 여기에 표시할 수 없어요',
  unsupportedText: '{site}에서 이 페이지가 모르는 것을 요청해요: {step}.',
  unsupportedWait: '저절로 지나갈 수도 있어요. 그렇지 않으면 다른 방법으로 계속할 수 있어요.',

  succeededTitle: '연결됐어요',
  succeededText: '{site}에 로그인했어요.',
  alreadyTitle: '이미 연결돼 있어요',
  alreadyText: '{site}에 로그인돼 있어요. 할 일이 없어요.',

  expiredTitle: '시간이 지났어요',
  expiredText: '시간 안에 로그인을 마치지 못했어요. {site}에서 바뀐 것은 없어요.',
  canceledTitle: '로그인을 멈췄어요',
  canceledText: '멈춘 곳에서 계속할 수 있어요.',
  canceledByServerTitle: '로그인이 취소됐어요',
  canceledByServerText: '이 로그인은 끝나기 전에 종료됐어요.',
  resume: '로그인 계속하기',

  unauthorizedTitle: '이 앱에 다시 로그인해야 해요',
  unauthorizedText: '이 앱에서 더 이상 사용자를 확인할 수 없어요. 앱에 로그인한 다음 다시 열어 주세요.',
  forbiddenTitle: '접근 권한이 없어요',
  forbiddenText: '이 앱의 계정으로는 이 연결을 사용할 수 없어요. 앱 운영자에게 문의하세요.',
  notFoundTitle: '이 연결은 더 이상 없어요',
  notFoundText: '삭제됐을 수 있어요. 앱으로 돌아가서 다시 연결하세요.',
  unreachableTitle: '서버에 연결할 수 없어요',
  unreachableText: '인터넷 연결을 확인하세요.',
  retrying: '자동으로 다시 시도하고 있어요.',
  retryingIn: '{time} 후에 다시 시도해요…',
  tryNow: '지금 시도',

  siteSays: '{site}의 메시지',
  troubleTitle: '서버에 연결할 수 없어요',
  troubleText: '입력한 내용은 그대로 있어요.',
  notTakenText: '아직 바뀐 것이 없어요. 입력한 내용을 확인하고 다시 보내세요.',
  movedText: '페이지가 이미 넘어갔어요. 지금은 이것이 필요해요.',
  sendFailedText: '보내지 못했어요. 연결을 확인하고 다시 시도하세요.',
  sendBusyText: '서버가 혼잡해요. 잠시 후 다시 시도하세요.',
  refusedText: '받아들여지지 않았어요. 입력한 내용을 확인하고 다시 시도하세요.',
  startFailedText: '새 로그인을 시작하지 못했어요. 잠시 후 다시 시도하세요.',
  waitBeforeRestart: '{time} 후에 다시 시도할 수 있어요.',

  requiredError: '‘{label}’ 항목을 입력하세요.',
  fieldRejected: '받아들여지지 않았어요. 다시 입력하세요.',
  errorSummary: { other: '{count}개 항목을 확인하세요.' },
  show: '{label} 표시',
  capsLock: 'Caps Lock이 켜져 있어요.',
  straySpace: '앞이나 뒤에 공백이 있어요.',

  continueWith: '{provider} 계정으로 계속',
  anotherProvider: '다른 서비스',
  filterChoices: '검색',
  filteredCount: { other: '결과 {count}개' },
  ambiguousChoice: '이 중 무엇을 사용할지는 {site}에서 정해요.',
  methodSms: '문자 메시지',
  methodCall: '전화',
  methodEmail: '이메일',
  methodTotp: '인증 앱',
  methodPush: '기기 알림',
  methodPassword: '비밀번호',
  methodSecurityKey: '보안 키',
  methodPasskey: '패스키',
  methodSwitch: '다른 방법 사용',
  methodOther: '다른 방법',

  securityNote: '이 앱의 서버를 거쳐 Kernel로 전송되고, Kernel이 대신 {site}에 로그인해요.',
  expiresIn: '남은 시간: {time}',
  cancelTitle: '로그인을 중단할까요?',
  cancelText: '입력한 내용이 사라져요.',
  cancelConfirm: '중단',
  cancelKeep: '계속',

  failedTitle: '완료하지 못했어요',
  failedText: '{site} 로그인을 마치지 못했어요.',
  errors: {
    login_form_not_found: {
      title: '로그인 페이지를 찾지 못했어요',
      text: '{site}에서 로그인하는 곳을 찾지 못했어요. 다시 시도하거나 앱 운영자에게 로그인 페이지 주소를 설정해 달라고 요청하세요.',
    },
    navigation_confused: {
      title: '{site}에서 길을 잃었어요',
      text: '로그인이 예상과 다르게 진행됐어요. 다시 시도하면 해결될 때가 많아요.',
    },
    domain_not_allowed: {
      title: '로그인이 {site} 밖으로 나갔어요',
      text: '이 연결에 허용되지 않은 웹사이트로 이동했어요. 앱 운영자에게 허용해 달라고 요청하세요.',
    },
    stuck_in_loop: {
      title: '같은 자리를 맴돌고 있어요',
      text: '{site}에서 같은 페이지가 계속 나왔어요. 잠시 후 다시 시도하세요.',
    },
    max_attempts_reached: {
      title: '시도 횟수가 너무 많아요',
      text: '여러 번 시도했지만 {site}에서 정보를 받아들이지 않았어요. 정보를 확인하고 다시 시작하세요.',
    },
    website_error: {
      title: '{site}에 문제가 있어요',
      text: '사이트에서 오류를 알려 왔어요. 조금 뒤에 다시 시도하세요.',
    },
    network_error: {
      title: '{site}에 연결하지 못했어요',
      text: '사이트와의 연결에 실패했어요. 잠시 후 다시 시도하세요.',
    },
    element_not_found: {
      title: '{site}에 빠진 것이 있어요',
      text: '로그인 페이지의 일부가 있어야 할 자리에 없었어요. 다시 시도하세요.',
    },
    credentials_invalid: {
      title: '정보가 맞지 않아요',
      text: '{site}에서 받아들이지 않았어요. 사용자 이름과 비밀번호를 확인하고 다시 시도하세요.',
    },
    mfa_required: {
      title: '두 번째 단계가 필요해요',
      text: '{site}에서 확인을 한 번 더 요청했지만 마치지 못했어요. 휴대전화를 준비하고 다시 시도하세요.',
    },
    external_action_required: {
      title: '끝나지 않은 단계가 있어요',
      text: '{site}에서 이 페이지 밖의 동작을 기다렸어요. 다시 시도하고 요청이 오면 완료하세요.',
    },
    unsupported_auth_method: {
      title: '지원하지 않는 로그인 방법이에요',
      text: '{site}에서 아직 여기서 할 수 없는 것을 요청해요. 가능하면 {site} 설정에서 다른 로그인 방법을 선택하세요.',
    },
    bot_detected: {
      title: '{site}에서 접속을 거부했어요',
      text: '사이트에서 클라우드 브라우저를 로봇으로 판단했어요. 조금 뒤에 다시 시도하세요.',
    },
    captcha_blocked: {
      title: '보안 문자에 막혔어요',
      text: '{site}에서 요청한 보안 문자를 풀지 못했어요. 조금 뒤에 다시 시도하세요.',
    },
    session_expired: {
      title: '{site}에서 로그인을 종료했어요',
      text: '사이트에서 정한 시간이 지났어요. 준비되면 다시 시작하세요.',
    },
    no_active_flow: {
      title: '계속할 것이 없어요',
      text: '이 로그인은 더 이상 진행 중이 아니에요. 새로 시작하세요.',
    },
    flow_failed: {
      title: '완료하지 못했어요',
      text: '{site} 로그인을 마치지 못했어요. 다시 시도하세요.',
    },
    awaiting_input_timeout: {
      title: '시간이 지났어요',
      text: '한동안 입력이 없어서 로그인을 멈췄어요. 준비되면 다시 시작하세요.',
    },
    external_action_timeout: {
      title: '승인이 오지 않았어요',
      text: '{site}에서 로그인 승인을 기다렸어요. 다시 시도하고 요청이 오면 승인하세요.',
    },
    max_steps_exceeded: {
      title: '단계가 너무 많아요',
      text: '{site} 로그인에 예상보다 많은 단계가 필요했어요. 다시 시도하세요.',
    },
    browser_error: {
      title: '클라우드 브라우저가 멈췄어요',
      text: '사용자 잘못이 아니에요. 다시 시도하세요.',
    },
    internal_error: {
      title: '저희 쪽에서 문제가 생겼어요',
      text: '사용자 잘못이 아니에요. 잠시 후 다시 시도하세요.',
    },
    totp_required: {
      title: '인증 앱 코드가 필요해요',
      text: '인증 앱을 열고 다시 시도하세요.',
    },
    sms_code_required: {
      title: '문자 메시지 코드가 필요해요',
      text: '휴대전화를 준비하고 다시 시도하세요.',
    },
    email_code_required: {
      title: '이메일 코드가 필요해요',
      text: '받은편지함을 열고 다시 시도하세요.',
    },
    totp_code_rejected: {
      title: '코드가 받아들여지지 않았어요',
      text: '코드는 30초마다 바뀌어요. 새 코드로 다시 시도하세요.',
    },
    account_choice_required: {
      title: '계정을 선택해야 해요',
      text: '{site}에 계정이 여러 개 있어요. 다시 시도하고 하나를 선택하세요.',
    },
    customer_input_required: {
      title: '답하지 않은 항목이 있어요',
      text: '{site}에서 답변을 기다려요. 다시 시도하고 요청하는 내용을 입력하세요.',
    },
    account_locked: {
      title: '계정이 잠겼어요',
      text: '{site}에서 당분간 잠갔어요. 너무 빨리 다시 시도하면 더 길어질 수 있어요. {site}에서 잠금을 풀거나 기다리세요.',
    },
    rate_limited: {
      title: '지금은 시도가 너무 많아요',
      text: '{site}에서 속도를 늦춰 달라고 해요. 다음 시도 전에 조금 기다리세요.',
    },
  },
});
