import { field, kind } from '../../c/kinds.ts';
import type { Node } from '../../c/syntax-tree.ts';
import type { Meta, Metavariable, MetavariableKind } from '../ast.ts';
import { bindValue } from './bind.ts';
import type { Environment } from './environment.ts';
import { EXPRESSIONS } from './kinds.ts';
import type { Matcher } from './matcher.ts';
import { touch } from './meet.ts';
import { leavesTrace } from './pattern-facts.ts';
import { andThen, NO_SOLUTION, type Solutions } from './witness.ts';

const LISTS: ReadonlySet<MetavariableKind> = new Set<MetavariableKind>([
  'expression list',
  'parameter list',
  'initialiser list',
  'field list',
  'statement list',
  'identifier list',
]);
const DECLARATOR = field('declarator');
const TYPE_DESCRIPTOR = kind('type_descriptor');

export const isListKind = (metavariable: Metavariable): boolean => LISTS.has(metavariable.kind);

/** A list metavariable stands in place of some neighbouring elements, or of none; `place` is where none of them would be. */
export function bindList(
  matcher: Matcher,
  meta: Meta,
  nodes: readonly Node[],
  environment: Environment,
  place?: number,
): Solutions {
  const { metavariable } = meta;
  const { code } = matcher;
  const { tree } = code;
  const { length } = metavariable;
  if (length?.least !== undefined && nodes.length < length.least) return NO_SOLUTION;
  if (length?.most !== undefined && nodes.length > length.most) return NO_SOLUTION;
  if (
    metavariable.kind === 'expression list' &&
    !nodes.every((node) => EXPRESSIONS.has(tree.kind[node]) || tree.kind[node] === TYPE_DESCRIPTOR)
  )
    return NO_SOLUTION;
  const span =
    nodes.length === 0 ? [] : [{ start: tree.start[nodes[0]], end: tree.end[nodes[nodes.length - 1]] }];
  const tokens = nodes.map((node) => code.tokens(node)).join(' , ');
  const binding = {
    kind: metavariable.kind,
    key: tokens,
    tokens,
    text: span.length === 0 ? '' : tree.source.text.slice(span[0].start, span[0].end),
    items: nodes.map((node) => tree.text(node)),
  };
  let solutions = bindValue(matcher, metavariable, binding, environment);
  const count = length?.metavariable;
  if (count) {
    const text = String(nodes.length);
    solutions = andThen(solutions, (next) =>
      bindValue(matcher, count, { kind: count.kind, key: text, tokens: text, text }, next),
    );
  }
  for (const attached of meta.attached) {
    const items = metavariable.kind === 'parameter list' ? parameterNames(matcher, nodes) : binding.items;
    const text = items.join(', ');
    const value = { kind: attached.kind, key: text, tokens: text, text, items };
    solutions = andThen(solutions, (next) => bindValue(matcher, attached, value, next));
  }
  const bare = meta.attached.length > 0 ? { ...meta, attached: [] } : meta;
  // if (x) { }      is where code goes that replaces an empty list
  if (nodes.length === 0 && place !== undefined && leavesTrace(meta.token)) {
    const empty = { ...bare, token: { ...bare.token, mark: 'context' as const } };
    return andThen(solutions, (next) =>
      touch(matcher, empty, [{ start: place, end: place }], tree.root, next),
    );
  }
  return andThen(solutions, (next) => touch(matcher, bare, span, nodes[0] ?? tree.root, next));
}

/** `f(Ps@Es)`: the names of parameters, as the arguments of a call. */
function parameterNames(matcher: Matcher, nodes: readonly Node[]): string[] {
  const { tree } = matcher.code;
  return nodes.map((node) => {
    let at = tree.child(node, DECLARATOR);
    while (at >= 0 && tree.child(at, DECLARATOR) >= 0) at = tree.child(at, DECLARATOR);
    return at < 0 ? '' : tree.text(at);
  });
}
