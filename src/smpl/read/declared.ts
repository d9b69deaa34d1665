import type { Metavariable, PatternNode } from '../ast.ts';
import { Cursor } from './cursor.ts';
import type { Registry } from './registry.ts';
import { lineEndAt } from './scan.ts';
import type { Scanner, Word } from './scanner.ts';
import { Scope } from './scope.ts';
import type { Token } from './token.ts';
import { readTypeDescriptor } from './types.ts';

/**
 * One declared name and the type around it:
 *
 *     struct foo *x        {int, long} x       int[] x      T r.x
 *     ^^^^^^^^^^^^ types   ^^^^^^^^^^^ types    name x       rule r, name x
 */
export interface Declared {
  name: Word;
  rule: Word | undefined;
  /** The words of each possible type. */
  types: Word[][];
  /** Type metavariables named as `r.T`. */
  inheritedTypes: Metavariable[];
}

/**
 * Reads up to a constraint, `,` or `;`. After a comma the type is that of `base`, with the stars that stand before its name
 * unless there are others:
 *
 *     struct s *x, y        struct s *x, *y        both are pointers, in either
 */
export function readDeclared(scanner: Scanner, registry: Registry, base?: Declared): Declared {
  const sets = scanner.is('{') ? readSet(scanner) : undefined;
  const words = readWords(scanner);
  const at = nameIndex(words);
  if (at < 0) scanner.fail('a name');
  const rule = words[at - 1]?.text === '.' ? words[at - 2] : undefined;
  const rest = [...words.slice(0, rule ? at - 2 : at), ...words.slice(at + 1)];
  const inheritedTypes: Metavariable[] = base?.inheritedTypes ?? [];
  const inherit = (list: readonly Word[]) => takeInherited(scanner, registry, list, inheritedTypes);
  const own = inherit(rest);
  const shared = (base: Declared) =>
    base.types.map(own.length > 0 ? withoutDeclarator : beforeName(base.name));
  const starts = base ? shared(base) : (sets ?? [[]]).map(inherit);
  return { name: words[at], rule, types: starts.map((start) => [...start, ...own]), inheritedTypes };
}

// {int, long}
function readSet(scanner: Scanner): Word[][] {
  const sets: Word[][] = [];
  do {
    scanner.expect('{', ',');
    const words: Word[] = [];
    while (!scanner.is(',', '}'))
      words.push(scanner.takeKind('word') ?? scanner.take('*', '[', ']', '.') ?? scanner.fail('a type'));
    sets.push(words);
  } while (scanner.is(','));
  scanner.expect('}');
  return sets;
}

function readWords(scanner: Scanner): Word[] {
  const words: Word[] = [];
  let depth = 0;
  for (let word = scanner.peek(); word && (depth > 0 || !endsName(word, scanner)); word = scanner.peek()) {
    if (word.text === '(' || word.text === '[') depth++;
    if (word.text === ')' || word.text === ']') depth--;
    words.push(word);
    scanner.at = word.end;
  }
  return words;
}

