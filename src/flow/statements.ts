import { field, kind } from '../c/kinds.ts';
import type { Mask } from '../c/mask.ts';
import { NONE, type Node, type SyntaxTree } from '../c/syntax-tree.ts';

// How the statements of C look in the tree, macros with blocks included.

const EXPRESSION_STATEMENT = kind('expression_statement');
const COMPOUND = kind('compound_statement');
const CALL = kind('call_expression');
const COMMENT = kind('comment');
const PARENTHESES = kind('parenthesized_expression');
const IDENTIFIER = kind('identifier');
const ERROR = kind('ERROR');
const SEMICOLON = kind(';');
const LABELED = kind('labeled_statement');
const ARGUMENTS = kind('argument_list');
const declaring = new Set(
  ['declaration', 'init_declarator', 'pointer_declarator', 'array_declarator', 'parameter_declaration'].map(
    kind,
  ),
);
const FUNCTION = field('function');
const LABEL = field('label');

/** The expression inside any parentheses: `((a))` is `a`. */
export function bare(tree: SyntaxTree, node: Node): Node {
  let at = node;
  while (at !== NONE && tree.kind[at] === PARENTHESES) {
    const inner = tree.namedChildren(at);
    if (inner.length !== 1 || tree.kind[inner[0]] === COMPOUND) return at;
    at = inner[0];
  }
  return at;
}

/** `for_each_x(a, b) { ... }` as the grammar sees it: a call without its semicolon, then a block. */
export function macroBlockCall(tree: SyntaxTree, node: Node): Node {
  if (tree.kind[node] !== EXPRESSION_STATEMENT) return NONE;
  const call = tree.firstChild(node);
  if (call === NONE || tree.kind[call] !== CALL) return NONE;
  const ends = tree.children(node).some((child) => tree.kind[child] === SEMICOLON && !tree.isMissing(child));
  if (ends) return NONE;
  let next = tree.nextSibling(node);
  while (next !== NONE && tree.kind[next] === COMMENT) next = tree.nextSibling(next);
  return next !== NONE && tree.kind[next] === COMPOUND ? call : NONE;
}

/** The name that a call calls: `f` of `f(x)`, `guard` of `guard(mutex)(&lock)`. */
export function calledName(tree: SyntaxTree, call: Node): string {
  let at = call;
  while (at !== NONE && tree.kind[at] === CALL) at = tree.child(at, FUNCTION);
  return at !== NONE && tree.kind[at] === IDENTIFIER ? tree.text(at) : '';
}

/** Does a statement open a scope that ends with its block: `guard(mutex)(&lock);`, `T *x __free(kfree) = ...;`? */
export function opensScope(tree: SyntaxTree, node: Node, masks: readonly Mask[]): boolean {
  const start = tree.start[node];
  const end = tree.end[node];
  if (masks.some((mask) => mask.kind === 'scope' && start <= mask.start && mask.start < end)) return true;
  const call = tree.kind[node] === EXPRESSION_STATEMENT ? tree.firstChild(node) : NONE;
  if (call === NONE || tree.kind[call] !== CALL) return false;
  const callee = tree.child(call, FUNCTION);
  return callee !== NONE && tree.kind[callee] === CALL && calledName(tree, callee) === 'guard';
}

/** `goto *target;`: the grammar was given `*target;`, so the real text before it tells. */
export function isComputedGoto({ source, start }: SyntaxTree, node: Node): boolean {
  const at = start[node];
  return source.text[at] === '*' && /\bgoto\s*$/.test(source.text.slice(Math.max(0, at - 20), at));
}

/** The blocks of the statement expressions in an expression or declaration, outermost only. */
export function statementExpressions(tree: SyntaxTree, node: Node): Node[] {
  const list: Node[] = [];
  const end = tree.after[node];
  for (let at = node; at < end; ) {
    if (tree.kind[at] === COMPOUND) list.push(at);
    at = tree.kind[at] === COMPOUND ? tree.after[at] : at + 1;
  }
  return list;
}

/** The labels of a function that no variable of it shares its name with. */
export function labelNames(tree: SyntaxTree, fn: Node): ReadonlySet<string> {
  const names = new Set<string>();
  for (const node of tree.descendants(fn, LABELED)) names.add(tree.text(tree.child(node, LABEL)));
  if (names.size > 0)
    for (const node of tree.descendants(fn, IDENTIFIER))
      if (declaring.has(tree.kind[tree.parent[node]])) names.delete(tree.text(node));
  return names;
}

/** `unsafe_put_user(x, p, Efault)`: a label among a macro's arguments, to which the macro may jump. */
export function labelArguments(tree: SyntaxTree, node: Node, labels: ReadonlySet<string>): string[] {
  if (labels.size === 0) return [];
  return tree
    .descendants(node, IDENTIFIER)
    .filter((name) => tree.kind[tree.parent[name]] === ARGUMENTS)
    .map((name) => tree.text(name))
    .filter((name) => labels.has(name));
}

/** ERROR and MISSING nodes below a node. */
export function damageIn(tree: SyntaxTree, node: Node): Node[] {
  const list: Node[] = [];
  for (let at = node; at < tree.after[node]; at++)
    if (tree.kind[at] === ERROR || tree.isMissing(at)) list.push(at);
  return list;
}

/** A condition that never changes: `1`, `true`, `0`, `false`. */
export function constantCondition(tree: SyntaxTree, node: Node): boolean | undefined {
  const text = node === NONE ? '1' : tree.text(node);
  if (text === '1' || text === 'true') return true;
  if (text === '0' || text === 'false') return false;
  return undefined;
}
