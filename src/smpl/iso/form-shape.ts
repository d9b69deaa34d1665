import { kindName } from '../../c/kinds.ts';
import type { Metavariable, PatternNode, Tree } from '../ast.ts';

/** The metavariable with which a form begins (0) or ends (-1), if it does so with one. */
export function edgeOf(node: PatternNode, at: 0 | -1): Metavariable | undefined {
  if (node.is === 'meta') return node.metavariable;
  return node.is === 'tree' ? edgeOf(node.children.at(at)!, at) : undefined;
}

/** `if (E) YES`, `f(E)`: no operator can get at the parts of E. */
export function isBracketed(node: PatternNode, metavariable: Metavariable): boolean {
  if (node.is !== 'tree') return false;
  const hasBrackets = /^(?:parenthesized_expression|argument_list)$/.test(kindName(node.kind));
  return node.children.some((child) =>
    hasBrackets && child.is === 'meta'
      ? child.metavariable === metavariable
      : isBracketed(child, metavariable),
  );
}

/** The E of `!E`. */
export function negatedMetavariable({ kind: here, children }: Tree): Metavariable | undefined {
  if (kindName(here) !== 'unary_expression') return undefined;
  const [operator, argument] = children;
  const isNot = operator.is === 'leaf' && operator.token.text === '!';
  return isNot && argument.is === 'meta' ? argument.metavariable : undefined;
}

/** The E of each `!E` in a form. */
export function negatedMetavariables(node: PatternNode): Metavariable[] {
  if (node.is !== 'tree') return [];
  const own = negatedMetavariable(node);
  return own ? [own] : node.children.flatMap(negatedMetavariables);
}

/** Without those that only the type of another names: code does not show them. */
export function speltMetavariables(node: PatternNode): Metavariable[] {
  if (node.is === 'meta') return [node.metavariable];
  return node.is === 'tree' ? node.children.flatMap(speltMetavariables) : [];
}
