import { field, kind } from './kinds.ts';
import type { Shadow } from './shadow.ts';
import { NONE, type Node, type SyntaxTree } from './syntax-tree.ts';
import { Token } from './token.ts';
import { Word } from './word.ts';

/** A name and a parenthesis that the tree reads as neither call nor declarator. */
export interface Misread {
  offset: number;
  name: string;
  /** Kind of the node above the name: `macro_type_specifier`. */
  readAs: string;
}

const CALL = kind('call_expression');
const FIELD_EXPRESSION = kind('field_expression');
const FUNCTION_DECLARATOR = kind('function_declarator');
const TYPE_IDENTIFIER = kind('type_identifier');
const IDENTIFIER = kind('identifier');
const STAR = kind('*');
const ERROR = kind('ERROR');
const MACRO_TYPE = kind('macro_type_specifier');
const PARENTHESIZED = kind('parenthesized_declarator');
const TYPE_DESCRIPTOR = kind('type_descriptor');
const SIZEOF = kind('sizeof_expression');
const TYPE = field('type');
const FUNCTION = field('function');
const DECLARATOR = field('declarator');
const KEYWORD =
  Word.primitive |
  Word.tag |
  Word.storage |
  Word.qualifier |
  Word.control |
  Word.statement |
  Word.typeOperand |
  Word.typeOf |
  Word.assembler |
  Word.typedef;

/**
 * Holds each `name (` outside of comments, strings and preprocessor lines against the tree of the file: it is a call, a
 * declarator, a keyword, part of a mask, or a type before `(*name)`. What is left was misread without an ERROR node.
 * What lies in an ERROR node is left out: that is a known fault.
 */
export function misreadsOf(shadow: Shadow, tree: SyntaxTree): Misread[] {
  const { kind: kinds, start, end, bits, count } = shadow.tokens;
  const misreads: Misread[] = [];
  let leaf = 0;
  let mask = 0;
  let masked = 0;
  for (let at = 0; at + 1 < count; at++) {
    if (kinds[at] !== Token.word || kinds[at + 1] !== 40 || bits[at] & KEYWORD) continue;
    const from = start[at];
    for (; mask < tree.masks.length && tree.masks[mask].start <= from; mask++) {
      masked = Math.max(masked, tree.masks[mask].end);
    }
    if (from < masked) continue;
    while (leaf < tree.count && (tree.start[leaf] < from || tree.after[leaf] !== leaf + 1)) leaf++;
    const found = leaf < tree.count && tree.start[leaf] === from && tree.end[leaf] === end[at] ? leaf : NONE;
    if (found !== NONE && isExplained(tree, found)) continue;
    if (found !== NONE && tree.closest(found, ERROR) !== NONE) continue;
    if (found === NONE && tree.closest(tree.nodeAt(from), ERROR) !== NONE) continue;
    // DEFINE_PER_CPU(int, x) as DEFINE_PER_CPU x
    if (tree.masks.some((hidden) => hidden.start === start[at + 1])) continue;
    const readAs = found === NONE ? tree.kindName(tree.nodeAt(from)) : aboveOf(tree, found);
    misreads.push({ offset: from, name: tree.source.text.slice(from, end[at]), readAs });
  }
  return misreads;
}

/** A type is followed by what it is the type of. */
function isTypeOfDeclarator(tree: SyntaxTree, type: Node, kind?: number): boolean {
  const declarator = tree.child(tree.parent[type], DECLARATOR);
  if (declarator === NONE || declarator < type) return false;
  return kind === undefined ? tree.kind[declarator] !== PARENTHESIZED : tree.kind[declarator] === kind;
}

function aboveOf(tree: SyntaxTree, leaf: Node): string {
  return tree.kindName(tree.parent[leaf] === NONE ? leaf : tree.parent[leaf]);
}

function isExplained(tree: SyntaxTree, leaf: Node): boolean {
  const above = tree.parent[leaf];
  if (above === NONE) return false;
  switch (tree.kind[above]) {
    case CALL:
      return tree.field[leaf] === FUNCTION;
    case FIELD_EXPRESSION: {
      const call = tree.parent[above];
      return call !== NONE && tree.kind[call] === CALL && tree.field[above] === FUNCTION;
    }
    case FUNCTION_DECLARATOR:
      return tree.field[leaf] === DECLARATOR;
  }
  if (tree.kind[above] === MACRO_TYPE) return isTypeOfDeclarator(tree, above);
  // unsigned (name)(int), sizeof(MASK())
  if (tree.field[leaf] === TYPE && isTypeOfDeclarator(tree, leaf, FUNCTION_DECLARATOR)) return true;
  if (tree.kind[above] === TYPE_DESCRIPTOR && tree.kind[tree.parent[above]] === SIZEOF) return true;
  // foo_t (*callback)(int)
  if (tree.kind[leaf] !== TYPE_IDENTIFIER && tree.kind[leaf] !== IDENTIFIER) return false;
  for (let next = leaf + 1, tokens = 0; next < tree.count && tokens < 2; next++) {
    if (tree.after[next] !== next + 1) continue;
    if (++tokens === 2) return tree.kind[next] === STAR && tree.kind[leaf] === TYPE_IDENTIFIER;
  }
  return false;
}
