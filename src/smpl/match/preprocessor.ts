import { field, kind } from '../../c/kinds.ts';
import { NONE, type Node } from '../../c/syntax-tree.ts';
import type { Leaf, Meta, PatternNode, Tree } from '../ast.ts';
import { bindValue } from './bind.ts';
import { codeTokens } from './code-tokens.ts';
import type { Environment } from './environment.ts';
import { readExpression, readFragment } from './fragment.ts';
import { EXPRESSIONS } from './kinds.ts';
import type { Matcher } from './matcher.ts';
import { touch } from './meet.ts';
import { leavesOf, tokensOf } from './pattern-facts.ts';
import { isExpressionItem, matchSequence } from './sequence.ts';
import { andThen, NO_SOLUTION, type Solutions, type Span } from './witness.ts';

const NAME = field('name');
const VALUE = field('value');
const PARAMETERS = field('parameters');
const ARGUMENT = field('argument');
const DIRECTIVE = field('directive');
const MACRO_BODY = kind('macro_body');

/** `#define n body`, `#define n(params) body`. */
export function matchDefine(
  matcher: Matcher,
  pattern: Tree,
  node: Node,
  environment: Environment,
): Solutions {
  const { tree } = matcher.code;
  const part = (name: number) => pattern.children.find((child) => child.field === name);
  const parameters = part(PARAMETERS);
  const codeParameters = tree.child(node, PARAMETERS);
  if ((parameters === undefined) !== (codeParameters === NONE)) return NO_SOLUTION;
  let solutions = matcher.match(pattern.children[0], tree.firstChild(node), environment);
  solutions = andThen(solutions, (next) => matcher.match(part(NAME)!, tree.child(node, NAME), next));
  if (parameters) solutions = andThen(solutions, (next) => matcher.match(parameters, codeParameters, next));
  const value = part(VALUE);
  const span = trimmed(matcher, tree.child(node, VALUE));
  if (!value) return span ? NO_SOLUTION : solutions;
  return andThen(solutions, (next) =>
    tokensOf(value)[0]?.startsLine
      ? findInBody(matcher, value, span, next)
      : matchText(matcher, value, span, node, next),
  );
}

// #define x(a)
// - f(E)           an expression on a line of its own stands anywhere in the body
function findInBody(
  matcher: Matcher,
  body: PatternNode,
  span: Span | undefined,
  environment: Environment,
): Solutions {
  const [item, ...others] = body.is === 'tree' && body.kind === MACRO_BODY ? body.children : [body];
  if (others.length > 0 || !item || !span) return NO_SOLUTION;
  const fragment = readFragment(matcher.code.tree.source, span);
  if (!fragment) return NO_SOLUTION;
  const nodes = [...EXPRESSIONS].flatMap((one) => fragment.tree.descendants(fragment.block, one));
  const inner = matcher.inside(fragment.tree);
  return nodes.flatMap((node) => inner.match(item, node, environment));
}

/** `#undef n`, `#pragma n info`. */
export function matchDirective(
  matcher: Matcher,
  pattern: Tree,
  node: Node,
  environment: Environment,
): Solutions {
  const { tree } = matcher.code;
  const [head, name, ...values] = pattern.children;
  const [value] = values;
  const word = tree.child(node, DIRECTIVE);
  const whole = trimmed(matcher, tree.child(node, ARGUMENT));
  if (word === NONE || head.is !== 'leaf' || tree.text(word).replace(/\s/g, '') !== head.token.text)
    return NO_SOLUTION;
  let solutions = touch(matcher, head, [{ start: tree.start[word], end: tree.end[word] }], node, environment);
  if (!name) return solutions;
  if (!whole) return NO_SOLUTION;
  const first = /^\w+|^\S/.exec(tree.source.text.slice(whole.start, whole.end))![0];
  const named = { start: whole.start, end: whole.start + first.length };
  solutions = andThen(solutions, (next) => matchText(matcher, name, named, node, next));
  const rest = tree.source.text.slice(named.end, whole.end);
  const lead = rest.length - rest.trimStart().length;
  const span = rest.trim() === '' ? undefined : { start: named.end + lead, end: whole.end };
  if (!value) return span ? NO_SOLUTION : solutions;
  if (values.length > 1)
    return andThen(solutions, (next) => (span ? sameText(matcher, values, span, next) : NO_SOLUTION));
  return andThen(solutions, (next) => matchText(matcher, value, span, node, next));
}

