import { es } from './es';
import type { Words } from './words';

/** What Mexican Spanish adds to the Spanish of Spain. */
export const esMX: Words = {
  ...es,
  username: `${es.username}|numero de tarjeta|rfc|curp`,
  phone: `${es.phone}|celular|numero celular|numero de celular`,
  password: `${es.password}|nip|contrasena actual`,
  logIn: `${es.logIn}|ingresa|entra a tu cuenta|ingresa a tu cuenta`,
  forgot: `${es.forgot}|olvidaste tu contrasena|no puedo entrar`,
  remember: `${es.remember}|mantener sesion abierta`,
  resend: `${es.resend}|mandar de nuevo|no me llego`,
  wrong: `${es.wrong}|vuelve a intentar`,
};
