import type { Canvas } from './canvas.ts';
import {
  BRACE,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  CLOSE_PAREN,
  COMMA,
  EQUALS,
  PAREN,
  SEMICOLON,
  STAR,
} from './punctuation.ts';
import { Role } from './role.ts';
import { Token } from './token.ts';
import { Word } from './word.ts';

export const NEUTRAL = Word.storage | Word.qualifier | Word.typedef;
export const BREAK = Word.statement | Word.control | Word.typeOperand | Word.assembler;
const LOUD = /^_|^[A-Z][A-Z0-9_]*$/;

/**
 * A run of words that is too long for a type and a name holds annotations that nobody told us about:
 *
 *     STATIC int f(void)      struct page *p UNKNOWN = 0;      static foo_t __quick f(void)
 *     ^^^^^^                                 ^^^^^^^                        ^^^^^^^
 *
 * Returns the token behind the run.
 */
export function shadowWordRun(canvas: Canvas, at: number, container: number): number {
  const { kind, bits, partner, begins } = canvas.live;
  if (bits[at] & BREAK) return at + 1;
  let to = at + 1;
  while (kind[to] === Token.word && !canvas.hidden[to] && !begins[to] && !(bits[to] & BREAK)) to++;
  const after = kind[to];
  if (after === Token.string || container === Role.call) return to;
  if (container === Role.assembler || container === Role.index) return to;
  if (container === Role.initializer || container === Role.enumerators) {
    for (let i = at; i + 1 < to; i++) if (!canvas.breaksAfter(i)) canvas.blank('initializer', i, i);
    return to;
  }

  // Where the type ends, and how many names stand before and behind it.
  let typed = -1;
  let early = 0;
  let late = 0;
  for (let i = at; i < to; i++) {
    if (bits[i] & NEUTRAL) continue;
    if (bits[i] & (Word.primitive | Word.tag)) {
      early += late;
      late = 0;
      typed = i;
      if (!(bits[i] & Word.tag)) continue;
      if (after === BRACE) {
        // struct ATTRIBUTE name {
        for (let j = i + 1; j + 1 < to; j++) canvas.blank('annotation', j, j);
        return to;
      }
      if (i + 1 < to) typed = ++i;
      if (i === to - 1 && after === PAREN && partner[to] > 0 && isName(canvas, partner[to] + 1)) {
        // struct HEADER(1) name;
        canvas.blank('declarator', to, partner[to]);
        return partner[to] + 1;
      }
    } else late++;
  }
  let end = to;
  if (late > 0 && container === Role.file && after === PAREN && isBuiltName(canvas, to - 1)) {
    canvas.identifier('function-head', to - 1, partner[to]);
    end = partner[to] + 1;
  }
  // int version SECTION("x") = 1;
  const called =
    after === PAREN &&
    !canvas.hidden[to] &&
    late > 0 &&
    container !== Role.block &&
    partner[to] > 0 &&
    followsAnnotation(canvas, to - 1, partner[to] + 1);
  let surplus = early + Math.max(0, late - allowance(canvas, at, to, typed, container));
  if (called && kind[partner[to] + 1] === Token.word) surplus = Math.max(surplus, 1);
  if (surplus === 0) return end;

  for (const name of byLikelihood(canvas, at, to, typed, called)) {
    if (surplus-- === 0) break;
    const last = name === to - 1 && after === PAREN && partner[to] > 0 ? partner[to] : name;
    canvas.blank('annotation', name, last);
    if (last > name) end = last + 1;
  }
  return end;
}

/** `int NAME(x)(void) {`: a macro that builds the name of a function. */
function isBuiltName(canvas: Canvas, at: number): boolean {
  const { kind, bits, partner } = canvas.live;
  const list = partner[at + 1] + 1;
  return bits[at] === 0 && list > 0 && kind[list] === PAREN && kind[partner[list] + 1] === BRACE;
}

/** The names of a run, the likeliest annotation first: with parentheses, before the type, loud, then the rest. */
function byLikelihood(canvas: Canvas, from: number, to: number, typed: number, called: boolean): number[] {
  const { bits } = canvas.live;
  const rank = (i: number): number => {
    if (called && i === to - 1) return 0;
    if (i < typed) return 1;
    return LOUD.test(canvas.word(i)) && !(bits[i] & Word.type) ? 2 : 3;
  };
  const names: number[] = [];
  for (let i = from; i < to; i++) {
    if (bits[i] & Word.tag) i++;
    else if (!(bits[i] & (NEUTRAL | Word.primitive))) names.push(i);
  }
  return names.sort((a, b) => rank(a) - rank(b) || a - b);
}

function isName(canvas: Canvas, at: number): boolean {
  const { kind, bits } = canvas.live;
  return kind[at] === STAR || (kind[at] === Token.word && !(bits[at] & BREAK));
}

/** Is it `SECTION("x") f(` or `SECTION("x") =`, and not `f(void) SECTION("x")`? */
function followsAnnotation(canvas: Canvas, word: number, at: number): boolean {
  const { kind, bits } = canvas.live;
  if (kind[at] === EQUALS) return true;
  if (kind[at] !== Token.word || canvas.breaksAfter(at - 1)) return false;
  if (LOUD.test(canvas.word(at)) && !LOUD.test(canvas.word(word))) return false;
  return !(bits[at] & (Word.tag | Word.primitive | NEUTRAL | BREAK));
}

/** How many names may stand in a run [from, to) behind its type: the type itself where it is a name, and one declared. */
function allowance(canvas: Canvas, from: number, to: number, typed: number, container: number): number {
  const names = namesAllowed(canvas, from, to, typed, container);
  const { kind, role } = canvas.live;
  // struct x UNKNOWN *p, int UNKNOWN (*f)(int)
  const declares =
    kind[to] === PAREN
      ? kind[to + 1] === STAR && role[to] === Role.parameters
      : kind[to] === STAR && container !== Role.condition;
  return declares ? Math.max(0, names - 1) : names;
}

function namesAllowed(canvas: Canvas, from: number, to: number, typed: number, container: number): number {
  const { kind, begins, partner, role } = canvas.live;
  if (typed >= 0) return 1;
  if (begins[from]) return 2;
  const after = kind[to];
  switch (from > 0 ? kind[from - 1] : 0) {
    case STAR:
    case EQUALS:
    case Token.operator:
    case Token.assign:
    case Token.andAnd:
      return 1;
    case CLOSE_PAREN:
      // x = (char *) NAME OTHER;
      if (container === Role.block) return kind[partner[from - 1] - 1] === EQUALS ? 1 : 2;
      // int f(a) word_t a; { }
      return container === Role.file && (after === SEMICOLON || after === COMMA || after === STAR) ? 2 : 0;
    case CLOSE_BRACKET:
      return 0;
    case CLOSE_BRACE:
      return role[partner[from - 1]] === Role.block ? 2 : 1;
    case COMMA:
      return container <= Role.fields ? 1 : 2;
    default:
      return 2;
  }
}
