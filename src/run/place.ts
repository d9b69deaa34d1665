import type { CFile } from '../c/c-file.ts';
import type { CFunction } from '../c/functions.ts';
import { field, kind } from '../c/kinds.ts';
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
  const lexical = lexicalPlace(file.text, offset);
  // A comment's or a macro's function needs no syntax tree, but the file's functions do.
  const fn = file.functionAt(offset);
  const name = fn?.name ?? null;
  if (lexical !== 'code') return { what: lexical, function: name, call: null };
  if (!fn) return { what: atFileScope(file.text, offset, word), function: null, call: null };
  if (offset < fn.tree.start[fn.body]) {
    return {
      what: offset === fn.tree.start[fn.nameNode] ? 'definition' : 'reference',
      function: name,
      call: null,
    };
  }
  const call = callOf(fn, offset, word);
  if (call !== NONE) return { what: 'call', function: name, call: fn.tree.text(call) };
  return { what: isUnparsed(fn, offset, word) ? 'unparsed' : 'reference', function: name, call: null };
}

/** The `call_expression` that calls the word at an offset, or NONE. */
export function callOf(fn: CFunction, offset: number, word: string): Node {
  const { tree } = fn;
  const node = tree.nodeAt(offset, offset + word.length);
  const isCallee = tree.field[node] === FUNCTION && tree.kind[tree.parent[node]] === CALL;
  return isCallee && tree.text(node) === word ? tree.parent[node] : NONE;
}

function isUnparsed(fn: CFunction, offset: number, word: string): boolean {
  return fn.tree.closest(fn.tree.nodeAt(offset, offset + word.length), ERROR) !== NONE;
}

const TOKEN =
  /\/\*[\s\S]*?(?:\*\/|$)|\/\/(?:\\\r?\n|[^\n])*|"(?:\\[\s\S]|[^"\\\n])*"?|'(?:\\[\s\S]|[^'\\\n])*'?|^[ \t]*#[ \t]*[a-z]*/gm;

/** Where the lexer is at an offset; a file's tokens are walked once and kept. */
function lexicalPlace(
  text: string,
  offset: number,
): 'comment' | 'string' | 'macro-body' | 'definition' | 'reference' | 'code' {
  const tokens = tokensOf(text);
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle].start <= offset) low = middle + 1;
    else high = middle;
  }
  for (let at = low - 1; at >= 0; at--) {
    const { start, end, directive } = tokens[at];
    if (offset < end) {
      if (directive === undefined) return text[start] === '/' ? 'comment' : 'string';
      return inDirective(text, start, directive, offset);
    }
    // A directive's tokens lie inside it, so the search goes on until a directive is passed.
    if (directive !== undefined) return 'code';
  }
  return 'code';
}

function inDirective(text: string, start: number, directive: string, offset: number) {
  if (directive !== 'define') return 'reference';
  const head = /^[ \t]*#[ \t]*define[ \t]+/.exec(text.slice(start, offset + 1));
  return head && start + head[0].length === offset ? 'definition' : 'macro-body';
}

interface Token {
  start: number;
  end: number;
  /** `define`, `if` ...: the token is a directive with all its lines; else a comment or string. */
  directive: string | undefined;
}

const tokensByText = new Map<string, Token[]>();

function tokensOf(text: string): Token[] {
  let tokens = tokensByText.get(text);
  if (!tokens) {
    tokens = readTokens(text);
    tokensByText.clear();
    tokensByText.set(text, tokens);
  }
  return tokens;
}

function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    const directive = /^[ \t]*#[ \t]*([a-z]*)/.exec(match[0])?.[1];
    const end = directive === undefined ? start + match[0].length : directiveEnd(text, start);
    tokens.push({ start, end, directive });
  }
  return tokens;
}

function directiveEnd(text: string, start: number): number {
  for (let at = start; ; at++) {
    at = text.indexOf('\n', at);
    if (at < 0) return text.length;
    const before = text[at - 1] === '\r' ? at - 2 : at - 1;
    if (text[before] !== '\\') return at;
  }
}

//     long get_user_pages(unsigned long start, ...);       EXPORT_SYMBOL(get_user_pages);
//          ^^^^^^^^^^^^^^ declaration                                    ^^^^^^^^^^^^^^ reference
function atFileScope(text: string, offset: number, word: string): MentionPlace {
  const before = /[\w*]\s*$/.test(text.slice(Math.max(0, offset - 80), offset));
  if (!before || !/^\s*\(/.test(text.slice(offset + word.length, offset + word.length + 80)))
    return 'reference';
  const open = text.indexOf('(', offset);
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth === 0) {
      return /^[^;{}=]*\{/.test(text.slice(at + 1, at + 400)) ? 'definition' : 'declaration';
    }
  }
  return 'unparsed';
}
