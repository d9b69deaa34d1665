import { kind } from '../../c/kinds.ts';
import type { PatternNode } from '../ast.ts';
import type { PlusRun, Token } from './token.ts';

const HEADS = new Set(
  ['if_statement', 'while_statement', 'for_statement', 'iterator_statement', 'switch_statement'].map(kind),
);

/**
 * Counts for each run of whole code the `if`s and loops at whose end it hangs, where what it hangs on stays.
 *
 *     if (a)
 *       S
 *     + g();      behind the `if`, and not in its branch
 */
export function noteBranchesBefore(items: readonly PatternNode[]): void {
  for (const item of items) {
    noteBranchesBefore(childrenOf(item));
    if (item.is !== 'tree' || !HEADS.has(item.kind)) continue;
    const runs = new Set(
      lastTokens(item).flatMap(({ mark, plusAfter }) => (mark === 'context' ? plusAfter : [])),
    );
    for (const run of runs) (run as { -readonly [Key in keyof PlusRun]: PlusRun[Key] }).behind++;
  }
}

function childrenOf(item: PatternNode): readonly PatternNode[] {
  switch (item.is) {
    case 'tree':
      return item.children;
    case 'choice':
      return item.branches.flat();
    case 'nest':
    case 'optional':
      return item.items;
    default:
      return [];
  }
}

function lastTokens(item: PatternNode | undefined): readonly Token[] {
  switch (item?.is) {
    case 'tree':
      return lastTokens(item.children.at(-1));
    case 'choice':
      return item.branches.flatMap((branch) => lastTokens(branch.at(-1)));
    case 'leaf':
    case 'meta':
      return [item.token];
    default:
      return [];
  }
}
