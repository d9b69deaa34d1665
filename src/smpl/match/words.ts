import type { PatternNode } from '../ast.ts';
import type { Environment } from './environment.ts';

/**
 * Words that code must hold for a pattern to match: every group needs one of its members. An inherited metavariable
 * counts by what it stands for.
 */
export type WordGroups = readonly (readonly WordOrKey[])[];
export type WordOrKey = { readonly word: string } | { readonly key: string };

export function neededWords(items: readonly PatternNode[]): WordGroups {
  const groups: (readonly WordOrKey[])[] = [];
  for (const item of items) collect(item, groups);
  return groups;
}

function collect(pattern: PatternNode, into: (readonly WordOrKey[])[]): void {
  switch (pattern.is) {
    case 'leaf':
      if (/^[A-Za-z_]\w*$/.test(pattern.token.text)) into.push(waysToSay(pattern.token.text));
      return;
    case 'meta':
      if (
        pattern.metavariable.inherited &&
        /identifier|function|idexpression/.test(pattern.metavariable.kind)
      )
        into.push([{ key: pattern.metavariable.key }]);
      return;
    case 'tree':
      for (const child of pattern.children) collect(child, into);
      return;
    case 'nest':
      if (pattern.least === 1) for (const item of pattern.items) collect(item, into);
      return;
    case 'choice': {
      const branches = pattern.branches.map((branch) => neededWords(branch));
      if (pattern.of === 'and') {
        into.push(...branches.flat());
        return;
      }
      // One word of each branch, if every branch has one.
      if (branches.length === 0 || branches.some((groups) => groups.length === 0)) return;
      into.push(...shared(branches));
      into.push(branches.flatMap((groups) => rarest(groups)));
      return;
    }
    default:
      return;
  }
}

// `int` may go without saying: `unsigned x`, `signed x`.
function waysToSay(word: string): readonly WordOrKey[] {
  return (word === 'int' ? ['int', 'signed', 'unsigned'] : [word]).map((one) => ({ word: one }));
}

// A word that all branches need is needed; isomorphisms make many such branches.
function shared(branches: readonly WordGroups[]): WordGroups {
  const [first, ...others] = branches.map(
    (groups) => new Map(groups.map((group) => [JSON.stringify(group), group])),
  );
  return [...first].filter(([name]) => others.every((other) => other.has(name))).map(([, group]) => group);
}

function rarest(groups: WordGroups): readonly WordOrKey[] {
  return groups.reduce((best, group) => (longest(group) > longest(best) ? group : best));
}

function longest(group: readonly WordOrKey[]): number {
  return Math.min(...group.map((one) => ('word' in one ? one.word.length : 100)));
}

/** Can a text hold a match? */
export function holdsWords(text: string, groups: WordGroups, environment: Environment): boolean {
  return groups.every((group) =>
    group.some((one) => {
      if ('word' in one) return text.includes(one.word);
      const value = environment.get(one.key);
      return value === undefined || text.includes(value.text);
    }),
  );
}
