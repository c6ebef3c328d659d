/** The views of what has to be done elsewhere, which are loaded together. */
export { ExternalActionView } from './external-action';
export { InterventionView, UnsupportedView } from './hosted-page';
