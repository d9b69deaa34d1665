import type { Leaf, PatternNode, Tree } from '../ast.ts';
import { withEdge } from '../iso/tokens.ts';
import type { PlusRun, Token } from '../read/token.ts';
import { tokensOf } from './pattern-facts.ts';

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

const turned = new WeakMap<Tree, Tree>();

/**
 * What is added in front of a declaration that goes is added behind it, so that it takes its place:
 *
 *     + long x;
 *     - int x;        static int a;        static long a;
 */
export function turnedBehind(pattern: Tree): Tree {
  let answer = turned.get(pattern);
  if (!answer) {
    const tokens = tokensOf(pattern);
    const runs = tokens[0]?.plusBefore.filter(({ whole }) => whole) ?? [];
    const goes = runs.length > 0 && tokens.every(({ mark }) => mark === 'minus');
    answer = goes ? moved(pattern, runs) : pattern;
    turned.set(pattern, answer);
  }
  return answer;
}

function moved(pattern: Tree, runs: readonly PlusRun[]): Tree {
  const first = withEdge(pattern, 'first', (token) => ({
    ...token,
    plusBefore: token.plusBefore.filter((run) => !runs.includes(run)),
  }));
  const last = (token: Token) => ({ ...token, plusAfter: [...runs, ...token.plusAfter] });
  return ((first && withEdge(first, 'last', last)) ?? pattern) as Tree;
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
