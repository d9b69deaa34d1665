import type { Choice, PatternNode } from '../ast.ts';
import { instantiate, type RuleContext } from './instantiate.ts';
import type { Isomorphism } from './isomorphism.ts';
import { unify } from './unify.ts';

/** The code in the other forms that an isomorphism knows for it. */
export function otherForms(
  isomorphism: Isomorphism,
  items: readonly PatternNode[],
  rule: RuleContext,
): { form: number; items: readonly PatternNode[] }[] {
  for (let source = 0; source < isomorphism.sources; source++) {
    const found = unify(isomorphism, isomorphism.forms[source], items, rule.repeated);
    if (!found) continue;
    return isomorphism.forms.flatMap((form, at) => {
      const made = at === source ? undefined : instantiate(form, items, found, rule);
      return made ? [{ form: at, items: made }] : [];
    });
  }
  return [];
}

/** The code as written, or else in one of the other forms. */
export function choose(
  { name }: Isomorphism,
  written: readonly PatternNode[],
  others: readonly { items: readonly PatternNode[] }[],
): Choice {
  const [first] = written;
  const branches = [written, ...others.map(({ items }) => items)];
  return {
    is: 'choice',
    of: 'or',
    branches: branches.map((branch) => branch.map((node) => ({ ...node, field: 0, attached: [] }))),
    isomorphism: name,
    attached: first.attached,
    field: first.field,
  };
}
