import type { Canvas } from './canvas.ts';
import { Role } from './role.ts';
import { Token } from './token.ts';
import { Word } from './word.ts';

const NEUTRAL = Word.storage | Word.qualifier | Word.typedef;
const BREAK = Word.statement | Word.control | Word.typeOperand | Word.assembler;
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
  const { live } = canvas;
  const { kind, bits, partner, role, begins } = live;
  if (bits[at] & BREAK) return at + 1;
  const from = at;
  let to = at + 1;
  while (kind[to] === Token.word && !canvas.hidden[to] && !begins[to] && !(bits[to] & BREAK)) to++;
  const after = kind[to];
  if (after === Token.string || to - from < 1) return to;
  if (container === Role.call || container === Role.assembler || container === Role.index) return to;
  if (container === Role.initializer || container === Role.enumerators) {
    for (let i = from; i + 1 < to; i++) if (!canvas.breaksAfter(i)) canvas.blank('initializer', i, i);
    return to;
  }

  let typed = -1;
  const names: number[] = [];
  for (let i = from; i < to; i++) {
    if (bits[i] & NEUTRAL) continue;
    if (bits[i] & Word.primitive) typed = i;
    else if (bits[i] & Word.tag) {
      typed = i;
      // struct ATTRIBUTE name {
      if (after === 123) {
        for (let j = i + 1; j + 1 < to; j++) canvas.blank('annotation', j, j);
        return to;
      }
      if (i + 1 < to) typed = ++i;
      // struct HEADER(1) name;
      if (i === to - 1 && after === 40 && partner[to] > 0 && isName(partner[to] + 1)) {
        canvas.blank('declarator', to, partner[to]);
        return partner[to] + 1;
      }
    } else names.push(i);
  }
  const early = names.filter((i) => i < typed).length;
  let end = to;
  let surplus = early + Math.max(0, names.length - early - allowance());
  // int version SECTION("x") = 1;
  const called =
    after === 40 && container !== Role.block && partner[to] > 0 ? followsAnnotation(partner[to] + 1) : false;
  const ordered = [
    ...names.filter((i) => called && i === to - 1),
    ...names.filter((i) => i < typed),
    ...names.filter((i) => i > typed && LOUD.test(canvas.word(i)) && !(bits[i] & Word.type)),
    ...names.filter((i) => i > typed && !(LOUD.test(canvas.word(i)) && !(bits[i] & Word.type))),
  ];
  if (called && names.at(-1) === to - 1) surplus = Math.max(surplus, 1);
  const done = new Set<number>();
  for (const name of ordered) {
    if (done.has(name)) continue;
    done.add(name);
    if (surplus-- <= 0) break;
    const last = name === to - 1 && after === 40 && partner[to] > 0 ? partner[to] : name;
    canvas.blank('annotation', name, last);
    if (last > name) end = last + 1;
  }
  return end;

  function isName(at: number): boolean {
    return kind[at] === 42 || (kind[at] === Token.word && !(bits[at] & BREAK));
  }

  function followsAnnotation(at: number): boolean {
    return (
      kind[at] === 61 ||
      (kind[at] === Token.word &&
        !canvas.breaksAfter(at - 1) &&
        !(bits[at] & (Word.tag | Word.primitive | NEUTRAL | BREAK)))
    );
  }

  function allowance(): number {
    const declared = declaratorsIn();
    // struct x UNKNOWN *p
    return after === 42 && container !== Role.condition ? Math.max(0, declared - 1) : declared;
  }

  function declaratorsIn(): number {
    if (begins[from]) return typed >= 0 ? 1 : 2;
    const before = from > 0 ? kind[from - 1] : 0;
    if (typed >= 0) return 1;
    if (before === 42) return 1;
    if (before === 41 || before === 93) {
      if (container === Role.block && before === 41) return 2;
      return container === Role.file && (after === 59 || after === 44 || after === 42) && before === 41
        ? 2
        : 0;
    }
    if (before === 61 || before === Token.operator || before === Token.assign || before === Token.andAnd)
      return 1;
    if (before === 125) return role[partner[from - 1]] === Role.block ? 2 : 1;
    if (before === 44 && container <= Role.fields) return 1;
    return 2;
  }
}

/** `int f(void) UNKNOWN {`, `int x[3] UNKNOWN = ...`: one word behind a declarator. */
export function shadowTrailingWord(canvas: Canvas, at: number, container: number): number {
  const { live } = canvas;
  const { kind, bits, partner } = live;
  const before = kind[at - 1];
  if (container > Role.parameters || canvas.hidden[at - 1]) return at + 1;
  if (container !== Role.block && bits[at] & (BREAK | NEUTRAL | Word.primitive | Word.tag)) return at + 1;
  if (container === Role.initializer || container === Role.call || container === Role.enumerators)
    return at + 1;
  const open = partner[at - 1];
  if (open <= 0) return at + 1;
  if (container === Role.block && before === 41 && !live.begins[at]) {
    // x = f(y)
    // z();
    const called = kind[open - 1] === Token.word && !(bits[open - 1] & BREAK) && canvas.breaksAfter(at - 1);
    if (!called || !canvas.insertAfter('statement', at - 1, ';', open - 1)) return at + 1;
    live.begins[at] = 1;
    return at;
  }
  if (before === 41) {
    if (container === Role.block) return at + 1;
    const head = kind[open - 1];
    if (head !== Token.word && head !== 41) return at + 1;
    if (head === Token.word && bits[open - 1] & BREAK) return at + 1;
  }
  const last = kind[at + 1] === 40 && partner[at + 1] > 0 ? partner[at + 1] : at;
  const after = kind[last + 1];
  if (after !== 59 && after !== 61 && after !== 44 && after !== 123 && after !== 41) return at + 1;
  canvas.blank('annotation', at, last);
  return last + 1;
}
