import { adoptRules } from './instance-sheet';
import { styleRules } from './style-rules';
import { supportsOf } from './style-value';
import { unusedMembers, warnOfUnused } from './unused-members';
import type { ApplyAppearance } from './use-appearance-by';

export const applyAppearance: ApplyAppearance = (root, appearance, scope) => {
  const selector = `[data-maf-scope="${scope}"]`;
  const rules = styleRules(appearance, selector, supportsOf(root));
  if (process.env.NODE_ENV !== 'production') warnOfUnused(unusedMembers(appearance, rules, selector));
  if (root === null || rules.length === 0) return undefined;
  // Set here and not rendered: it is by chance, and a server would have drawn another one.
  root.setAttribute('data-maf-scope', scope);
  return adoptRules(root, selector, rules);
};
