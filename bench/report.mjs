/**
 * Gathers figures and prints them: a line each as they come, or with `json` one object at the end. A limit is a count or a
 * ratio, so that it holds on a slow machine too; what only says how fast this machine is has none.
 */
export function createReport({ json }) {
  const figures = [];
  return {
    /** @param within whether the limit is kept; left out for what has none. */
    add(label, value, unit = '', within = undefined) {
      figures.push({ label, value, ...(unit !== '' && { unit }), ...(within !== undefined && { within }) });
      if (!json)
        console.log(`${label.padEnd(92)} ${String(value).padStart(8)} ${unit}${within === false ? '  MISSED' : ''}`);
    },
    note(line) {
      if (!json) console.log(line);
    },
    /** @returns the labels of what missed its limit. */
    finish() {
      if (json) console.log(JSON.stringify({ node: process.version, figures }, null, 2));
      return figures.filter(({ within }) => within === false).map(({ label }) => label);
    },
  };
}

export const ascending = (a, b) => a - b;

export function quantile(sorted, q) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))];
}

export function median(values) {
  return quantile([...values].sort(ascending), 0.5);
}
