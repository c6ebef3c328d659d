/** What has to be done elsewhere: its views and headings, which are loaded together. */
export { elsewhereHeading } from '../copy/elsewhere-heading';
export { ExternalActionView } from './external-action';
export { HostedPageView } from './hosted-page';
