import { field } from '../../c/kinds.ts';
import { NONE, type Node } from '../../c/syntax-tree.ts';
import type { PatternNode, Tree } from '../ast.ts';
import type { PlusRun } from '../read/token.ts';
import { ATTRIBUTE_WORDS } from '../read/vocabulary.ts';
import type { Environment } from './environment.ts';
import { fronted } from './front.ts';
import { SPECIFIERS } from './kinds.ts';
import type { Matcher } from './matcher.ts';
import { touch } from './meet.ts';
import { matchOldStyle, withoutHiddenStars } from './old-style.ts';
import { matchTyped } from './typed.ts';
import { andThen, NO_SOLUTION, type Solutions } from './witness.ts';

const TYPE = field('type');
const DECLARATOR = field('declarator');
const BODY = field('body');

/** The header and the body of a function; the pattern may leave out storage, `inline`, attributes and the return type. */
export function matchFunction(
  matcher: Matcher,
  whole: Tree,
  node: Node,
  environment: Environment,
): Solutions {
  const { tree } = matcher.code;
  const isBare = whole.children[0]?.field === DECLARATOR;
  const { bare: pattern, front } = fronted(whole, (run) => isBare || run.whole || isAttributeRun(run));
  const body = pattern.children.find((child) => child.field === BODY);
  const codeBody = tree.child(node, BODY);
  const declarator = tree.child(node, DECLARATOR);
  const codeType = tree.child(node, TYPE);
  if (!body || codeBody === NONE || declarator === NONE) return NO_SOLUTION;
  matcher.budget.refill();
  const type = pattern.children.find((child) => child.field === TYPE);
  const named = pattern.children.find((child) => child.field === DECLARATOR);
  const wanted = type && named ? withoutHiddenStars(matcher, named, node) : named;
  if (!wanted) return NO_SOLUTION;
  const header = matchTyped(
    matcher,
    {
      specifiers: pattern.children.filter(isSpecifier),
      type,
      declarator: wanted,
    },
    {
      specifiers: matcher.code.children(node).filter((child) => SPECIFIERS.has(tree.kind[child])),
      type: codeType === NONE ? undefined : codeType,
      declarator,
      within: { start: tree.start[node], end: tree.start[codeBody] },
    },
    environment,
  );
  const start = tree.start[node];
  const begun = front
    ? andThen(header, (next) => touch(matcher, front, [{ start, end: start }], node, next))
    : header;
  const declared = andThen(begun, (next) => matchOldStyle(matcher, pattern, node, next));
  return andThen(declared, (next) => matcher.match(body, codeBody, next));
}

// + __attribute__((cold))      goes in front of `static` as well
function isAttributeRun({ tokens: [first] }: PlusRun): boolean {
  return first !== undefined && ATTRIBUTE_WORDS.has(first.text);
}

function isSpecifier(pattern: PatternNode): boolean {
  if (pattern.is === 'choice')
    return pattern.field !== DECLARATOR && pattern.field !== BODY && pattern.field !== TYPE;
  if (pattern.is === 'meta') return pattern.metavariable.kind === 'attribute';
  return pattern.is === 'tree' && SPECIFIERS.has(pattern.kind);
}
