import type { Node, SyntaxTree } from '../../c/syntax-tree.ts';
import type { Span } from '../match/witness.ts';
import type { Added } from './accept.ts';
import type { Dropped } from './marks.ts';

/** What becomes of declarations of several names: stretches that go, and what is added in their place or elsewhere. */
export interface Declared {
  readonly removed: readonly Span[];
  readonly added: readonly Added[];
}

/**
 * A declaration that loses all its names goes whole. Where each gets one of its own and they have the same type, it stays
 * one, and only what differs is changed:
 *
 *     -u8 x;      u8 a,  -> u32 a,
 *     +u32 x;        *b;       *b;
 */
export function severalNames(
  tree: SyntaxTree,
  added: readonly Added[],
  dropped: readonly Dropped[],
): Declared {
  const groups = new Map<number, Dropped[]>();
  for (const one of dropped) {
    const group = groups.get(one.declaration.start);
    if (group) group.push(one);
    else groups.set(one.declaration.start, [one]);
  }
  let others = added;
  const removed: Span[] = [];
  for (const group of groups.values()) {
    const [{ declaration }] = group;
    const own = others.filter((one) => one.declarator && isSame(one.anchor, declaration));
    const names = namesOf(tree, declaration);
    if (new Set(group.map(({ declarator }) => declarator.start)).size < names.length) {
      removed.push(...group.map(({ declarator }) => declarator));
      const going = new Set(group.map(({ declarator }) => declarator.start));
      const kept = names.filter((name) => !going.has(tree.start[name]));
      others = others.map((one) => (own.includes(one) ? inOrder(tree, one, kept) : one));
      continue;
    }
    const together = inPlace(tree, names, declaration, own);
    if (!together) removed.push(declaration);
    else {
      removed.push(...together.map(({ anchor }) => anchor));
      others = [...others.filter((one) => !own.includes(one)), ...together];
    }
  }
  return { removed, added: others };
}

// int a = 1, b = a;      what is left needs a
function inOrder(tree: SyntaxTree, one: Added, kept: readonly Node[]): Added {
  const { declarator, replaces, addition, anchor } = one;
  const name = /\w+/.exec(tree.source.text.slice(declarator!.start))?.[0];
  const isNeeded = kept.some(
    (other) => tree.start[other] > declarator!.start && new RegExp(`\\b${name}\\b`).test(tree.text(other)),
  );
  if (!replaces || !isNeeded || addition.lines.length > 1) return one;
  return { ...one, side: 'before', anchor: { start: anchor.start, end: anchor.start } };
}

// What is added for each name, put where the type and the names stand; undefined where their types differ.
function inPlace(
  tree: SyntaxTree,
  names: readonly Node[],
  declaration: Span,
  own: readonly Added[],
): Added[] | undefined {
  if (own.length !== names.length) return undefined;
  const all = names.map((name) => {
    const one = own.find(({ declarator }) => declarator?.start === tree.start[name]);
    const [, type, declarator] =
      (one?.addition.lines.length === 1 && PARTS.exec(one.addition.lines[0].text)) || [];
    return one && type !== undefined ? { name, one, type, declarator } : undefined;
  });
  const [first] = all;
  if (!first || !all.every((part) => part?.type === first.type && part.one.replaces)) return undefined;
  const head = tree.source.text.slice(declaration.start, tree.start[names[0]]).trimEnd();
  if (!/^[\w\s]+$/.test(head)) return undefined;
  const changes = [
    put(first.one, { start: declaration.start, end: declaration.start + head.length }, first.type),
    ...all.map((part) =>
      put(part!.one, { start: tree.start[part!.name], end: tree.end[part!.name] }, part!.declarator),
    ),
  ];
  return changes.filter(({ anchor, addition }) => {
    return tree.source.text.slice(anchor.start, anchor.end) !== addition.lines[0].text;
  });
}

// const u32 *x[3] = y;
const PARTS = /^((?:\w+\s+)*\w+)(?:\s+|\s*(?=\*))((?:\*\s*)*\w+(?:\[[^[\]]*\])*(?:\s*=[^,]*)?);$/;

function put({ declarator: _, ...one }: Added, anchor: Span, text: string): Added {
  const line = { ...one.addition.lines[0], text };
  const addition = { lines: [line], whole: false };
  return { ...one, anchor, side: 'after', addition, commented: addition };
}

function namesOf(tree: SyntaxTree, { start, end }: Span): readonly Node[] {
  const node = tree.nodeAt(start, end);
  return tree.children(node).filter((child) => tree.fieldName(child) === 'declarator');
}

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
