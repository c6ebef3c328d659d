/**
 * What is wrong with an option of `createManagedAuthHandler`, for the developer who gave it.
 *
 * @param rest what follows the option's name in the sentence, without the full stop
 */
export function optionError(option: string, rest: string): TypeError {
  return new TypeError(`createManagedAuthHandler: \`${option}\` ${rest}.`);
}
