import type { SourceTree } from '../../src/index.ts';

/** Keeps what was found out in a tree, by a key; what suspends the examination is asked again. */
export function oncePerTree<T>(): (tree: SourceTree, key: string, find: () => T) => T {
  const trees = new WeakMap<SourceTree, Map<string, { answer: T }>>();
  return (tree, key, find) => {
    const known = trees.get(tree) ?? new Map<string, { answer: T }>();
    trees.set(tree, known);
    const kept = known.get(key) ?? { answer: find() };
    known.set(key, kept);
    return kept.answer;
  };
}
