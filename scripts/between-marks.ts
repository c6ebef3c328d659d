/** The parts of a text before, between and after `<!-- name: begin -->` and `<!-- name: end -->`. */
export function splitAtMarks(text: string, name: string): readonly [before: string, between: string, after: string] {
  const [before, rest, ...tooMany] = text.split(`<!-- ${name}: begin -->\n`);
  const [between, after, ...evenMore] = rest?.split(`<!-- ${name}: end -->`) ?? [];
  if (before === undefined || between === undefined || after === undefined || tooMany.length + evenMore.length > 0) {
    throw new Error(`The text has to have "<!-- ${name}: begin -->" and "<!-- ${name}: end -->" once each.`);
  }
  return [`${before}<!-- ${name}: begin -->\n`, between, `<!-- ${name}: end -->${after}`];
}
