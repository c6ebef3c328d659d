import type { Words } from './words';

export const es: Words = {
  username:
    'nombre de usuario|usuario|nombre de cuenta|identificador|numero de cliente|numero de socio|numero de cuenta|dni|alias',
  email: 'correo electronico|correo|e-mail|email|direccion de correo',
  phone: 'telefono|movil|celular|numero de telefono|numero de movil',
  password: 'contrasena|clave|clave de acceso|palabra de paso|contrasenya|frase de paso',
  code: 'codigo|codigo de verificacion|codigo de seguridad|codigo de acceso|codigo de un solo uso|codigo de confirmacion|token de seguridad|verificacion en dos pasos',
  authenticator: 'aplicacion de autenticacion|app de autenticacion|autenticador|aplicacion autenticadora|authenticator',
  newPassword:
    'confirmar contrasena|confirma tu contrasena|confirme su contrasena|repetir contrasena|repite la contrasena|repita la contrasena|nueva contrasena|crear contrasena|crea una contrasena',
  personalName: 'nombre completo|apellido|apellidos|tu nombre|su nombre|fecha de nacimiento|nombres',
  organization: 'organizacion|espacio de trabajo|empresa',
  logIn:
    'iniciar sesion|inicia sesion|inicie sesion|inicio de sesion|acceder|acceso|entrar|ingresar|identificarse|identificate|conectarse|ingreso',
  next: 'siguiente|continuar|seguir|proseguir',
  verify: 'verificar|confirmar|validar|comprobar|enviar|aceptar',
  signUp:
    'registrarse|registrate|registrese|registro|crear cuenta|crear una cuenta|crea una cuenta|crea tu cuenta|nueva cuenta|darse de alta|hazte socio|unete|inscribirse',
  forgot: 'olvidado|olvide|olvidaste|olvido|restablecer|recuperar|problemas para acceder|problemas para iniciar',
  newsletter: 'boletin|newsletter|suscribirse|suscribete|suscribase|suscribirme',
  search: 'buscar|busqueda|busca|buscador',
  logOut: 'cerrar sesion|cierra sesion|desconectar|desconectarse|finalizar sesion|cierre de sesion',
  account:
    'mi cuenta|tu cuenta|su cuenta|mi perfil|tu perfil|ajustes de la cuenta|configuracion de la cuenta|cambiar contrasena|conectado como|sesion iniciada como|editar perfil',
  remember: 'recordar|recuerdame|recordarme|mantener la sesion|mantenerme conectado|no cerrar sesion|confiar en este',
  resend: 'reenviar|enviar de nuevo|enviar otra vez|nuevo codigo|no he recibido|no recibiste|volver a enviar',
  otherWay: 'otro metodo|otra forma|otra manera|otras opciones|otro modo|mas opciones|de otra forma',
  otherAccount: 'otra cuenta|cambiar de cuenta|no eres tu|anadir cuenta|agregar cuenta',
  withProvider:
    'continuar con *|iniciar sesion con *|inicia sesion con *|acceder con *|entrar con *|ingresar con *|acceder mediante *',
  cookies: 'cookie|cookies|consentimiento|privacidad',
  reject:
    'rechazar|rechazar todo|rechazar todas|solo necesarias|solo las necesarias|solo cookies necesarias|solo esenciales|denegar|continuar sin aceptar|no aceptar|unicamente necesarias',
  close: 'ok|aceptar|cerrar|entendido|de acuerdo',
  wrong:
    'incorrecto|incorrecta|incorrectos|incorrectas|no es correcto|no son correctos|no son correctas|no es correcta|no valido|no valida|invalido|invalida|erroneo|erronea|no coincide|no coinciden|fallido|ha fallado|no encontrado|no encontramos|no existe|desconocido|caducado|ha caducado|expirado|error|intentalo de nuevo|intentelo de nuevo|intenta de nuevo|vuelve a intentarlo|rechazado|no reconocemos|obligatorio|lo sentimos|no se pudo|no hemos podido',
  enter: 'introduce|introduzca|escribe|escriba|ingresa|ingrese|indica',
  locked:
    'cuenta * bloqueada|cuenta * suspendida|cuenta * desactivada|esta bloqueada|ha sido bloqueada|acceso * bloqueado|cuenta * inhabilitada',
  tooMany: 'demasiados|intentalo mas tarde|intentelo mas tarde|intenta mas tarde|espere * minutos|espera * minutos',
  captcha:
    'captcha|no soy un robot|eres humano|es humano|eres una persona|caracteres de la imagen|comprobacion de seguridad|verificacion de seguridad',
  approve:
    'en tu telefono|en su telefono|en tu movil|en tu dispositivo|en su dispositivo|en tu celular|notificacion enviada|enviado una notificacion|enviamos una notificacion|aprueba|apruebe|abre la aplicacion|abra la aplicacion|abre la app|toca el numero',
  magicLink:
    'enlace de acceso|enlace de inicio|enviado un enlace|enviamos un enlace|haz clic en el enlace|haga clic en el enlace|enlace magico|enlace que te',
  sms: 'sms|mensaje de texto',
  call: 'llamada|llamar|llamame|llamada de voz',
  securityKey: 'llave de seguridad|clave de seguridad fisica|llave usb',
  passkey: 'passkey|clave de acceso biometrica|llave de acceso|huella|reconocimiento facial',
  backupCode:
    'codigo de respaldo|codigo de recuperacion|codigos de respaldo|codigos de recuperacion|codigo de emergencia|codigo de reserva',
};
