import { defineLocale } from '../define-locale';

/** Japanese, in the polite です・ます style. */
export const ja = defineLocale({
  locale: 'ja',
  direction: 'ltr',

  theSite: 'サイト',
  signIn: 'ログイン',
  continue: '続ける',
  next: '次へ',
  done: '完了',
  cancel: 'キャンセル',
  close: '閉じる',
  tryAgain: 'もう一度試す',
  startAgain: '最初からやり直す',
  optional: '任意',
  or: 'または',
  minutesSeconds: '{minutes} {seconds}',

  loadingTitle: '準備しています',
  loadingText: '少しお待ちください。',

  idleTitle: '{site} と連携',
  idleText: '{site} にログインすると、このアプリがあなたに代わってそこで作業できるようになります。',
  idleAgainTitle: '{site} にもう一度ログイン',
  idleAgainText: '以前ログインしましたが、{site} がもう一度ログインを求めています。',
  idleStart: '{site} にログイン',
  startingLogin: '開始しています…',

  consentTitle: '{site} と連携',
  consentText: 'これから次のことを行います。',
  consentHow:
    'ここでログインします。入力した内容はこのアプリのサーバーを通って Kernel に送られ、Kernel がクラウドブラウザで {site} に入力します。',
  consentCheck: '{site} がコードや承認を求めた場合も、ここで行います。',
  consentSaved: 'ログイン状態を保てるように、ログイン情報が保存されます。ワンタイムコードは保存されません。',
  consentUse: 'その後、このアプリはあなたのアカウントで {site} を利用できます。',
  consentAccept: '続ける',

  discoveringTitle: '{site} にログイン',
  discoveringText: 'ログインページを開いています…',
  reauthTitle: '{site} にログインしています',
  reauthText: '保存された情報を使っています。何もしなくてよい場合があります。',
  longerThanUsual: 'いつもより時間がかかっています。このままお待ちいただけます。',

  signInTitle: '{site} にログイン',
  signInText: '{site} のアカウントを使ってください。',
  codeTitle: 'コードを入力',
  codeText: '{site} がご本人であることを確認します。',
  passwordTitle: 'パスワードを入力',
  detailsTitle: '{site} に必要な情報',
  detailsText: '{site} がログインのために求めています。',
  mfaTitle: '本人確認',
  mfaText: '{site} での確認方法を選んでください。',
  chooseTitle: '続ける方法を選択',
  chooseText: '{site} では複数の方法を選べます。',

  submitting: '確認しています…',
  submittingTitle: '{site} で確認しています',
  submittingText: '通常は数秒で終わります。',

  externalTitle: 'ログインを承認',
  externalText: '{site} が別の端末またはページであなたの操作を待っています。',
  externalFallbackMessage: '{site} が求める手順を完了してください。このページは自動で進みます。',
  waitingFor: '待ち時間: {time}',
  doneIt: '完了しました',
  looking: '確認しています…',
  nothingYet: 'まだ変化がありません。このページは自動で進みます。',
  otherWaysTitle: 'または次の方法で',

  interventionTitle: '{site} であなたの操作が必要です',
  interventionText: 'この手順は別のページで行う必要があります。終わると、このページは自動で進みます。',
  openLiveView: 'ブラウザを開く',
  openHosted: 'Kernel のページで続ける',

  unsupportedTitle: 'この手順はここに表示できません',
  unsupportedText: '{site} が、このページの知らないものを求めています: {step}',
  unsupportedWait: '自然に解決することがあります。解決しない場合は、別の方法で進められます。',

  succeededTitle: '連携しました',
  succeededText: '{site} にログインしました。',
  alreadyTitle: 'すでに連携しています',
  alreadyText: '{site} にログインしています。何もする必要はありません。',

  expiredTitle: '時間切れです',
  expiredText: '時間内にログインが終わりませんでした。{site} では何も変更されていません。',
  canceledTitle: 'ログインを中止しました',
  canceledText: '中断したところから続けられます。',
  canceledByServerTitle: 'ログインがキャンセルされました',
  canceledByServerText: 'このログインは完了する前に終了しました。',
  resume: 'ログインを続ける',

  unauthorizedTitle: 'このアプリにもう一度ログインしてください',
  unauthorizedText: 'このアプリがあなたを認識できなくなりました。アプリにログインしてから、もう一度開いてください。',
  forbiddenTitle: 'アクセス権がありません',
  forbiddenText:
    'このアプリでのあなたのアカウントでは、この連携を利用できません。アプリの運営者にお問い合わせください。',
  notFoundTitle: 'この連携は見つかりません',
  notFoundText: '削除された可能性があります。アプリに戻って、もう一度連携してください。',
  unreachableTitle: 'サーバーに接続できません',
  unreachableText: 'インターネット接続を確認してください。',
  retrying: '自動で再試行しています。',
  retryingIn: '{time}後に再試行します…',
  tryNow: '今すぐ試す',

  siteSays: '{site} からのメッセージ',
  troubleTitle: 'サーバーに接続できません',
  troubleText: '入力した内容は残っています。',
  notTakenText: 'まだ何も変わっていません。入力内容を確認して、もう一度送信してください。',
  movedText: 'ページが先に進んでいました。今はこちらが求められています。',
  sendFailedText: '送信できませんでした。接続を確認して、もう一度お試しください。',
  sendBusyText: 'サーバーが混み合っています。少し待ってから、もう一度お試しください。',
  refusedText: '受け付けられませんでした。入力内容を確認して、もう一度お試しください。',
  startFailedText: '新しいログインを開始できませんでした。少し待ってから、もう一度お試しください。',
  waitBeforeRestart: '{time}後にもう一度お試しいただけます。',

  requiredError: '「{label}」を入力してください。',
  fieldRejected: '受け付けられませんでした。もう一度入力してください。',
  errorSummary: { other: '{count} 件の入力欄を確認してください。' },
  show: '{label}を表示',
  capsLock: 'Caps Lock がオンになっています。',
  straySpace: '先頭または末尾に空白があります。',

  continueWith: '{provider} で続ける',
  anotherProvider: '別のサービス',
  filterChoices: '検索',
  filteredCount: { other: '{count} 件' },
  ambiguousChoice: 'このうちどれが使われるかは {site} が決めます。',
  methodSms: 'SMS',
  methodCall: '電話',
  methodEmail: 'メール',
  methodTotp: '認証アプリ',
  methodPush: '端末への通知',
  methodPassword: 'パスワード',
  methodSecurityKey: 'セキュリティキー',
  methodPasskey: 'パスキー',
  methodSwitch: '別の方法を使う',
  methodOther: '別の方法',

  securityNote: 'このアプリのサーバーを通って Kernel に送られ、Kernel があなたに代わって {site} にログインします。',
  expiresIn: '残り時間: {time}',
  cancelTitle: 'ログインを中止しますか？',
  cancelText: '入力した内容は失われます。',
  cancelConfirm: '中止する',
  cancelKeep: '続ける',

  failedTitle: 'うまくいきませんでした',
  failedText: '{site} へのログインを完了できませんでした。',
  errors: {
    login_form_not_found: {
      title: 'ログインページが見つかりません',
      text: '{site} でログインする場所を見つけられませんでした。もう一度試すか、このアプリの運営者にログインページのアドレスの設定を依頼してください。',
    },
    navigation_confused: {
      title: '{site} で迷いました',
      text: 'ログインが予想外の方向に進みました。もう一度試すとうまくいくことがよくあります。',
    },
    domain_not_allowed: {
      title: 'ログインが {site} の外に移動しました',
      text: 'この連携で許可されていないサイトに移動しました。このアプリの運営者に許可を依頼してください。',
    },
    stuck_in_loop: {
      title: '同じところを回っています',
      text: '{site} が同じページを繰り返し表示しました。少し待ってから、もう一度お試しください。',
    },
    max_attempts_reached: {
      title: '試行回数が多すぎます',
      text: '何度か試しましたが、{site} が情報を受け付けませんでした。情報を確認して、最初からやり直してください。',
    },
    website_error: {
      title: '{site} で問題が発生しました',
      text: 'サイトがエラーを報告しました。しばらくしてから、もう一度お試しください。',
    },
    network_error: {
      title: '{site} に接続できませんでした',
      text: 'サイトへの接続に失敗しました。少し待ってから、もう一度お試しください。',
    },
    element_not_found: {
      title: '{site} に必要なものがありませんでした',
      text: 'ログインページの一部が、あるはずの場所にありませんでした。もう一度お試しください。',
    },
    credentials_invalid: {
      title: '情報が正しくありません',
      text: '{site} が受け付けませんでした。ユーザー名とパスワードを確認して、もう一度お試しください。',
    },
    mfa_required: {
      title: 'もう 1 つの手順が必要です',
      text: '{site} が追加の確認を求めましたが、完了できませんでした。スマートフォンを手元に置いて、もう一度お試しください。',
    },
    external_action_required: {
      title: '完了していない手順があります',
      text: '{site} はこのページの外での操作を待っていました。もう一度試し、求められたら完了してください。',
    },
    unsupported_auth_method: {
      title: 'このログイン方法には対応していません',
      text: '{site} が、ここではまだできないことを求めています。可能であれば、{site} の設定で別のログイン方法を選んでください。',
    },
    bot_detected: {
      title: '{site} に拒否されました',
      text: 'サイトがクラウドブラウザをロボットと判断しました。しばらくしてから、もう一度お試しください。',
    },
    captcha_blocked: {
      title: '画像認証で止まりました',
      text: '{site} が求めた CAPTCHA を解けませんでした。しばらくしてから、もう一度お試しください。',
    },
    session_expired: {
      title: '{site} がログインを終了しました',
      text: 'サイトの制限時間を過ぎました。準備ができたら、最初からやり直してください。',
    },
    no_active_flow: {
      title: '続けるものがありません',
      text: 'このログインはもう進行していません。新しく開始してください。',
    },
    flow_failed: {
      title: 'うまくいきませんでした',
      text: '{site} へのログインを完了できませんでした。もう一度お試しください。',
    },
    awaiting_input_timeout: {
      title: '時間切れです',
      text: 'しばらく入力がなかったため、ログインを中止しました。準備ができたら、最初からやり直してください。',
    },
    external_action_timeout: {
      title: '承認が届きませんでした',
      text: '{site} はログインの承認を待っていました。もう一度試し、求められたら承認してください。',
    },
    max_steps_exceeded: {
      title: '手順が多すぎます',
      text: '{site} へのログインに予想より多くの手順が必要でした。もう一度お試しください。',
    },
    browser_error: {
      title: 'クラウドブラウザが停止しました',
      text: 'お客様の操作が原因ではありません。もう一度お試しください。',
    },
    internal_error: {
      title: 'こちら側で問題が発生しました',
      text: 'お客様の操作が原因ではありません。少し待ってから、もう一度お試しください。',
    },
    totp_required: {
      title: '認証アプリのコードが必要です',
      text: '認証アプリを開いて、もう一度お試しください。',
    },
    sms_code_required: {
      title: 'SMS のコードが必要です',
      text: 'スマートフォンを手元に置いて、もう一度お試しください。',
    },
    email_code_required: {
      title: 'メールのコードが必要です',
      text: '受信トレイを開いて、もう一度お試しください。',
    },
    totp_code_rejected: {
      title: 'コードが受け付けられませんでした',
      text: 'コードは 30 秒ごとに変わります。新しいコードで、もう一度お試しください。',
    },
    account_choice_required: {
      title: 'アカウントの選択が必要です',
      text: '{site} に複数のアカウントがあります。もう一度試し、1 つ選んでください。',
    },
    customer_input_required: {
      title: '未回答の項目があります',
      text: '{site} があなたの回答を求めています。もう一度試し、求められた内容を入力してください。',
    },
    account_locked: {
      title: 'アカウントがロックされています',
      text: '{site} が一時的にロックしました。すぐにやり直すと、ロックが長引くことがあります。{site} でロックを解除するか、お待ちください。',
    },
    rate_limited: {
      title: '試行回数が多すぎます',
      text: '{site} が間隔をあけるよう求めています。少し待ってから、もう一度お試しください。',
    },
  },
});
