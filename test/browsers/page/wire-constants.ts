/** `AWAITING_INPUT`, `captcha_blocked`. */
const CONSTANT = /\b(?:[A-Z]{2,}_[A-Z_]+|[a-z]+_[a-z_]+)\b/g;

/** Where a server may be quoted: the code for support, all of what is copied for it, and the site's own words. */
const QUOTED = 'code, textarea, [dir=auto]';

/** What is read aloud beside the text. */
const SPOKEN = ['aria-label', 'aria-description', 'alt', 'title', 'placeholder'];

/** What a server calls something, where a person reads or hears it. */
export function wireConstantsIn(widget: Element): string[] {
  return [...widget.querySelectorAll('*')]
    .filter((element) => element.closest(QUOTED) === null)
    .flatMap((element) => [...ownTexts(element), ...SPOKEN.map((name) => element.getAttribute(name) ?? '')])
    .flatMap((text) => text.match(CONSTANT) ?? []);
}

function ownTexts(element: Element): string[] {
  return [...element.childNodes]
    .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
    .map((text) => text.nodeValue ?? '');
}
