import { kind } from '../../c/kinds.ts';
import type { Node } from '../../c/syntax-tree.ts';
import type { Metavariable } from '../ast.ts';
import { bindValue } from './bind.ts';
import type { Environment } from './environment.ts';
import type { Matcher } from './matcher.ts';
import type { Solutions } from './witness.ts';

const COMMENT = kind('comment');
const BEFORE = /(?:(?:\/\*(?:[^*]|\*(?!\/))*\*\/|\/\/[^\n]*\n)\s*)+$/;
const BEHIND = /^[ \t]*((?:\/\*(?:[^*]|\*(?!\/))*\*\/|\/\/[^\n]*)[ \t]*)+/;

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
  const before = BEFORE.exec(all.slice(Math.max(0, tree.start[node] - 4000), tree.start[node]))?.[0] ?? '';
  const behind = BEHIND.exec(all.slice(tree.end[node], tree.end[node] + 4000))?.[0] ?? '';
  const inside = [...tree.descendants(node, COMMENT)].map((comment) => tree.text(comment));
  const text = [before, ...inside, behind]
    .map((part) => part.trim())
    .filter(Boolean)
    .join('\n');
  return bindValue(
    matcher,
    metavariable,
    { kind: metavariable.kind, key: text, tokens: text, text },
    environment,
  );
}
