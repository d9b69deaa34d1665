import { kind } from '../../c/kinds.ts';
import type { SyntaxTree } from '../../c/syntax-tree.ts';
import type { Edit } from '../../text/edit-set.ts';
import type { Patchwork } from './patchwork.ts';

const ELSE = kind('else');
const IF = kind('if_statement');

/**
 * Joins an `if` to the `else` that it has come to stand behind:
 *
 *     } else
 *     -       if (always())
 *                     if (a)       } else if (a)
 */
export function elseIf(work: Patchwork, tree: SyntaxTree): Edit[] {
  const edits: Edit[] = [];
  for (let node = 1; node < tree.count; node++) {
    if (tree.kind[node] !== IF || tree.kind[node - 1] !== ELSE) continue;
    const [start, end] = [tree.end[node - 1], tree.start[node]];
    const isBroken = /^\s*\n\s*$/.test(work.text.slice(start, end));
    if (isBroken && work.isTouched(start - 1, end + 1)) edits.push({ start, end, text: ' ' });
  }
  return edits;
}
