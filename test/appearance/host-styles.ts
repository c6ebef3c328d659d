import preflight from 'tailwindcss/preflight.css?inline';
import { onTestFinished } from 'vitest';

/** Puts a stylesheet into the page until the test is over. */
export function addStyle(css: string, at: 'first' | 'last' = 'last'): void {
  const style = document.createElement('style');
  style.textContent = css;
  if (at === 'first') document.head.prepend(style);
  else document.head.append(style);
  onTestFinished(() => style.remove());
}

/** Everything that is inherited, as far as a page can take it. */
export const HOSTILE = `
  body {
    color: red; font: italic small-caps 900 31px/3.3 sans-serif; font-feature-settings: "smcp";
    letter-spacing: 4px; word-spacing: 9px; text-transform: uppercase; text-align: right; text-align-last: center;
    text-indent: 3em; text-shadow: 2px 2px red; white-space: nowrap; word-break: break-all; hyphens: auto;
    list-style: square; cursor: wait; caret-color: red; text-wrap: balance; line-break: anywhere;
    -webkit-text-fill-color: red; -webkit-text-stroke: 1px red;
  }`;

/** Tailwind's own reset as its build puts it into a page: in a layer, with its theme's fallbacks filled in. */
export const PREFLIGHT = `@layer base {
  ${preflight.replaceAll(/--theme\(\s*--[\w-]+,\s*((?:[^()]|\([^()]*\))*)\)/g, '$1')}
}`;
