// biome-ignore-all lint/suspicious/noTemplateCurlyInString: source text is quoted.
import { describe, expect, it } from 'vitest';
import { expressionsIn, writtenExpressions } from './regular-expressions';
import { HARD, REPEATING, THROUGH, type Worst } from './worst-inputs';

const CHARS = 100_000;

function inputOf({ start = '', over, end = '' }: Worst, chars: number): string {
  return start + over.repeat(Math.ceil((chars - start.length - end.length) / over.length)) + end;
}

/** Less than this cannot be told apart; 100 kB in quadratic time are billions of steps. */
const NOISE_MS = 4;
const RUNS = 5;

/** The processor's time for one of several runs: what else the machine does does not count. */
function timeOf(run: () => unknown): number {
  const start = process.cpuUsage();
  for (let attempt = 0; attempt < RUNS; attempt += 1) run();
  return process.cpuUsage(start).user / 1_000 / RUNS;
}

/**
 * Four times the input takes four times as long if the time is linear, and sixteen times if it is quadratic. The small
 * sizes come first, so that what is quadratic is found before it takes its time.
 */
function isLinear(run: (input: string) => unknown, worst: Worst): boolean {
  return [CHARS / 16, CHARS / 4, CHARS].every((chars) => {
    const [short, long] = [inputOf(worst, chars / 4), inputOf(worst, chars)];
    return [1, 2, 3, 4].some(() => timeOf(() => run(long)) < 9 * timeOf(() => run(short)) + NOISE_MS);
  });
}

const notLinear = (run: (input: string) => unknown, inputs: readonly Worst[]) =>
  inputs.filter((worst) => !isLinear(run, worst));

function compiled(text: string): RegExp {
  const end = text.lastIndexOf('/');
  return new RegExp(text.slice(1, end), text.slice(end + 1));
}

/** Whether something in it can be there any number of times: `*`, `+`, `{2,}`. Also what is not written as a literal. */
function repeats(text: string): boolean {
  const withoutClasses = text.replaceAll(/\\./gs, '').replaceAll(/\[[^\]]*\]/g, '');
  return !text.startsWith('/') || /[*+]|\{\d+,\}/.test(withoutClasses);
}

const written = writtenExpressions();
const repeating = [...new Set(written.map(({ text }) => text).filter(repeats))];
const isBounded = (text: string) => THROUGH.some(({ bounded }) => bounded.some((start) => text.startsWith(start)));

/**
 * Made of the pattern that the host's developer gives, and what reads that pattern's source, in which every class is
 * closed. What the made one meets are names of 253 characters.
 */
const OF_THE_HOST = ['new RegExp(source, flags', '/\\\\.|\\[(?:\\\\.|[^\\]])*\\]/gs'];

describe('regular expressions in the source', () => {
  it('are found, as literals and as calls', () => {
    const source = 'const a = /x+\\/[/]y/g; const b = new RegExp(`${a}`); const c = RegExp("x"); const d = 4 / 2 / 1;';
    expect(expressionsIn('a.ts', source).map(({ text }) => text)).toEqual([
      '/x+\\/[/]y/g',
      'new RegExp(`${a}`)',
      'RegExp("x")',
    ]);
    expect(written.length).toBeGreaterThan(50);
  });

  it('have their worst inputs in the table when something in them can repeat without end', () => {
    const missing = repeating.filter(
      (text) =>
        !Object.hasOwn(REPEATING, text) && !isBounded(text) && !OF_THE_HOST.some((start) => text.startsWith(start)),
    );
    expect(missing).toEqual([]);
  });

  it('are all still there when they are in the table', () => {
    const texts = new Set(written.map(({ text }) => text));
    expect(Object.keys(REPEATING).filter((text) => !texts.has(text))).toEqual([]);
    const starts = THROUGH.flatMap(({ bounded }) => bounded);
    expect(starts.filter((start) => ![...texts].some((text) => text.startsWith(start)))).toEqual([]);
  });
});

describe('100 kB of the worst input takes time in proportion to its length', () => {
  it.each(Object.entries(REPEATING))('%s', (text, inputs) => {
    const expression = compiled(text);
    const run = (input: string) => (expression.global ? input.replace(expression, '') : expression.test(input));
    expect(notLinear(run, [...inputs, ...HARD])).toEqual([]);
  });

  it.each(THROUGH.map(({ name, run, worst }) => [name, run, worst] as const))('through %s', (_name, run, inputs) => {
    expect(notLinear(run, [...inputs, ...HARD])).toEqual([]);
  });

  it('is told from quadratic time by the measure', () => {
    expect(isLinear((input) => /a+$/.test(input), { over: 'a', end: '!' })).toBe(false);
    expect(isLinear((input) => /^a+$/.test(input), { over: 'a', end: '!' })).toBe(true);
  });
});
