/**
 * The codes of what a developer may get wrong, each with a paragraph in docs/errors.md: 1xx in the browser (10x what the
 * endpoint answers, 12x props, 13x the page), 2xx on the server. A code is never given to anything else later.
 */
export const ENDPOINT_CODES = {
  notJson: 'MAF-101',
  notConnection: 'MAF-102',
  redirect: 'MAF-103',
  otherConnection: 'MAF-104',
  noEndpoint: 'MAF-105',
  noResponse: 'MAF-106',
  mixedContent: 'MAF-107',
  notEventStream: 'MAF-108',
  errorShape: 'MAF-109',
  headers: 'MAF-110',
  token: 'MAF-111',
} as const;

/** Of props and of the page, which are only looked at in development. */
export const PAGE_CODES = {
  connectionId: 'MAF-121',
  prop: 'MAF-122',
  unknownProp: 'MAF-123',
  localization: 'MAF-124',
  domain: 'MAF-125',
  target: 'MAF-126',
  initialSecret: 'MAF-127',
  styles: 'MAF-131',
  copies: 'MAF-132',
} as const;

export type BrowserFault = keyof typeof ENDPOINT_CODES | keyof typeof PAGE_CODES;

export const SERVER_CODES = {
  option: 'MAF-201',
  noKey: 'MAF-202',
  authorize: 'MAF-203',
  late: 'MAF-204',
  settings: 'MAF-205',
  bodyRead: 'MAF-206',
} as const;

export type ServerFault = keyof typeof SERVER_CODES;

/** Where a code is explained: a path in this package, which includes its `docs`. */
export function docsOf(code: string): string {
  return `docs/errors.md#${code.toLowerCase()}`;
}
