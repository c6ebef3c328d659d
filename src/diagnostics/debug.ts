import { type Transition, transitionOf } from './flow-transition';
import { listenToTransitions } from './transitions';

/**
 * Prints what happens to each flow on this page, one line for each event: the event's name, the screen before and after,
 * what is asked in numbers, why something failed. Nothing that was typed, and nothing that a site, a server or the host
 * gave, is in it.
 *
 * @param print default `console.debug`
 * @returns stops it
 */
export function startDebugLog(print: (line: string) => void = onConsole): () => void {
  return listenToTransitions((transition) => print(lineOf(transitionOf(transition))));
}

function onConsole(line: string): void {
  // biome-ignore lint/suspicious/noConsole: printing is what this entry is for.
  console.debug(line);
}

function lineOf({ flow, event, from, to, read, failure }: Transition): string {
  const change = from === to ? to : `${from} → ${to}`;
  const details = [
    read && `${read.status} ${read.step}, fields: ${read.fields}, choices: ${read.choices}`,
    failure && [failure.kind, failure.status, failure.fault].filter((part) => part != null).join(' '),
  ].filter((detail) => detail !== undefined);
  return `managed-auth-flow #${flow} ${event}: ${change}${details.map((detail) => ` (${detail})`).join('')}`;
}
