import { field, kind } from '../../c/kinds.ts';
import { NONE, type Node } from '../../c/syntax-tree.ts';
import type { Leaf, Meta, PatternNode, Tree } from '../ast.ts';
import { bindValue } from './bind.ts';
import type { Environment } from './environment.ts';
import { onceRead, readFragment } from './fragment.ts';
import { matchElements } from './list.ts';
import type { Matcher } from './matcher.ts';
import { touch } from './meet.ts';
import { leavesOf } from './pattern-facts.ts';
import { andThen, NO_SOLUTION, type Solutions } from './witness.ts';

// Macros that stand where C has a statement or a declaration.
//
//     list_for_each_entry(p, l, m) S      the tree shows a loop whose condition is (p, l, m)
//     DEFINE_MUTEX(x);                    the tree shows a call, and among fields one of type DEFINE_MUTEX

const FUNCTION = field('function');
const ARGUMENTS = field('arguments');
const CONDITION = field('condition');
const CONSEQUENCE = field('consequence');
const BODY = field('body');
const BLOCK = kind('compound_statement');
const COMMA_EXPRESSION = kind('comma_expression');
const CALL = kind('call_expression');
const STORAGE = kind('storage_class_specifier');
const FIELD = kind('field_declaration');
const STATEMENT = kind('expression_statement');
const SEMICOLON = kind(';');
const COMMA = kind(',');
const WORD = /^[A-Za-z_]\w*$/;

/** `for_each_x(...) S`. */
export function matchIterator(
  matcher: Matcher,
  pattern: Tree,
  node: Node,
  environment: Environment,
): Solutions {
  const { tree } = matcher.code;
  const condition = tree.child(node, CONDITION);
  const codeBody = [BODY, CONSEQUENCE].map((name) => tree.child(node, name)).find((child) => child !== NONE);
  if (condition === NONE || codeBody === undefined) return NO_SOLUTION;
  const start = tree.start[node];
  const word = /^\w+/.exec(tree.source.text.slice(start, tree.start[condition]))?.[0] ?? '';
  if (/^(?:while|if|for|switch)$/.test(word)) return NO_SOLUTION;
  const part = (name: number) => pattern.children.find((child) => child.field === name);
  const name = part(FUNCTION);
  const list = part(ARGUMENTS);
  const body = part(BODY);
  if (!name || list?.is !== 'tree' || !body) return NO_SOLUTION;
  const nodes = matcher.code.children(condition);
  let solutions = meetName(matcher, name, { start, end: start + word.length }, node, environment);
  solutions = andThen(solutions, (next) => matcher.match(list.children[0], nodes[0], next));
  solutions = andThen(solutions, (next) =>
    matchElements(matcher, innerOf(list), unfold(matcher, nodes.slice(1, -1)), next),
  );
  solutions = andThen(solutions, (next) =>
    matcher.match(list.children[list.children.length - 1], nodes[nodes.length - 1], next),
  );
  return andThen(solutions, (next) => matcher.match(body, codeBody, next));
}

/** `DECLARER(...);` */
export function matchDeclarer(
  matcher: Matcher,
  pattern: Tree,
  node: Node,
  environment: Environment,
): Solutions {
  const { tree } = matcher.code;
  if (tree.kind[node] === FIELD) return matchFieldMacro(matcher, pattern, node, environment);
  const call = tree.firstChild(node);
  if (call === NONE || tree.kind[call] !== CALL) return NO_SOLUTION;
  const storage = pattern.children.filter((part) => part.is === 'tree' && part.kind === STORAGE);
  const [name, list, end] = pattern.children.slice(storage.length);
  const codeName = tree.child(call, FUNCTION);
  // release(a);      in a function any name calls, where the pattern tells none
  const isCall = name.is === 'meta' && tree.closest(node, BLOCK) !== NONE;
  if (isCall && !name.metavariable.inherited && !/^(?:DECLARE|DEFINE)_/.test(tree.text(codeName)))
    return NO_SOLUTION;
  const semicolon = matcher.code.children(node).find((child) => tree.kind[child] === SEMICOLON);
  let solutions = meetStorage(matcher, storage.flatMap(leavesOf), call, environment);
  const span = { start: tree.start[codeName], end: tree.end[codeName] };
  solutions = andThen(solutions, (next) => meetName(matcher, name, span, codeName, next));
  solutions = andThen(solutions, (next) => matcher.match(list, tree.child(call, ARGUMENTS), next));
  if (!end || semicolon === undefined || tree.isMissing(semicolon))
    return end ? andThen(solutions, (next) => hangAtEnd(matcher, end, call, next)) : solutions;
  return andThen(solutions, (next) => matcher.match(end, semicolon, next));
}

