import { docsOf, SERVER_CODES, type ServerFault } from '../diagnostics/codes';

/**
 * What is wrong with an option of `createManagedAuthHandler`, for the developer who gave it.
 *
 * @param rest what follows the option's name in the sentence, without the full stop
 * @param fault what it is explained as; default as an option that makes no sense
 */
export function optionError(option: string, rest: string, fault: ServerFault = 'option'): TypeError {
  return new TypeError(withDocs(`createManagedAuthHandler: \`${option}\` ${rest}.`, fault));
}

/** A message with its code, and where that is explained. */
export function withDocs(message: string, fault: ServerFault): string {
  const code = SERVER_CODES[fault];
  return `${message} (${code}, ${docsOf(code)})`;
}
