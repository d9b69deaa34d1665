import { depthOf } from './parentheses.ts';

type Pair = readonly [old: number, fresh: number];
interface Word {
  readonly text: string;
}

/**
 * Pairs of places of tokens that two pieces of code have in common, in order; those of one statement are in one statement,
 * so that no tokens of two that go are put together to one that comes:
 *
 *     - x = kmalloc(n, f);       + x = memdup_user(from, n);
 *     - if (!x)                        ^~~~~~~~~~~~~~~~~~~~~ not the `;` of the `return`
 *     -         return -1;
 */
export function commonPieces(old: readonly Word[], fresh: readonly Word[]): Pair[] {
  const [a, b] = [statements(old), statements(fresh)];
  const common = a.map((one) => b.map((other) => alike(one, other)));
  // Of statements that are as much alike the last one stays.
  const worth = (i: number, j: number): number => common[i][j].length && common[i][j].length * FAR + i;
  return bestOrder(a.length, b.length, worth).flatMap(([i, j]) =>
    common[i][j].map(([x, y]): Pair => [a[i].from + x, b[j].from + y]),
  );
}

const FAR = 10_000;

interface Statement {
  readonly from: number;
  readonly words: readonly Word[];
}

/** Code cut behind each `;`, `{` and `}` that stands in no parentheses. */
function statements(words: readonly Word[]): Statement[] {
  const found: Statement[] = [];
  let from = 0;
  let depth = 0;
  for (const [at, { text }] of words.entries()) {
    depth += depthOf(text);
    if (at + 1 < words.length && (depth > 0 || !/^[;{}]$/.test(text))) continue;
    found.push({ from, words: words.slice(from, at + 1) });
    from = at + 1;
  }
  return found;
}

/** What two statements have in common; nothing where that is less than half. */
function alike(old: Statement, fresh: Statement): Pair[] {
  const same = (i: number, j: number): number => (old.words[i].text === fresh.words[j].text ? 1 : 0);
  const pairs = bestOrder(old.words.length, fresh.words.length, same);
  return pairs.length * 2 < Math.min(old.words.length, fresh.words.length) ? [] : pairs;
}

/** The pairs of places in order that are worth most together. */
function bestOrder(rows: number, columns: number, worth: (row: number, column: number) => number): Pair[] {
  const best = Array.from({ length: rows + 1 }, () => new Uint32Array(columns + 1));
  for (let i = rows - 1; i >= 0; i--)
    for (let j = columns - 1; j >= 0; j--) {
      const both = worth(i, j);
      best[i][j] = Math.max(best[i + 1][j], best[i][j + 1], both > 0 ? both + best[i + 1][j + 1] : 0);
    }
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    const both = worth(i, j);
    if (both > 0 && best[i][j] === both + best[i + 1][j + 1]) pairs.push([i++, j++]);
    else if (best[i][j] === best[i + 1][j]) i++;
    else j++;
  }
  return pairs;
}
