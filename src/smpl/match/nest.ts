import type { Node } from '../../c/syntax-tree.ts';
import type { Nest } from '../ast.ts';
import { bestForms } from './best-forms.ts';
import type { Environment } from './environment.ts';
import { matchInside } from './inside.ts';
import { EXPRESSIONS } from './kinds.ts';
import { localVariables } from './local-variables.ts';
import type { Matcher } from './matcher.ts';
import { touch } from './meet.ts';
import { andThen, both, NO_SOLUTION, type Solutions } from './witness.ts';

/** `<... P ...>` in place of an expression: P anywhere inside it, each occurrence with its own metavariables. */
export function matchExpressionNest(
  matcher: Matcher,
  nest: Nest,
  node: Node,
  environment: Environment,
): Solutions {
  const { tree } = matcher.code;
  if (!EXPRESSIONS.has(tree.kind[node])) return NO_SOLUTION;
  const [item] = nest.items;
  const found = bestForms(tree, matchInside(matcher, item, node, environment));
  const open = touch(
    matcher,
    { is: 'dots', token: nest.open, when: [], field: 0, attached: [] },
    [{ start: tree.start[node], end: tree.end[node] }],
    node,
    environment,
  );
  if (found.length === 0) return nest.least === 0 ? open : NO_SOLUTION;
  const locals = localVariables(matcher, nest.items, 0);
  // What occurrences share with the rest of the rule they must agree on; each reading of it is a way of its own.
  const ways = new Map<number, { environment: Environment; witness: Solutions[number]['witness'] }>();
  for (const way of found) {
    const outer = way.environment.filter((key) => !locals.has(key));
    const witness =
      outer === way.environment
        ? way.witness
        : ({ is: 'under', environment: way.environment, witness: way.witness } as const);
    const known = ways.get(outer.id);
    ways.set(outer.id, { environment: outer, witness: both(known?.witness, witness) });
  }
  return andThen(open, () => [...ways.values()]);
}
