/** What has to be done elsewhere: its views, which are loaded together. */
export { ExternalActionView } from './external-action';
export { HostedPageView } from './hosted-page';
