import { defineLocale } from '../define-locale';

/** Portuguese as in Brazil, with "você". */
export const ptBR = defineLocale({
  locale: 'pt-BR',
  direction: 'ltr',

  theSite: 'o site',
  signIn: 'Entrar',
  continue: 'Continuar',
  next: 'Avançar',
  done: 'Concluir',
  cancel: 'Cancelar',
  close: 'Fechar',
  tryAgain: 'Tentar de novo',
  startAgain: 'Recomeçar',
  optional: 'opcional',
  or: 'ou',
  minutesSeconds: '{minutes} {seconds}',

  loadingTitle: 'Preparando tudo',
  loadingText: 'Um momento.',

  idleTitle: 'Conecte {site}',
  idleText: 'Entre em {site} para que este app possa trabalhar lá por você.',
  idleAgainTitle: 'Entre em {site} de novo',
  idleAgainText: 'Você já tinha entrado, mas {site} está pedindo de novo.',
  idleStart: 'Entrar em {site}',
  startingLogin: 'Iniciando…',

  consentTitle: 'Conecte {site}',
  consentText: 'Veja o que acontece agora.',
  consentHow:
    'Você entra por aqui. O que você digita passa pelo servidor deste app e vai para a Kernel, que preenche isso em {site} em um navegador na nuvem.',
  consentCheck: 'Se {site} pedir um código ou uma aprovação, você faz isso aqui também.',
  consentSaved:
    'Seus dados de acesso são salvos para que seu acesso possa continuar ativo. Códigos de uso único não são salvos.',
  consentUse: 'Depois disso, este app pode usar {site} em seu nome.',
  consentAccept: 'Continuar',

  discoveringTitle: 'Entre em {site}',
  discoveringText: 'Abrindo a página de login…',
  reauthTitle: 'Entrando em {site}',
  reauthText: 'Seus dados salvos estão sendo usados. Talvez você não precise fazer nada.',
  longerThanUsual: 'Está demorando mais que o normal. Você pode continuar esperando.',

  signInTitle: 'Entre em {site}',
  signInText: 'Use sua conta de {site}.',
  codeTitle: 'Digite seu código',
  codeText: '{site} quer ter certeza de que é você.',
  passwordTitle: 'Digite sua senha',
  detailsTitle: 'Alguns dados para {site}',
  detailsText: '{site} pede isso para você entrar.',
  mfaTitle: 'Confirme que é você',
  mfaText: 'Escolha como {site} deve verificar.',
  chooseTitle: 'Escolha como continuar',
  chooseText: '{site} oferece mais de uma opção.',

  submitting: 'Verificando…',
  submittingTitle: 'Verificando com {site}',
  submittingText: 'Isso costuma levar alguns segundos.',

  externalTitle: 'Aprove o login',
  externalText: '{site} está esperando por você em outro dispositivo ou outra página.',
  externalFallbackMessage: 'Conclua a etapa que {site} pede. Esta página continua automaticamente.',
  waitingFor: 'Esperando há {time}',
  doneIt: 'Já fiz isso',
  looking: 'Conferindo…',
  nothingYet: 'Nada ainda. Esta página continua automaticamente.',
  otherWaysTitle: 'Ou faça de outro jeito',

  interventionTitle: '{site} precisa de você nesta etapa',
  interventionText:
    'Esta etapa precisa ser feita em outra página. Quando estiver pronta, esta página continua automaticamente.',
  openLiveView: 'Abrir o navegador',
  openHosted: 'Continuar na página da Kernel',

  unsupportedTitle: 'Esta etapa não pode ser mostrada aqui',
  unsupportedText: '{site} pede algo que esta página não conhece: {step}.',
  unsupportedWait: 'Talvez se resolva sozinho. Se não, você pode continuar de outro jeito.',

  succeededTitle: 'Conexão concluída',
  succeededText: 'Você entrou em {site}.',
  alreadyTitle: 'Já conectado',
  alreadyText: 'Você já entrou em {site}. Não precisa fazer nada.',

  expiredTitle: 'O tempo acabou',
  expiredText: 'O login não foi concluído a tempo. Nada mudou em {site}.',
  canceledTitle: 'Login interrompido',
  canceledText: 'Você pode continuar de onde parou.',
  canceledByServerTitle: 'Login cancelado',
  canceledByServerText: 'Este login foi encerrado antes de ser concluído.',
  resume: 'Continuar o login',

  unauthorizedTitle: 'Entre neste app de novo',
  unauthorizedText: 'Este app não reconhece mais você. Entre nele e abra isto de novo.',
  forbiddenTitle: 'Você não tem acesso a isto',
  forbiddenText: 'Sua conta neste app não pode usar esta conexão. Fale com quem administra o app.',
  notFoundTitle: 'Esta conexão não existe mais',
  notFoundText: 'Talvez tenha sido removida. Volte ao app e conecte de novo.',
  unreachableTitle: 'Sem contato com o servidor',
  unreachableText: 'Confira sua conexão com a internet.',
  retrying: 'Tentamos de novo automaticamente.',
  retryingIn: 'Nova tentativa em {time}…',
  tryNow: 'Tentar agora',

  siteSays: '{site} diz',
  troubleTitle: 'Sem contato com o servidor',
  troubleText: 'O que você digitou está guardado.',
  notTakenText: 'Nada mudou ainda. Confira o que você digitou e envie de novo.',
  movedText: 'A página já tinha avançado. Isto é o que ela pede agora.',
  sendFailedText: 'Não foi possível enviar. Confira sua conexão e tente de novo.',
  sendBusyText: 'O servidor está ocupado. Espere um momento e tente de novo.',
  refusedText: 'Isso não foi aceito. Confira o que você digitou e tente de novo.',
  startFailedText: 'Não foi possível iniciar um novo login. Tente de novo daqui a pouco.',
  waitBeforeRestart: 'Você pode tentar de novo em {time}.',

  requiredError: 'Preencha “{label}”.',
  fieldRejected: 'Isso não foi aceito. Digite de novo.',
  errorSummary: {
    one: '{count} campo precisa da sua atenção.',
    many: '{count} de campos precisam da sua atenção.',
    other: '{count} campos precisam da sua atenção.',
  },
  show: 'Mostrar: {label}',
  capsLock: 'O Caps Lock está ativado.',
  straySpace: 'Há um espaço no início ou no fim.',

  continueWith: 'Continuar com {provider}',
  anotherProvider: 'outro provedor',
  filterChoices: 'Buscar',
  filteredCount: { one: '{count} resultado', many: '{count} de resultados', other: '{count} resultados' },
  ambiguousChoice: '{site} decide qual destas será usada.',
  methodSms: 'SMS',
  methodCall: 'Ligação telefônica',
  methodEmail: 'E-mail',
  methodTotp: 'App autenticador',
  methodPush: 'Notificação no seu dispositivo',
  methodPassword: 'Senha',
  methodSecurityKey: 'Chave de segurança',
  methodPasskey: 'Chave de acesso',
  methodSwitch: 'Usar outra opção',
  methodOther: 'Outra opção',

  securityNote: 'Passa pelo servidor deste app e vai para a Kernel, que entra em {site} por você.',
  expiresIn: 'Tempo restante: {time}',
  cancelTitle: 'Parar o login?',
  cancelText: 'O que você digitou será perdido.',
  cancelConfirm: 'Parar',
  cancelKeep: 'Continuar',

  failedTitle: 'Não deu certo',
  failedText: 'Não foi possível concluir o login em {site}.',
  errors: {
    login_form_not_found: {
      title: 'Página de login não encontrada',
      text: 'Não encontramos onde entrar em {site}. Tente de novo ou peça a quem administra este app para informar o endereço da página de login.',
    },
    navigation_confused: {
      title: 'Perdidos em {site}',
      text: 'O login tomou um rumo inesperado. Tentar de novo costuma ajudar.',
    },
    domain_not_allowed: {
      title: 'O login saiu de {site}',
      text: 'Ele levou a um site que não é permitido para esta conexão. Peça a quem administra este app para permitir.',
    },
    stuck_in_loop: {
      title: 'Andando em círculos',
      text: '{site} mostrava sempre a mesma página. Espere um momento e tente de novo.',
    },
    max_attempts_reached: {
      title: 'Tentativas demais',
      text: '{site} não aceitou os dados depois de várias tentativas. Confira os dados e recomece.',
    },
    website_error: {
      title: '{site} está com um problema',
      text: 'O site informou um erro. Tente de novo um pouco mais tarde.',
    },
    network_error: {
      title: 'Sem contato com {site}',
      text: 'A conexão com o site falhou. Tente de novo daqui a pouco.',
    },
    element_not_found: {
      title: 'Faltou algo em {site}',
      text: 'Uma parte da página de login não estava onde era esperada. Tente de novo.',
    },
    credentials_invalid: {
      title: 'Os dados não estavam certos',
      text: '{site} não aceitou. Confira seu nome de usuário e sua senha e tente de novo.',
    },
    mfa_required: {
      title: 'É preciso uma segunda etapa',
      text: '{site} pede mais uma verificação, que não pôde ser concluída. Tente de novo com o celular à mão.',
    },
    external_action_required: {
      title: 'Uma etapa ficou pendente',
      text: '{site} esperava algo fora desta página. Tente de novo e conclua a etapa quando for pedido.',
    },
    unsupported_auth_method: {
      title: 'Esta forma de entrar não é aceita aqui',
      text: '{site} pede algo que ainda não pode ser feito aqui. Se puder, escolha outra forma de entrar nas suas configurações de {site}.',
    },
    bot_detected: {
      title: '{site} não nos deixou passar',
      text: 'O site achou que o navegador na nuvem era um robô. Tente de novo um pouco mais tarde.',
    },
    captcha_blocked: {
      title: 'Um captcha travou o caminho',
      text: '{site} pediu um captcha que não pôde ser resolvido. Tente de novo um pouco mais tarde.',
    },
    session_expired: {
      title: '{site} encerrou o login',
      text: 'Demorou demais para o site. Recomece quando quiser.',
    },
    no_active_flow: {
      title: 'Nada para continuar',
      text: 'Este login não está mais em andamento. Inicie um novo.',
    },
    flow_failed: {
      title: 'Não deu certo',
      text: 'Não foi possível concluir o login em {site}. Tente de novo.',
    },
    awaiting_input_timeout: {
      title: 'O tempo acabou',
      text: 'Nada foi digitado por um tempo, e o login foi interrompido. Recomece quando quiser.',
    },
    external_action_timeout: {
      title: 'Nenhuma aprovação chegou',
      text: '{site} esperava que você aprovasse o login. Tente de novo e aprove quando for pedido.',
    },
    max_steps_exceeded: {
      title: 'Etapas demais',
      text: 'Entrar em {site} exigiu mais etapas do que o esperado. Tente de novo.',
    },
    browser_error: {
      title: 'O navegador na nuvem parou',
      text: 'Não é culpa sua. Tente de novo.',
    },
    internal_error: {
      title: 'Algo deu errado do nosso lado',
      text: 'Não é culpa sua. Tente de novo daqui a pouco.',
    },
    totp_required: {
      title: 'É preciso um código do autenticador',
      text: 'Tente de novo com o app autenticador aberto.',
    },
    sms_code_required: {
      title: 'É preciso um código por SMS',
      text: 'Tente de novo com o celular à mão.',
    },
    email_code_required: {
      title: 'É preciso um código por e-mail',
      text: 'Tente de novo com sua caixa de entrada aberta.',
    },
    totp_code_rejected: {
      title: 'O código não foi aceito',
      text: 'Os códigos mudam a cada meio minuto. Tente de novo com um novo.',
    },
    account_choice_required: {
      title: 'É preciso escolher uma conta',
      text: '{site} conhece mais de uma conta. Tente de novo e escolha uma.',
    },
    customer_input_required: {
      title: 'Algo ficou sem resposta',
      text: '{site} precisa de uma resposta sua. Tente de novo e preencha o que for pedido.',
    },
    account_locked: {
      title: 'Sua conta está bloqueada',
      text: '{site} bloqueou a conta por enquanto. Tentar de novo cedo demais pode prolongar o bloqueio. Desbloqueie em {site} ou espere.',
    },
    rate_limited: {
      title: 'Tentativas demais por enquanto',
      text: '{site} pede para ir mais devagar. Espere um pouco antes da próxima tentativa.',
    },
  },
});
