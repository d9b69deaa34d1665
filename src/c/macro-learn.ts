import { type MacroDefinition, macroDefinitions } from './macro-definitions.ts';
import { Word } from './word.ts';

type Words = ReadonlyMap<string, number>;

const LANGUAGE =
  Word.primitive |
  Word.tag |
  Word.storage |
  Word.qualifier |
  Word.control |
  Word.statement |
  Word.typeOperand;
const LOOP_START = /^(?:for|while) ?\(|^[A-Za-z_]\w* ?\(/;
const ATTRIBUTE_START = /__attribute|\b(?:static|extern|inline|register|const|volatile)\b|^\W*_|\b_/;

/**
 * What the definitions of a tree teach about its words:
 *
 *     #define for_each_x(p, l) list_for_each_entry(p, l, node)      a loop
 *     #define __quick __attribute__((hot))                         an annotation
 *     #define STATIC static                                        an annotation
 *     #define scoped_x(l) for (CLASS(x, s)(l); ...)                a scope
 *     typedef struct { int a; } thing_t;                           a type
 */
export function learnMacros(texts: Iterable<string>, known: Words): Map<string, number> {
  const candidates = new Map<string, MacroDefinition[]>();
  const learned = new Map<string, number>();
  for (const text of texts) {
    for (const definition of macroDefinitions(text)) {
      if ((known.get(definition.name) ?? 0) & LANGUAGE) continue;
      if (
        definition.body !== '' &&
        !LOOP_START.test(definition.body) &&
        !ATTRIBUTE_START.test(definition.body)
      )
        continue;
      const list = candidates.get(definition.name);
      if (list) list.push(definition);
      else candidates.set(definition.name, [definition]);
    }
    for (const name of typedefNames(text)) learned.set(name, Word.type);
  }
  settle(candidates, known, learned);
  return learned;
}

/** What the definitions of one file teach that is not known yet. */
export function learnFrom(definitions: readonly MacroDefinition[], known: Words): Map<string, number> {
  const candidates = new Map<string, MacroDefinition[]>();
  for (const definition of definitions) {
    const bits = known.get(definition.name) ?? 0;
    if (!(bits & ~Word.type)) candidates.set(definition.name, [definition]);
  }
  const learned = new Map<string, number>();
  settle(candidates, known, learned);
  return learned;
}

/** A macro may stand for another macro: look again until nothing new is learned. */
function settle(
  candidates: ReadonlyMap<string, readonly MacroDefinition[]>,
  known: Words,
  learned: Map<string, number>,
): void {
  const bitsOf = (word: string) => (known.get(word) ?? 0) | (learned.get(word) ?? 0);
  for (let more = true; more; ) {
    more = false;
    for (const [name, definitions] of candidates) {
      if (bitsOf(name) & ~Word.type) continue;
      const bits = meaningOf(name, definitions, bitsOf);
      if (bits === Word.none) continue;
      learned.set(name, bits);
      more = true;
    }
  }
}

function meaningOf(
  name: string,
  definitions: readonly MacroDefinition[],
  bitsOf: (word: string) => number,
): number {
  const full = definitions.filter(({ body }) => body !== '');
  if (full.length === 0) return Word.none;
  if (full.every(({ body, hasParameters }) => hasParameters && isLoop(body, bitsOf))) {
    return full.some(({ body }) => /^scoped_/.test(name) || /^for ?\(CLASS\(/.test(body))
      ? Word.scope
      : Word.loop;
  }
  if (definitions.some(({ hasParameters }) => hasParameters !== full[0].hasParameters)) return Word.none;
  if (!full.every(({ body }) => isAnnotation(body, bitsOf))) return Word.none;
  return full[0].hasParameters ? Word.annotationCall : Word.annotation;
}

/** Heads of statements and nothing else: `for (...) if (!x) {} else`, `list_for_each(...)`. */
function isLoop(body: string, bitsOf: (word: string) => number): boolean {
  let at = 0;
  let loops = 0;
  while (at < body.length) {
    const head = /^ ?(\w+) ?\(/.exec(body.slice(at));
    if (!head) {
      const filler = /^ ?(?:\{ ?\}|;|continue ?;|break ?;)? ?else\b/.exec(body.slice(at));
      if (!filler || loops === 0) return false;
      at += filler[0].length;
      continue;
    }
    const word = head[1];
    const isLoopWord = word === 'for' || word === 'while' || (bitsOf(word) & (Word.loop | Word.scope)) !== 0;
    if (!isLoopWord && word !== 'if') return false;
    if (isLoopWord) loops++;
    at = closing(body, at + head[0].length - 1);
    if (at < 0) return false;
    if (/^ ?$/.test(body.slice(at))) break;
  }
  return loops > 0;
}

/** Attributes, storage words and known annotations and nothing else, at least one of them. */
function isAnnotation(body: string, bitsOf: (word: string) => number): boolean {
  let at = 0;
  while (at < body.length) {
    const word = /^ ?(\w+) ?/.exec(body.slice(at));
    if (!word) return false;
    const bits = bitsOf(word[1]);
    at += word[0].length;
    if (body[at] === '(' && bits & Word.annotationCall) at = closing(body, at);
    else if (!(bits & (Word.annotation | Word.storage | Word.qualifier))) return false;
    if (at < 0) return false;
  }
  return at > 0;
}

/** Behind the parenthesis that closes the one at an offset, or -1. */
function closing(body: string, open: number): number {
  let depth = 0;
  for (let at = open; at < body.length; at++) {
    if (body[at] === '(') depth++;
    else if (body[at] === ')' && --depth === 0) return at + 1;
  }
  return -1;
}

function typedefNames(text: string): string[] {
  if (!text.includes('typedef')) return [];
  const plain = text.matchAll(/^[ \t]*typedef\b[^;{}()]*?\b(\w+)\s*(?:\[[^\]]*\]\s*)*;/gm);
  const braced = text.matchAll(
    /^[ \t]*typedef\s+(?:struct|union|enum)\b[^{;]*\{[\s\S]*?^\}[^;\n]*?\b(\w+)\s*;/gm,
  );
  return [...plain, ...braced].map(([, name]) => name);
}
