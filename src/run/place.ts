import type { CFile } from '../c/c-file.ts';
import type { CFunction } from '../c/functions.ts';
import { field, kind } from '../c/kinds.ts';
import type { LexicalPlace } from '../c/lexical.ts';
import { NONE, type Node } from '../c/syntax-tree.ts';
import type { MentionPlace } from '../transform/contract.ts';

/** What a word is at its place, by the C around it. */
export interface Place {
  /** `call`: the function that is called. */
  what: MentionPlace | 'call';
  /** Name of the function definition around it. */
  function: string | null;
  /** The call as written. */
  call: string | null;
}

const CALL = kind('call_expression');
const ERROR = kind('ERROR');
const FUNCTION = field('function');

/** Says what the word at an offset is. */
export function placeOf(file: CFile, offset: number, word: string): Place {
  const lexical = file.lexical.at(offset);
  const fn = file.functionAt(offset);
  if (lexical.kind !== 'code') {
    return { what: outsideCode(file.text, offset, lexical), function: fn?.name ?? null, call: null };
  }
  if (!fn) return { what: atFileScope(file.text, offset, word), function: null, call: null };
  const call = callOf(fn, offset, word);
  if (call !== NONE) return { what: 'call', function: fn.name, call: fn.tree.text(call) };
  return { what: insideFunction(fn, offset, word), function: fn.name, call: null };
}

// #define get_user_pages(...) __gup(__VA_ARGS__)     #ifdef get_user_pages
//         ^^^^^^^^^^^^^^ definition                          ^^^^^^^^^^^^^^ reference
function outsideCode(
  text: string,
  offset: number,
  place: Exclude<LexicalPlace, { kind: 'code' }>,
): MentionPlace {
  if (place.kind !== 'directive') return place.kind;
  return place.name === 'define' && /#\s*define\s+$/.test(text.slice(Math.max(0, offset - 80), offset))
    ? 'definition'
    : 'reference';
}

function insideFunction(fn: CFunction, offset: number, word: string): MentionPlace {
  const { tree } = fn;
  if (offset === tree.start[fn.nameNode]) return 'definition';
  return tree.closest(tree.nodeAt(offset, offset + word.length), ERROR) === NONE ? 'reference' : 'unparsed';
}

/** The `call_expression` that calls the word at an offset, or NONE. */
function callOf({ tree }: CFunction, offset: number, word: string): Node {
  const node = tree.nodeAt(offset, offset + word.length);
  const parent = tree.parent[node];
  const isCallee = parent !== NONE && tree.kind[parent] === CALL && tree.field[node] === FUNCTION;
  return isCallee && tree.text(node) === word ? parent : NONE;
}

// long get_user_pages(unsigned long start, ...);       EXPORT_SYMBOL(get_user_pages);
//      ^^^^^^^^^^^^^^ declaration                                    ^^^^^^^^^^^^^^ reference
function atFileScope(text: string, offset: number, word: string): MentionPlace {
  const hasType = /[\w*]\s*$/.test(text.slice(Math.max(0, offset - 80), offset));
  const hasParameters = /^\s*\(/.test(text.slice(offset + word.length, offset + word.length + 80));
  return hasType && hasParameters ? 'declaration' : 'reference';
}
