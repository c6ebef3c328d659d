import { type } from './person';

/** Keys of one round. */
const KEYS = 6;

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/**
 * Milliseconds that a key takes in each of the inputs, in turn: `work` until React has done what it does at once and the layout
 * is made, and `shown` until the frame after that, with whatever else is done before it.
 *
 * @returns for each input the mean of each round.
 */
export async function pressTimes(selectors: readonly string[], rounds: number) {
  const inputs = selectors.map((selector) => {
    const input = document.querySelector<HTMLInputElement>(selector);
    if (input === null) throw new Error(`There is no ${selector}.`);
    return input;
  });
  const times = inputs.map(() => ({ work: [] as number[], shown: [] as number[] }));
  for (let round = -2; round < rounds; round += 1) {
    for (const [index, input] of inputs.entries()) {
      input.focus();
      await nextFrame();
      const sum = { work: 0, shown: 0 };
      for (let key = 0; key < KEYS; key += 1) {
        const from = performance.now();
        type(input, '1'.repeat((key % 3) + 1));
        await null;
        document.body.getBoundingClientRect();
        sum.work += performance.now() - from;
        await nextFrame();
        sum.shown += performance.now() - from;
      }
      if (round < 0) continue;
      times[index]?.work.push(sum.work / KEYS);
      times[index]?.shown.push(sum.shown / KEYS);
    }
  }
  return times;
}
