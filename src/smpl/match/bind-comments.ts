import { kind } from '../../c/kinds.ts';
import type { Node } from '../../c/syntax-tree.ts';
import type { Metavariable } from '../ast.ts';
import { bindValue } from './bind.ts';
import type { Environment } from './environment.ts';
import type { Matcher } from './matcher.ts';
import type { Solutions } from './witness.ts';

const COMMENT = kind('comment');
const BEFORE = /(?:(?:\/\*(?:[^*]|\*(?!\/))*\*\/|\/\/[^\n]*\n)\s*)+$/;
const BEHIND = /^\s*(?:(?:\/\*(?:[^*]|\*(?!\/))*\*\/|\/\/[^\n]*)\s*)+/;
const EACH = /\/\*(?:[^*]|\*(?!\/))*\*\/|\/\/[^\n]*/g;

/**
 * `comments c`: the comments before, within and behind a token or node, a line each.
 *
 *     /* why *\/ f(x /* what *\/); // when
 */
export function bindComments(
  matcher: Matcher,
  metavariable: Metavariable,
  node: Node,
  environment: Environment,
): Solutions {
  const { tree } = matcher.code;
  const { text: all } = tree.source;
  const start = tree.start[node];
  const end = tree.end[node];
  const comments = {
    before: linesOf(BEFORE.exec(all.slice(Math.max(0, start - 4000), start))?.[0]),
    middle: [...tree.descendants(node, COMMENT)].map((comment) => tree.text(comment)).join('\n'),
    after: linesOf(BEHIND.exec(all.slice(end, end + 4000))?.[0]),
  };
  const text = Object.values(comments).filter(Boolean).join('\n');
  return bindValue(
    matcher,
    metavariable,
    { kind: metavariable.kind, key: text, tokens: text, text, comments },
    environment,
  );
}

const linesOf = (gap = ''): string => (gap.match(EACH) ?? []).join('\n');
