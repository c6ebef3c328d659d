/** The headings of what comes after a form, with our markup or without. */
export { connectHeading } from './connect-heading';
export { elsewhereHeading } from './elsewhere-heading';
export { endingHeading } from './ending-heading';
