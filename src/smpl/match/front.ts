import type { Leaf, PatternNode, Tree } from '../ast.ts';
import type { PlusRun } from '../read/token.ts';

/** A pattern without the code that is added in front of its first token, and that code by itself. */
export interface Fronted {
  readonly bare: Tree;
  /** Stands for nothing and carries the added code. */
  readonly front: Leaf | undefined;
}

const known = new WeakMap<Tree, Fronted>();

/**
 * What is added before an item goes in front of what the pattern leaves out, too:
 *
 *     + int ready;
 *       f(...) { ... }       static int probe(...)
 *                            ^
 */
export function fronted(pattern: Tree, moves: (run: PlusRun) => boolean): Fronted {
  let answer = known.get(pattern);
  if (!answer) {
    const runs: PlusRun[] = [];
    const bare = strip(pattern, moves, runs) as Tree;
    const first = firstToken(pattern);
    const front: Leaf | undefined =
      runs.length > 0 && first
        ? {
            ...{ is: 'leaf', kind: 0, field: 0, positions: [], attached: [] },
            token: { ...first.token, mark: 'context', plusBefore: runs, plusAfter: [] },
          }
        : undefined;
    answer = { bare: front ? bare : pattern, front };
    known.set(pattern, answer);
  }
  return answer;
}

function firstToken(pattern: PatternNode): (PatternNode & { token: Leaf['token'] }) | undefined {
  if (pattern.is === 'leaf' || pattern.is === 'meta') return pattern;
  const [first] =
    pattern.is === 'tree' ? pattern.children : pattern.is === 'choice' ? pattern.branches[0] : [];
  return first && firstToken(first);
}

function strip(pattern: PatternNode, moves: (run: PlusRun) => boolean, runs: PlusRun[]): PatternNode {
  if (pattern.is === 'leaf' || pattern.is === 'meta') {
    const { plusBefore } = pattern.token;
    runs.push(...plusBefore.filter((run) => moves(run) && !runs.includes(run)));
    return { ...pattern, token: { ...pattern.token, plusBefore: plusBefore.filter((run) => !moves(run)) } };
  }
  if (pattern.is === 'choice') {
    const branches = pattern.branches.map(([first, ...others]) =>
      first ? [strip(first, moves, runs), ...others] : [],
    );
    return { ...pattern, branches };
  }
  if (pattern.is !== 'tree' || pattern.children.length === 0) return pattern;
  const [first, ...others] = pattern.children;
  return { ...pattern, children: [strip(first, moves, runs), ...others] };
}
