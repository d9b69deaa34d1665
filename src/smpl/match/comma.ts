import { kind } from '../../c/kinds.ts';
import type { Node } from '../../c/syntax-tree.ts';
import type { Leaf, PatternNode } from '../ast.ts';
import type { PlusRun, Token } from '../read/token.ts';
import type { Environment } from './environment.ts';
import type { Element } from './list-forms.ts';
import type { Matcher } from './matcher.ts';
import { meet, touch } from './meet.ts';
import type { Solutions } from './witness.ts';

/**
 * Matches the comma behind an element of the pattern with that behind the code that was taken for it, if any was.
 *
 * @param next the element of the code that comes then
 * @param behind the element of the pattern that does
 */
export function matchComma(
  matcher: Matcher,
  comma: PatternNode | undefined,
  before: Element<Node> | undefined,
  took: boolean,
  environment: Environment,
  next?: Element<Node>,
  behind?: PatternNode,
): Solutions {
  if (!comma) return matcher.succeed(environment);
  const leaf = comma as Leaf;
  if (!took || !before)
    return next ? addBefore(matcher, leaf, next, environment) : matcher.succeed(environment);
  if (before.comma !== undefined) return meet(matcher, leaf, before.comma, environment);
  const { plusBefore, plusAfter } = leaf.token;
  // f(e, - ... + 1)      as f(2): what takes the place of no elements brings their comma
  const isMissing = leaf.token.mark === 'context' && behind?.is === 'dots' && behind.token.mark === 'minus';
  if (plusBefore.length + plusAfter.length === 0 && !isMissing) return matcher.succeed(environment);
  // The last element may lack the comma that added code hangs on: the comma moves to the front of what is added, unless
  // that replaces the element. Values may end with a comma, arguments may not.
  const { tree } = matcher.code;
  const end = tree.end[before.item];
  const mayEnd = LOOSE.has(tree.kind[tree.parent[before.item]]);
  const move = (run: PlusRun) => commaFirst(run, mayEnd);
  const after = leaf.token.mark === 'minus' ? plusAfter : plusAfter.map(move);
  const own = isMissing ? [{ ...NO_CODE, tokens: [bare(leaf.token)] }] : [];
  const moved = { ...leaf, token: { ...leaf.token, plusBefore: own, plusAfter: isMissing ? [] : after } };
  return touch(matcher, moved, [{ start: end, end }], before.item, environment);
}

const NO_CODE: PlusRun = { tokens: [], whole: false, many: false, behindDirective: false, behind: 0 };

function bare(comma: Token): Token {
  return { ...comma, mark: 'plus', plusBefore: [], plusAfter: [], startsLine: false, space: '' };
}

// f(- ..., + x, E)      as f(1): what is added beside a comma that is not there goes before the next element
function addBefore(
  matcher: Matcher,
  leaf: Leaf,
  { item }: Element<Node>,
  environment: Environment,
): Solutions {
  const { plusBefore, plusAfter } = leaf.token;
  if (plusBefore.length + plusAfter.length === 0) return matcher.succeed(environment);
  const start = matcher.code.tree.start[item];
  const moved = {
    ...leaf,
    token: { ...leaf.token, plusBefore: [...plusBefore, ...plusAfter], plusAfter: [] },
  };
  return touch(matcher, moved, [{ start, end: start }], item, environment);
}

const LOOSE = new Set(['initializer_list', 'enumerator_list'].map(kind));

function commaFirst(run: PlusRun, mayEnd: boolean): PlusRun {
  const { tokens } = run;
  const last = tokens.findLastIndex(({ kind: sort }) => sort !== 'comment' && sort !== 'blank');
  const kept = tokens[last]?.text === ',' && !mayEnd ? tokens.filter((_, index) => index !== last) : tokens;
  const [first, ...rest] = kept;
  if (!first) return run;
  const comma: Token = { ...first, kind: 'punctuation', text: ',', startsLine: false, space: '' };
  return { ...run, tokens: [comma, mayEnd ? first : { ...first, startsLine: false }, ...rest] };
}
