/** The pickers, which are loaded together. */
export { MfaOptions } from './mfa-options';
export { SignInOptions } from './sign-in-options';
export { SsoButtons } from './sso-buttons';
