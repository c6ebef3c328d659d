const HIDDEN = /[*•●∙·xX…]{2}/gu;
const BEFORE = /[\p{L}\d+()-]/u;
const AFTER = /[\p{L}\d*•●∙·xX….()\-\s@]/u;
const SHOWN = /[\p{L}\d]/u;
const MAILBOX = /[\w.+-]/;
const HOST = /^[\w-]+\.[\w.]+/;
/** Longer ones are no addresses. */
const MOST_CHARACTERS = 254;

function runBefore(text: string, at: number, letter: RegExp): number {
  let from = at;
  while (from > 0 && letter.test(text.charAt(from - 1))) from -= 1;
  return from;
}

/** Something of which most is hidden, and the end shown. Each character is looked at a few times, whatever stands there. */
function hiddenIn(text: string): [from: number, to: number] | null {
  HIDDEN.lastIndex = 0;
  for (let found = HIDDEN.exec(text); found !== null; found = HIDDEN.exec(text)) {
    let end = found.index + 2;
    let to = 0;
    for (; end < text.length && AFTER.test(text.charAt(end)); end += 1) if (SHOWN.test(text.charAt(end))) to = end + 1;
    if (to > 0) return [runBefore(text, found.index, BEFORE), to];
    HIDDEN.lastIndex = end;
  }
  return null;
}

function addressIn(text: string): [from: number, to: number] | null {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let from = runBefore(text, at, MAILBOX);
    while (from < at && !/\w/.test(text.charAt(from))) from += 1;
    const host = HOST.exec(text.slice(at + 1, at + 1 + MOST_CHARACTERS))?.[0];
    if (from < at && host !== undefined) return [from, at + 1 + host.length];
  }
  return null;
}

/**
 * An address or a number as a site shows where a code goes, most of it hidden: `j•••@example.com`, `(•••) •••-1234`, `••67`.
 * Null when a text has none.
 */
export function destinationIn(text: string): string | null {
  const [first] = [hiddenIn(text), addressIn(text)].filter((each) => each !== null).sort(([a], [b]) => a - b);
  return first === undefined ? null : text.slice(...first).trim();
}
