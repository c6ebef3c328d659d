import { defineLocale } from '../define-locale';

/** Spanish as in Spain, with the informal "tú". */
export const es = defineLocale({
  locale: 'es',
  direction: 'ltr',

  theSite: 'el sitio',
  signIn: 'Iniciar sesión',
  continue: 'Continuar',
  next: 'Siguiente',
  done: 'Listo',
  cancel: 'Cancelar',
  close: 'Cerrar',
  tryAgain: 'Volver a intentarlo',
  startAgain: 'Empezar de nuevo',
  optional: 'opcional',
  or: 'o',
  minutesSeconds: '{minutes} {seconds}',

  loadingTitle: 'Preparando todo',
  loadingText: 'Un momento.',

  idleTitle: 'Conecta {site}',
  idleText: 'Inicia sesión en {site} para que esta aplicación pueda trabajar allí por ti.',
  idleAgainTitle: 'Vuelve a iniciar sesión en {site}',
  idleAgainText: 'Ya habías iniciado sesión, pero {site} lo pide otra vez.',
  idleStart: 'Iniciar sesión en {site}',
  startingLogin: 'Empezando…',

  consentTitle: 'Conecta {site}',
  consentText: 'Esto es lo que pasará ahora.',
  consentHow:
    'Inicias sesión aquí. Lo que escribes se envía a través del servidor de esta aplicación a Kernel, que lo introduce en {site} en un navegador en la nube.',
  consentCheck: 'Si {site} pide un código o una aprobación, también lo haces aquí.',
  consentSaved:
    'Tus datos de acceso se guardan para que puedas seguir con la sesión iniciada. Los códigos de un solo uso no se guardan.',
  consentUse: 'Después, esta aplicación puede usar {site} en tu nombre.',
  consentAccept: 'Continuar',

  discoveringTitle: 'Inicia sesión en {site}',
  discoveringText: 'Abriendo la página de inicio de sesión…',
  reauthTitle: 'Iniciando tu sesión en {site}',
  reauthText: 'Se están usando tus datos guardados. Puede que no tengas que hacer nada.',
  longerThanUsual: 'Está tardando más de lo habitual. Puedes seguir esperando.',

  signInTitle: 'Inicia sesión en {site}',
  signInText: 'Usa tu cuenta de {site}.',
  codeTitle: 'Introduce tu código',
  codeText: '{site} quiere asegurarse de que eres tú.',
  passwordTitle: 'Introduce tu contraseña',
  detailsTitle: 'Algunos datos para {site}',
  detailsText: '{site} los pide para iniciar tu sesión.',
  mfaTitle: 'Confirma que eres tú',
  mfaText: 'Elige cómo debe comprobarlo {site}.',
  chooseTitle: 'Elige cómo continuar',
  chooseText: '{site} ofrece más de una opción.',

  submitting: 'Comprobando…',
  submittingTitle: 'Comprobando con {site}',
  submittingText: 'Suele tardar unos segundos.',

  externalTitle: 'Aprueba el inicio de sesión',
  externalText: '{site} te espera en otro dispositivo u otra página.',
  externalFallbackMessage: 'Completa el paso que pide {site}. Esta página continuará automáticamente.',
  waitingFor: 'Esperando desde hace {time}',
  doneIt: 'Ya lo he hecho',
  looking: 'Mirando…',
  nothingYet: 'Todavía nada. Esta página continuará automáticamente.',
  otherWaysTitle: 'O haz esto en su lugar',

  interventionTitle: '{site} te necesita en este paso',
  interventionText:
    'Este paso hay que hacerlo en otra página. Cuando esté hecho, esta página continuará automáticamente.',
  openLiveView: 'Abrir el navegador',
  openHosted: 'Continuar en la página de Kernel',

  unsupportedTitle: 'Este paso no se puede mostrar aquí',
  unsupportedText: '{site} pide algo que esta página no conoce: {step}.',
  unsupportedWait: 'Puede que se resuelva solo. Si no, puedes continuar de otra forma.',

  succeededTitle: 'Conexión completada',
  succeededText: 'La sesión en {site} está iniciada.',
  alreadyTitle: 'Ya estaba conectado',
  alreadyText: 'La sesión en {site} está iniciada. No hay nada que hacer.',

  expiredTitle: 'Se acabó el tiempo',
  expiredText: 'El inicio de sesión no se completó a tiempo. No se ha cambiado nada en {site}.',
  canceledTitle: 'Inicio de sesión detenido',
  canceledText: 'Puedes continuar donde lo dejaste.',
  canceledByServerTitle: 'Inicio de sesión cancelado',
  canceledByServerText: 'Este inicio de sesión se terminó antes de completarse.',
  resume: 'Continuar el inicio de sesión',

  unauthorizedTitle: 'Vuelve a iniciar sesión en esta aplicación',
  unauthorizedText: 'Esta aplicación ya no te reconoce. Inicia sesión en ella y vuelve a abrir esto.',
  forbiddenTitle: 'No tienes acceso a esto',
  forbiddenText: 'Tu cuenta en esta aplicación no puede usar esta conexión. Pregunta a quien gestiona la aplicación.',
  notFoundTitle: 'Esta conexión ya no existe',
  notFoundText: 'Puede que se haya eliminado. Vuelve a la aplicación y conéctate de nuevo.',
  unreachableTitle: 'No se puede contactar con el servidor',
  unreachableText: 'Comprueba tu conexión a internet.',
  retrying: 'Se sigue intentando automáticamente.',
  retryingIn: 'Se volverá a intentar en {time}…',
  tryNow: 'Intentarlo ahora',

  siteSays: '{site} dice',
  troubleTitle: 'No se puede contactar con el servidor',
  troubleText: 'Lo que has escrito se conserva.',
  notTakenText: 'Todavía no ha cambiado nada. Comprueba lo que has escrito y envíalo otra vez.',
  movedText: 'La página ya había avanzado. Esto es lo que pide ahora.',
  sendFailedText: 'No se ha podido enviar. Comprueba tu conexión y vuelve a intentarlo.',
  sendBusyText: 'El servidor está ocupado. Espera un momento y vuelve a intentarlo.',
  refusedText: 'No se ha aceptado. Comprueba lo que has escrito y vuelve a intentarlo.',
  startFailedText: 'No se ha podido empezar un nuevo inicio de sesión. Vuelve a intentarlo en un momento.',
  waitBeforeRestart: 'Puedes volver a intentarlo en {time}.',

  requiredError: 'Rellena «{label}».',
  fieldRejected: 'No se ha aceptado. Introdúcelo otra vez.',
  errorSummary: {
    one: 'Hay {count} campo que revisar.',
    many: 'Hay {count} de campos que revisar.',
    other: 'Hay {count} campos que revisar.',
  },
  show: 'Mostrar: {label}',
  capsLock: 'El bloqueo de mayúsculas está activado.',
  straySpace: 'Hay un espacio al principio o al final.',

  continueWith: 'Continuar con {provider}',
  anotherProvider: 'otro proveedor',
  filterChoices: 'Buscar',
  filteredCount: { one: '{count} resultado', many: '{count} de resultados', other: '{count} resultados' },
  ambiguousChoice: '{site} decide cuál de estas se usa.',
  methodSms: 'SMS',
  methodCall: 'Llamada telefónica',
  methodEmail: 'Correo electrónico',
  methodTotp: 'Aplicación de autenticación',
  methodPush: 'Notificación en tu dispositivo',
  methodPassword: 'Contraseña',
  methodSecurityKey: 'Llave de seguridad',
  methodPasskey: 'Clave de acceso',
  methodSwitch: 'Usar otra opción',
  methodOther: 'Otra opción',

  securityNote: 'Se envía a través del servidor de esta aplicación a Kernel, que inicia sesión en {site} por ti.',
  expiresIn: 'Tiempo restante: {time}',
  cancelTitle: '¿Detener el inicio de sesión?',
  cancelText: 'Se perderá lo que has escrito.',
  cancelConfirm: 'Detener',
  cancelKeep: 'Seguir',

  failedTitle: 'No ha funcionado',
  failedText: 'No se ha podido completar el inicio de sesión en {site}.',
  errors: {
    login_form_not_found: {
      title: 'No se ha encontrado la página de inicio de sesión',
      text: 'No hemos encontrado dónde iniciar sesión en {site}. Vuelve a intentarlo o pide a quien gestiona esta aplicación que indique la dirección de la página de inicio de sesión.',
    },
    navigation_confused: {
      title: 'Nos hemos perdido en {site}',
      text: 'El inicio de sesión ha tomado un rumbo inesperado. Volver a intentarlo suele ayudar.',
    },
    domain_not_allowed: {
      title: 'El inicio de sesión ha salido de {site}',
      text: 'Ha llevado a un sitio web que no está permitido para esta conexión. Pide a quien gestiona esta aplicación que lo permita.',
    },
    stuck_in_loop: {
      title: 'Dando vueltas en círculo',
      text: '{site} mostraba siempre la misma página. Espera un momento y vuelve a intentarlo.',
    },
    max_attempts_reached: {
      title: 'Demasiados intentos',
      text: '{site} no ha aceptado los datos después de varios intentos. Compruébalos y empieza de nuevo.',
    },
    website_error: {
      title: '{site} tiene un problema',
      text: 'El sitio ha comunicado un error. Vuelve a intentarlo un poco más tarde.',
    },
    network_error: {
      title: 'No se ha podido contactar con {site}',
      text: 'La conexión con el sitio ha fallado. Vuelve a intentarlo en un momento.',
    },
    element_not_found: {
      title: 'Faltaba algo en {site}',
      text: 'Una parte de la página de inicio de sesión no estaba donde se esperaba. Vuelve a intentarlo.',
    },
    credentials_invalid: {
      title: 'Los datos no eran correctos',
      text: '{site} no los ha aceptado. Comprueba tu nombre de usuario y tu contraseña y vuelve a intentarlo.',
    },
    mfa_required: {
      title: 'Hace falta un segundo paso',
      text: '{site} pide una comprobación más que no se ha podido completar. Vuelve a intentarlo con el móvil a mano.',
    },
    external_action_required: {
      title: 'Ha quedado un paso pendiente',
      text: '{site} esperaba algo fuera de esta página. Vuelve a intentarlo y complétalo cuando se te pida.',
    },
    unsupported_auth_method: {
      title: 'Esta forma de iniciar sesión no es compatible',
      text: '{site} pide algo que aquí todavía no se puede hacer. Si puedes, elige otra forma de iniciar sesión en tus ajustes de {site}.',
    },
    bot_detected: {
      title: '{site} nos ha cerrado el paso',
      text: 'El sitio ha tomado el navegador en la nube por un robot. Vuelve a intentarlo un poco más tarde.',
    },
    captcha_blocked: {
      title: 'Un captcha ha cortado el paso',
      text: '{site} ha pedido un captcha que no se ha podido resolver. Vuelve a intentarlo un poco más tarde.',
    },
    session_expired: {
      title: '{site} ha terminado el inicio de sesión',
      text: 'Ha tardado demasiado para el sitio. Empieza de nuevo cuando quieras.',
    },
    no_active_flow: {
      title: 'No hay nada que continuar',
      text: 'Este inicio de sesión ya no está en marcha. Empieza uno nuevo.',
    },
    flow_failed: {
      title: 'No ha funcionado',
      text: 'No se ha podido completar el inicio de sesión en {site}. Vuelve a intentarlo.',
    },
    awaiting_input_timeout: {
      title: 'Se acabó el tiempo',
      text: 'No se ha escrito nada durante un rato y el inicio de sesión se ha detenido. Empieza de nuevo cuando quieras.',
    },
    external_action_timeout: {
      title: 'No ha llegado ninguna aprobación',
      text: '{site} esperaba que aprobaras el inicio de sesión. Vuelve a intentarlo y apruébalo cuando se te pida.',
    },
    max_steps_exceeded: {
      title: 'Demasiados pasos',
      text: 'Iniciar sesión en {site} ha requerido más pasos de los previstos. Vuelve a intentarlo.',
    },
    browser_error: {
      title: 'El navegador en la nube se ha detenido',
      text: 'No es culpa tuya. Vuelve a intentarlo.',
    },
    internal_error: {
      title: 'Algo ha fallado por nuestra parte',
      text: 'No es culpa tuya. Vuelve a intentarlo en un momento.',
    },
    totp_required: {
      title: 'Hace falta un código de autenticación',
      text: 'Vuelve a intentarlo con tu aplicación de autenticación abierta.',
    },
    sms_code_required: {
      title: 'Hace falta un código por SMS',
      text: 'Vuelve a intentarlo con el móvil a mano.',
    },
    email_code_required: {
      title: 'Hace falta un código por correo electrónico',
      text: 'Vuelve a intentarlo con tu bandeja de entrada abierta.',
    },
    totp_code_rejected: {
      title: 'El código no se ha aceptado',
      text: 'Los códigos cambian cada medio minuto. Vuelve a intentarlo con uno nuevo.',
    },
    account_choice_required: {
      title: 'Hay que elegir una cuenta',
      text: '{site} conoce más de una cuenta. Vuelve a intentarlo y elige una.',
    },
    customer_input_required: {
      title: 'Algo ha quedado sin respuesta',
      text: '{site} necesita una respuesta tuya. Vuelve a intentarlo y rellena lo que pida.',
    },
    account_locked: {
      title: 'Tu cuenta está bloqueada',
      text: '{site} la ha bloqueado por ahora. Volver a intentarlo demasiado pronto puede alargar el bloqueo. Desbloquéala en {site} o espera.',
    },
    rate_limited: {
      title: 'Demasiados intentos por ahora',
      text: '{site} pide ir más despacio. Espera un poco antes del próximo intento.',
    },
  },
});