// static LIST(x);      what stands before the name is not in the tree
// ^^^^^^
function meetStorage(
  matcher: Matcher,
  words: readonly Leaf[],
  call: Node,
  environment: Environment,
): Solutions {
  const { source, start } = matcher.code.tree;
  let solutions = matcher.succeed(environment);
  let end = start[call];
  for (const word of words.toReversed()) {
    end = source.text.slice(0, end).trimEnd().length;
    const span = { start: end - word.token.text.length, end };
    if (!new RegExp(`(?:^|\\W)${word.token.text}$`).test(source.text.slice(Math.max(0, span.start - 1), end)))
      return NO_SOLUTION;
    solutions = andThen(solutions, (next) => touch(matcher, word, [span], call, next));
    end = span.start;
  }
  return solutions;
}

// struct s { DECLARE(x, 3); };      the tree shows a field x of type DECLARE
function matchFieldMacro(matcher: Matcher, pattern: Tree, node: Node, environment: Environment): Solutions {
  const { tree } = matcher.code;
  const span = { start: tree.start[node], end: tree.end[node] };
  if (!/^\w+\s*\(/.test(tree.source.text.slice(span.start, span.end))) return NO_SOLUTION;
  const fragment = onceRead(tree, span.start, () => readFragment(tree.source, span));
  const [, statement] = fragment ? fragment.tree.children(fragment.block) : [];
  if (!fragment || fragment.tree.kind[statement] !== STATEMENT) return NO_SOLUTION;
  return matchDeclarer(matcher.inside(fragment.tree), pattern, statement, environment);
}

// Where the code has no semicolon, what hangs on the pattern's hangs on the parenthesis.
function hangAtEnd(matcher: Matcher, end: PatternNode, call: Node, environment: Environment): Solutions {
  if (end.is !== 'leaf') return NO_SOLUTION;
  const at = matcher.code.tree.end[call];
  return touch(matcher, end, [{ start: at, end: at }], call, environment);
}

function meetName(
  matcher: Matcher,
  pattern: PatternNode,
  span: { start: number; end: number },
  node: Node,
  environment: Environment,
): Solutions {
  const text = matcher.code.tree.source.text.slice(span.start, span.end);
  if (!WORD.test(text)) return NO_SOLUTION;
  if (pattern.is === 'choice') {
    for (const [first] of pattern.branches) {
      const found = meetName(matcher, first, span, node, environment);
      if (found.length > 0) return found;
    }
    return NO_SOLUTION;
  }
  const stand = (part: Leaf | Meta) => (next: Environment) => touch(matcher, part, [span], node, next);
  if (pattern.is === 'leaf') return pattern.token.text === text ? stand(pattern)(environment) : NO_SOLUTION;
  if (pattern.is !== 'meta') return NO_SOLUTION;
  const value = { kind: pattern.metavariable.kind, key: text, tokens: text, text };
  return andThen(bindValue(matcher, pattern.metavariable, value, environment), stand(pattern));
}

const inners = new WeakMap<Tree, readonly PatternNode[]>();

function innerOf(list: Tree): readonly PatternNode[] {
  let inner = inners.get(list);
  if (!inner) {
    inner = list.children.slice(1, -1);
    inners.set(list, inner);
  }
  return inner;
}

// a, b, c as elements and commas
function unfold(matcher: Matcher, nodes: readonly Node[]): Node[] {
  const { tree } = matcher.code;
  return nodes.flatMap((node) =>
    tree.kind[node] === COMMA_EXPRESSION && tree.kind[node] !== COMMA
      ? unfold(matcher, matcher.code.children(node))
      : [node],
  );
}