function trimmed({ code: { tree } }: Matcher, node: Node): Span | undefined {
  if (node === NONE) return undefined;
  const text = tree.text(node);
  const start = tree.start[node] + (text.length - text.trimStart().length);
  const end = start + text.trim().length;
  return start < end ? { start, end } : undefined;
}

// #define x      without a body: what takes the place of dots there stands at the end of the line
function endOf({ code: { tree } }: Matcher, node: Node): Span {
  const end = tree.start[node] + tree.text(node).trimEnd().length;
  return { start: end, end };
}

/** Matches part of a pattern with a stretch of a line that the tree holds as plain text. */
function matchText(
  matcher: Matcher,
  pattern: PatternNode,
  span: Span | undefined,
  node: Node,
  environment: Environment,
): Solutions {
  const { source } = matcher.code.tree;
  const stand = (part: Leaf | Meta) => (next: Environment) =>
    touch(matcher, part, span ? [span] : [], node, next);
  if (pattern.is === 'dots') return matcher.meetAll(pattern, [span ?? endOf(matcher, node)], environment);
  if (!span) return NO_SOLUTION;
  const text = source.text.slice(span.start, span.end);
  switch (pattern.is) {
    case 'leaf':
      return codeTokens(text) === codeTokens(pattern.token.text) ? stand(pattern)(environment) : NO_SOLUTION;
    case 'meta': {
      const { metavariable } = pattern;
      const tokens = codeTokens(text);
      if (metavariable.kind === 'identifier' && !/^\w+$/.test(text)) return NO_SOLUTION;
      return andThen(
        bindValue(matcher, metavariable, { kind: metavariable.kind, key: tokens, tokens, text }, environment),
        stand(pattern),
      );
    }
    case 'choice':
      for (const branch of pattern.branches) {
        const found =
          branch.length === 1 ? matchText(matcher, branch[0], span, node, environment) : NO_SOLUTION;
        if (found.length > 0) return found;
      }
      return NO_SOLUTION;
    case 'tree':
      return matchBody(matcher, pattern, span, environment);
    default:
      return NO_SOLUTION;
  }
}

// A macro's body is an expression or statements; it is read for itself.
function matchBody(matcher: Matcher, pattern: Tree, span: Span, environment: Environment): Solutions {
  const items = pattern.kind === MACRO_BODY ? pattern.children : [pattern];
  const { source } = matcher.code.tree;
  const value = items.length === 1 ? readExpression(source, span) : undefined;
  const whole = value ? matcher.inside(value.tree).match(items[0], value.node, environment) : NO_SOLUTION;
  if (whole.length > 0) return whole;
  const fragment = readFragment(source, span);
  if (!fragment) return sameText(matcher, items, span, environment);
  const inner = matcher.inside(fragment.tree);
  const isExpression = items.length === 1 && isExpressionItem(items[0]);
  const flow = isExpression ? undefined : inner.flowAt(fragment.block);
  const list = flow?.lists.of(fragment.block);
  if (!flow || !list) return sameText(matcher, items, span, environment);
  const used = list.nodes.filter((node) => fragment.tree.start[node] < span.end);
  const body = { owner: list.owner, nodes: used };
  const found = matchSequence(
    inner,
    flow,
    { items, closed: true },
    0,
    { list: body, index: 0, closing: body },
    environment,
  );
  return found.length > 0 ? found : sameText(matcher, items, span, environment);
}

function sameText(
  matcher: Matcher,
  items: readonly PatternNode[],
  span: Span,
  environment: Environment,
): Solutions {
  const text = matcher.code.tree.source.text.slice(span.start, span.end);
  const tokens = items.flatMap(tokensOf);
  if (tokens.map((token) => token.text).join(' ') !== codeTokens(text)) return NO_SOLUTION;
  const solutions = items
    .flatMap(leavesOf)
    .map((leaf) => ({ is: 'meeting' as const, pattern: leaf, spans: [span] }))
    .filter(({ pattern }) => pattern.token.mark !== 'context' || pattern.token.plusAfter.length > 0);
  return solutions.reduce<Solutions>(
    (before, witness) => andThen(before, (next) => [{ environment: next, witness }]),
    matcher.succeed(environment),
  );
}
