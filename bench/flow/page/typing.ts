import { type } from './person';

/** Keys of one burst: one alone is too short for the clock of a page. */
const KEYS = 10;

/**
 * Milliseconds that a key takes in each of the inputs, in turn: until React has done what follows and the layout is made.
 *
 * @returns for each input the time of one key, for each of so many rounds.
 */
export async function pressTimes(selectors: readonly string[], rounds: number): Promise<number[][]> {
  const inputs = selectors.map((selector) => {
    const input = document.querySelector<HTMLInputElement>(selector);
    if (input === null) throw new Error(`There is no ${selector}.`);
    return input;
  });
  const times: number[][] = inputs.map(() => []);
  for (let round = -3; round < rounds; round += 1) {
    for (const [index, input] of inputs.entries()) {
      input.focus();
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const from = performance.now();
      for (let key = 0; key < KEYS; key += 1) {
        type(input, key % 2 === 0 ? '1' : '12');
        await null;
        document.body.getBoundingClientRect();
      }
      if (round >= 0) times[index]?.push((performance.now() - from) / KEYS);
    }
  }
  return times;
}
