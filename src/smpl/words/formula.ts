/** A word, or names of which one is enough: these are searched for together. */
export type Wanted = string | readonly string[];

/**
 * What words a text must hold. `all` of nothing is always true, `any` of nothing never; a `value` is what an inherited
 * metavariable stands for, and words of a `branch` stand in one of an `if` or in a loop.
 */
export type Words =
  | { readonly is: 'word'; readonly word: Wanted }
  | { readonly is: 'value'; readonly key: string }
  | { readonly is: 'branch'; readonly words: Words }
  | { readonly is: 'all' | 'any'; readonly parts: readonly Words[] };

export const ALWAYS: Words = { is: 'all', parts: [] };
export const NEVER: Words = { is: 'any', parts: [] };

export const word = (text: string): Words => ({ is: 'word', word: text });

export const inBranch = (words: Words): Words => (isAlways(words) ? ALWAYS : { is: 'branch', words });

/**
 * Can a text hold a match?
 *
 * @param has does the text hold a word, or one of several?
 * @param bound the text of a metavariable; without one it counts for nothing
 * @param hasInBranch does it hold one in a branch? Without an answer, anywhere
 */
export function holds(
  words: Words,
  has: (word: Wanted) => boolean,
  bound?: (key: string) => string | undefined,
  hasInBranch = has,
): boolean {
  switch (words.is) {
    case 'word':
      return has(words.word);
    case 'value': {
      const value = bound?.(words.key);
      return value === undefined || has(value);
    }
    case 'branch':
      return holds(words.words, hasInBranch, bound);
    case 'all':
      return words.parts.every((part) => holds(part, has, bound, hasInBranch));
    case 'any':
      return words.parts.some((part) => holds(part, has, bound, hasInBranch));
  }
}

export function all(parts: readonly Words[]): Words {
  return join('all', parts);
}

export function any(parts: readonly Words[]): Words {
  return join('any', parts);
}

// Flat, without repetitions, and decided where one part decides.
function join(is: 'all' | 'any', parts: readonly Words[]): Words {
  const flat = parts.flatMap((part) => (part.is === is ? part.parts : [part]));
  const decided = is === 'all' ? flat.find(isNever) : flat.find(isAlways);
  if (decided) return decided;
  const distinct = new Map(flat.map((part) => [JSON.stringify(part), part]));
  const list = is === 'any' ? together([...distinct.values()]) : [...distinct.values()];
  return list.length === 1 ? list[0] : { is, parts: list };
}

/** Fewer are as soon found one by one. */
const MANY = 3;

// Alternatives that are names as one.
function together(parts: readonly Words[]): readonly Words[] {
  const isName = (part: Words) => part.is === 'word' && [part.word].flat().every((one) => /^\w+$/.test(one));
  const names = new Set(parts.flatMap((part) => (part.is === 'word' && isName(part) ? part.word : [])));
  if (names.size < MANY) return parts;
  return [{ is: 'word', word: sameList([...names]) }, ...parts.filter((part) => !isName(part))];
}

// The rules of a patch ask for the same names: what was found is known by their list.
function sameList(names: readonly string[]): readonly string[] {
  const key = names.join('|');
  const known = lists.get(key);
  if (!known) lists.set(key, names);
  return known ?? names;
}

const lists = new Map<string, readonly string[]>();

export function isNever(words: Words): boolean {
  return words.is === 'any' && words.parts.length === 0;
}

export function isAlways(words: Words): boolean {
  return words.is === 'all' && words.parts.length === 0;
}

/** The same where no value is known. */
export function withoutValues(words: Words): Words {
  switch (words.is) {
    case 'word':
      return words;
    case 'value':
      return ALWAYS;
    case 'branch':
      return inBranch(withoutValues(words.words));
    case 'all':
      return all(words.parts.map(withoutValues));
    case 'any':
      return any(words.parts.map(withoutValues));
  }
}