// `int:4 x` is a bit field; `x : script:python() { ... }` a constraint, as is `x (= a || = b)`.
function endsName(word: Word, scanner: Scanner): boolean {
  const second = scanner.peekSecond()?.text ?? '';
  if (word.text === ':') return second === 'script';
  if (word.text === '(') return /^(?:!|[=!<>]=?|\(|:)$/.test(second);
  return word.kind === 'punctuation' && !'*.()[]'.includes(word.text);
}

// The last word outside of brackets; in `int (*f)(int)` the last of the first group.
function nameIndex(words: readonly Word[]): number {
  const group = words.findIndex(({ text }, index) => text === '(' && words[index + 1]?.text === '*');
  const end = group < 0 ? words.length : words.findIndex(({ text }, index) => index > group && text === ')');
  let depth = 0;
  for (let at = end - 1; at >= 0; at--) {
    if (words[at].text === ']' || (group < 0 && words[at].text === ')')) depth++;
    else if (words[at].text === '[' || (group < 0 && words[at].text === '(')) depth--;
    else if (depth === 0 && words[at].kind === 'word') return at;
  }
  return -1;
}

function withoutDeclarator(type: readonly Word[]): Word[] {
  const end = type.findIndex(({ text }) => /^[*[(]$/.test(text));
  return type.slice(0, end < 0 ? type.length : end);
}

// int x[3], y      only what stands before x is of y too
function beforeName({ start }: Word): (type: readonly Word[]) => Word[] {
  return (type) =>
    type.some(({ text }) => text === '(')
      ? withoutDeclarator(type)
      : type.filter((word) => word.start < start);
}

// r.T is one word, the key by which the type metavariable is known.
function takeInherited(
  scanner: Scanner,
  registry: Registry,
  words: readonly Word[],
  found: Metavariable[],
): Word[] {
  const list: Word[] = [];
  for (let at = 0; at < words.length; at++) {
    if (words[at + 1]?.text !== '.' || !words[at + 2]) {
      list.push(words[at]);
      continue;
    }
    const inherited = registry.inherit(scanner, words[at], words[at + 2], 'type');
    found.push({ ...inherited, name: inherited.key });
    list.push({ ...words[at + 2], text: inherited.key });
    at += 2;
  }
  return list;
}

/** The types as trees; `*` or `enum *` without a name is a shape of which only the stars count. */
export function typesOf(
  scanner: Scanner,
  { types, inheritedTypes, name }: Declared,
  scope: Scope,
  typed: 'must' | 'may' | 'no',
): Pick<Metavariable, 'types' | 'shape' | 'width'> {
  const [first] = types;
  if (first.length === 0 && typed === 'must') {
    scanner.failAt(
      name.start,
      name.end,
      `expected a kind of metavariable or a type, found only '${name.text}'`,
    );
  }
  if (first.length === 0) return { types: [], shape: undefined };
  const tag = ['enum', 'struct', 'union'].find((word) => first[0].text === word);
  const stars = first.slice(tag ? 1 : 0);
  if (stars.every(({ text }) => text === '*')) {
    return { types: [], shape: { stars: stars.length, of: (tag as 'enum' | undefined) ?? 'any' } };
  }
  if (typed === 'no')
    scanner.failAt(first[0].start, first[0].end, `a type has no place here; found '${first[0].text}'`);
  const all = new Scope([...scope.metavariables.values(), ...inheritedTypes], scope.taught);
  const width = widthOf(first, scope);
  return {
    types: types.map((words) => readType(scanner, words, all)),
    shape: undefined,
    ...(width && { width }),
  };
}

// int:4      int:b
function widthOf(words: readonly Word[], scope: Scope): Metavariable['width'] {
  const colon = words.findIndex(({ text }) => text === ':');
  if (colon < 0) return undefined;
  const text = words
    .slice(colon + 1)
    .map((word) => word.text)
    .join(' ');
  return scope.metavariables.get(text) ?? text;
}

function readType(scanner: Scanner, words: readonly Word[], scope: Scope): PatternNode {
  const width = words.findIndex(({ text }) => text === ':');
  const tokens = (width < 0 ? words : words.slice(0, width)).map((word) => tokenOf(scanner, word));
  const last = words[words.length - 1];
  const end = { ...tokenOf(scanner, { ...last, text: '', start: last.end }), kind: 'end' as const };
  const cursor = new Cursor(scanner.source, [...tokens, end], scope, 'minus');
  return cursor.whole(() => readTypeDescriptor(cursor));
}

function tokenOf(scanner: Scanner, { kind, text, start, end }: Word): Token {
  return {
    kind,
    text,
    mark: 'context',
    optional: false,
    many: false,
    start,
    end: Math.min(end, lineEndAt(scanner.source.text, start)),
    line: scanner.source.lineAt(start),
    space: '',
    startsLine: false,
    attached: [],
    plusBefore: [],
    plusAfter: [],
  };
}
