import { defineLocale } from '../define-locale';

/** Spanish as in Mexico, with the informal "tú". */
export const esMX = defineLocale({
  locale: 'es-MX',
  direction: 'ltr',

  theSite: 'el sitio',
  signIn: 'Iniciar sesión',
  continue: 'Continuar',
  next: 'Siguiente',
  done: 'Listo',
  cancel: 'Cancelar',
  close: 'Cerrar',
  tryAgain: 'Intentar de nuevo',
  startAgain: 'Empezar de nuevo',
  optional: 'opcional',
  or: 'o',
  minutesSeconds: '{minutes} {seconds}',

  loadingTitle: 'Preparando todo',
  loadingText: 'Un momento.',

  idleTitle: 'Conecta {site}',
  idleText: 'Inicia sesión en {site} para que esta app pueda trabajar ahí por ti.',
  idleAgainTitle: 'Vuelve a iniciar sesión en {site}',
  idleAgainText: 'Ya habías iniciado sesión, pero {site} lo pide otra vez.',
  idleStart: 'Iniciar sesión en {site}',
  startingLogin: 'Empezando…',

  consentTitle: 'Conecta {site}',
  consentText: 'Esto es lo que sigue.',
  consentHow:
    'Inicias sesión aquí. Lo que escribes se envía a través del servidor de esta app a Kernel, que lo ingresa en {site} en un navegador en la nube.',
  consentCheck: 'Si {site} pide un código o una aprobación, también lo haces aquí.',
  consentSaved:
    'Tus datos de acceso se guardan para que puedas mantener tu sesión iniciada. Los códigos de un solo uso no se guardan.',
  consentUse: 'Después, esta app puede usar {site} en tu nombre.',
  consentAccept: 'Continuar',

  discoveringTitle: 'Inicia sesión en {site}',
  discoveringText: 'Abriendo la página de inicio de sesión…',
  reauthTitle: 'Iniciando tu sesión en {site}',
  reauthText: 'Se están usando tus datos guardados. Tal vez no tengas que hacer nada.',
  longerThanUsual: 'Está tardando más de lo normal. Puedes seguir esperando.',

  signInTitle: 'Inicia sesión en {site}',
  signInText: 'Usa tu cuenta de {site}.',
  codeTitle: 'Ingresa tu código',
  codeText: '{site} quiere asegurarse de que eres tú.',
  passwordTitle: 'Ingresa tu contraseña',
  detailsTitle: 'Algunos datos para {site}',
  detailsText: '{site} los pide para iniciar tu sesión.',
  mfaTitle: 'Confirma que eres tú',
  mfaText: 'Elige cómo debe verificarlo {site}.',
  chooseTitle: 'Elige cómo continuar',
  chooseText: '{site} ofrece más de una opción.',

  submitting: 'Verificando…',
  submittingTitle: 'Verificando con {site}',
  submittingText: 'Normalmente tarda unos segundos.',

  externalTitle: 'Aprueba el inicio de sesión',
  externalText: '{site} te espera en otro dispositivo u otra página.',
  externalFallbackMessage: 'Completa el paso que pide {site}. Esta página continuará automáticamente.',
  waitingFor: 'Esperando desde hace {time}',
  doneIt: 'Ya lo hice',
  looking: 'Revisando…',
  nothingYet: 'Todavía nada. Esta página continuará automáticamente.',
  otherWaysTitle: 'O haz esto en su lugar',

  interventionTitle: '{site} te necesita en este paso',
  interventionText: 'Este paso se hace en otra página. Cuando quede listo, esta página continuará automáticamente.',
  openLiveView: 'Abrir el navegador',
  openHosted: 'Continuar en la página de Kernel',

  unsupportedTitle: 'Este paso no se puede mostrar aquí',
  unsupportedText: '{site} pide algo que esta página no conoce: {step}.',
  unsupportedWait: 'Tal vez se resuelva solo. Si no, puedes continuar de otra forma.',

  succeededTitle: 'Conexión completada',
  succeededText: 'Tu sesión en {site} está iniciada.',
  alreadyTitle: 'Ya estaba conectado',
  alreadyText: 'Tu sesión en {site} está iniciada. No hay nada que hacer.',

  expiredTitle: 'Se acabó el tiempo',
  expiredText: 'El inicio de sesión no se completó a tiempo. No se cambió nada en {site}.',
  canceledTitle: 'Inicio de sesión detenido',
  canceledText: 'Puedes continuar donde te quedaste.',
  canceledByServerTitle: 'Inicio de sesión cancelado',
  canceledByServerText: 'Este inicio de sesión se terminó antes de completarse.',
  resume: 'Continuar el inicio de sesión',

  unauthorizedTitle: 'Vuelve a iniciar sesión en esta app',
  unauthorizedText: 'Esta app ya no te reconoce. Inicia sesión en ella y vuelve a abrir esto.',
  forbiddenTitle: 'No tienes acceso a esto',
  forbiddenText: 'Tu cuenta en esta app no puede usar esta conexión. Pregunta a quien administra la app.',
  notFoundTitle: 'Esta conexión ya no existe',
  notFoundText: 'Tal vez se eliminó. Regresa a la app y conéctate de nuevo.',
  unreachableTitle: 'No hay conexión con el servidor',
  unreachableText: 'Revisa tu conexión a internet.',
  retrying: 'Se sigue intentando automáticamente.',
  retryingIn: 'Se volverá a intentar en {time}…',
  tryNow: 'Intentar ahora',

  siteSays: '{site} dice',
  troubleTitle: 'No hay conexión con el servidor',
  troubleText: 'Lo que escribiste se conserva.',
  notTakenText: 'Todavía no cambió nada. Revisa lo que escribiste y envíalo otra vez.',
  movedText: 'La página ya había avanzado. Esto es lo que pide ahora.',
  sendFailedText: 'No se pudo enviar. Revisa tu conexión e inténtalo de nuevo.',
  sendBusyText: 'El servidor está ocupado. Espera un momento e inténtalo de nuevo.',
  refusedText: 'No se aceptó. Revisa lo que escribiste e inténtalo de nuevo.',
  startFailedText: 'No se pudo empezar un nuevo inicio de sesión. Inténtalo de nuevo en un momento.',
  waitBeforeRestart: 'Puedes intentarlo de nuevo en {time}.',

  requiredError: 'Completa “{label}”.',
  fieldRejected: 'No se aceptó. Ingrésalo otra vez.',
  errorSummary: {
    one: 'Hay {count} campo por revisar.',
    many: 'Hay {count} de campos por revisar.',
    other: 'Hay {count} campos por revisar.',
  },
  show: 'Mostrar: {label}',
  capsLock: 'El bloqueo de mayúsculas está activado.',
  straySpace: 'Hay un espacio al principio o al final.',

  continueWith: 'Continuar con {provider}',
  anotherProvider: 'otro proveedor',
  filterChoices: 'Buscar',
  filteredCount: { one: '{count} resultado', many: '{count} de resultados', other: '{count} resultados' },
  ambiguousChoice: '{site} decide cuál de estas se usa.',
  methodSms: 'Mensaje de texto',
  methodCall: 'Llamada telefónica',
  methodEmail: 'Correo electrónico',
  methodTotp: 'App de autenticación',
  methodPush: 'Notificación en tu dispositivo',
  methodPassword: 'Contraseña',
  methodSecurityKey: 'Llave de seguridad',
  methodPasskey: 'Llave de acceso',
  methodSwitch: 'Usar otra opción',
  methodOther: 'Otra opción',

  securityNote: 'Se envía a través del servidor de esta app a Kernel, que inicia sesión en {site} por ti.',
  expiresIn: 'Tiempo restante: {time}',
  cancelTitle: '¿Detener el inicio de sesión?',
  cancelText: 'Se perderá lo que escribiste.',
  cancelConfirm: 'Detener',
  cancelKeep: 'Seguir',

  failedTitle: 'No funcionó',
  failedText: 'No se pudo completar el inicio de sesión en {site}.',
  errors: {
    login_form_not_found: {
      title: 'No se encontró la página de inicio de sesión',
      text: 'No encontramos dónde iniciar sesión en {site}. Inténtalo de nuevo o pide a quien administra esta app que indique la dirección de la página de inicio de sesión.',
    },
    navigation_confused: {
      title: 'Nos perdimos en {site}',
      text: 'El inicio de sesión tomó un rumbo inesperado. Intentarlo de nuevo suele ayudar.',
    },
    domain_not_allowed: {
      title: 'El inicio de sesión salió de {site}',
      text: 'Llevó a un sitio web que no está permitido para esta conexión. Pide a quien administra esta app que lo permita.',
    },
    stuck_in_loop: {
      title: 'Dando vueltas en círculos',
      text: '{site} mostraba siempre la misma página. Espera un momento e inténtalo de nuevo.',
    },
    max_attempts_reached: {
      title: 'Demasiados intentos',
      text: '{site} no aceptó los datos después de varios intentos. Revísalos y empieza de nuevo.',
    },
    website_error: {
      title: '{site} tiene un problema',
      text: 'El sitio reportó un error. Inténtalo de nuevo un poco más tarde.',
    },
    network_error: {
      title: 'No se pudo contactar a {site}',
      text: 'La conexión con el sitio falló. Inténtalo de nuevo en un momento.',
    },
    element_not_found: {
      title: 'Faltaba algo en {site}',
      text: 'Una parte de la página de inicio de sesión no estaba donde se esperaba. Inténtalo de nuevo.',
    },
    credentials_invalid: {
      title: 'Los datos no eran correctos',
      text: '{site} no los aceptó. Revisa tu nombre de usuario y tu contraseña e inténtalo de nuevo.',
    },
    mfa_required: {
      title: 'Se necesita un segundo paso',
      text: '{site} pide una verificación más que no se pudo completar. Inténtalo de nuevo con tu celular a la mano.',
    },
    external_action_required: {
      title: 'Quedó un paso pendiente',
      text: '{site} esperaba algo fuera de esta página. Inténtalo de nuevo y complétalo cuando se te pida.',
    },
    unsupported_auth_method: {
      title: 'Esta forma de iniciar sesión no es compatible',
      text: '{site} pide algo que aquí todavía no se puede hacer. Si puedes, elige otra forma de iniciar sesión en tu configuración de {site}.',
    },
    bot_detected: {
      title: '{site} no nos dejó pasar',
      text: 'El sitio tomó el navegador en la nube por un robot. Inténtalo de nuevo un poco más tarde.',
    },
    captcha_blocked: {
      title: 'Un captcha nos detuvo',
      text: '{site} pidió un captcha que no se pudo resolver. Inténtalo de nuevo un poco más tarde.',
    },
    session_expired: {
      title: '{site} terminó el inicio de sesión',
      text: 'Tardó demasiado para el sitio. Empieza de nuevo cuando quieras.',
    },
    no_active_flow: {
      title: 'No hay nada que continuar',
      text: 'Este inicio de sesión ya no está en curso. Empieza uno nuevo.',
    },
    flow_failed: {
      title: 'No funcionó',
      text: 'No se pudo completar el inicio de sesión en {site}. Inténtalo de nuevo.',
    },
    awaiting_input_timeout: {
      title: 'Se acabó el tiempo',
      text: 'No se escribió nada durante un rato y el inicio de sesión se detuvo. Empieza de nuevo cuando quieras.',
    },
    external_action_timeout: {
      title: 'No llegó ninguna aprobación',
      text: '{site} esperaba que aprobaras el inicio de sesión. Inténtalo de nuevo y apruébalo cuando se te pida.',
    },
    max_steps_exceeded: {
      title: 'Demasiados pasos',
      text: 'Iniciar sesión en {site} requirió más pasos de los previstos. Inténtalo de nuevo.',
    },
    browser_error: {
      title: 'El navegador en la nube se detuvo',
      text: 'No es tu culpa. Inténtalo de nuevo.',
    },
    internal_error: {
      title: 'Algo falló de nuestro lado',
      text: 'No es tu culpa. Inténtalo de nuevo en un momento.',
    },
    totp_required: {
      title: 'Se necesita un código de autenticación',
      text: 'Inténtalo de nuevo con tu app de autenticación abierta.',
    },
    sms_code_required: {
      title: 'Se necesita un código por mensaje de texto',
      text: 'Inténtalo de nuevo con tu celular a la mano.',
    },
    email_code_required: {
      title: 'Se necesita un código por correo electrónico',
      text: 'Inténtalo de nuevo con tu bandeja de entrada abierta.',
    },
    totp_code_rejected: {
      title: 'No se aceptó el código',
      text: 'Los códigos cambian cada medio minuto. Inténtalo de nuevo con uno nuevo.',
    },
    account_choice_required: {
      title: 'Hay que elegir una cuenta',
      text: '{site} conoce más de una cuenta. Inténtalo de nuevo y elige una.',
    },
    customer_input_required: {
      title: 'Algo quedó sin respuesta',
      text: '{site} necesita una respuesta tuya. Inténtalo de nuevo y completa lo que te pida.',
    },
    account_locked: {
      title: 'Tu cuenta está bloqueada',
      text: '{site} la bloqueó por ahora. Intentarlo de nuevo demasiado pronto puede alargar el bloqueo. Desbloquéala en {site} o espera.',
    },
    rate_limited: {
      title: 'Demasiados intentos por ahora',
      text: '{site} pide ir más despacio. Espera un poco antes del próximo intento.',
    },
  },
});
