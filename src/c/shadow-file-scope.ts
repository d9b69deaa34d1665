import type { Canvas } from './canvas.ts';
import { Role } from './role.ts';
import { shadowLeadingWords } from './shadow-leading-words.ts';
import { isOldStyle, shadowOldStyle } from './shadow-old-style.ts';
import { Token } from './token.ts';
import { Word } from './word.ts';

const KEYWORD =
  Word.control |
  Word.statement |
  Word.tag |
  Word.primitive |
  Word.typedef |
  Word.assembler |
  Word.typeOperand;

/** The start of a file-scope item. Returns the first token that the other rules should look at. */
export function shadowFileScope(canvas: Canvas, at: number): number {
  const { live } = canvas;
  const { kind, bits, partner, begins } = live;
  shadowOldStyle(canvas, at);
  const led = shadowLeadingWords(canvas, at);
  if (led > at) return led;
  let name = at;
  while (kind[name] === Token.word && bits[name] & (Word.storage | Word.qualifier)) name++;
  if (bits[at] & Word.typedef) shadowFunctionType(canvas, at);
  if (name > at && bits[name] & Word.tag) shadowStaticType(canvas, at, name);
  if (name === at && (begins[at + 1] || kind[at + 1] === 0) && kind[at] === Token.word) {
    canvas.insertAfter('file-scope-macro', at, ';');
    return at + 1;
  }
  if (kind[name] !== Token.word || bits[name] & KEYWORD || kind[name + 1] !== 40) return at;
  const open = name + 1;
  const close = partner[open];
  if (close < 0 || (kind[open + 1] === 42 && kind[close + 1] === 40)) return at;
  const after = close + 1;
  switch (kind[after]) {
    case 59: // static DEFINE_MUTEX(lock);
      canvas.blank('file-scope-macro', at, name - 1);
      return name;
    case 123:
      if (live.role[after] !== Role.initializer) return shadowFunctionHead(canvas, name);
      shadowRecordHead(canvas, name, close, '=');
      return after;
    case 46:
      return shadowRecord(canvas, name);
    case 61:
    case 91: // static DEFINE_PER_CPU(struct x, y) = { ... };
      shadowDeclarator(canvas, name, 'file-scope-macro');
      return after;
    case 40: // FNAME(walk)(struct x *p) { ... }
      shadowUntyped(canvas, name);
      return open;
    case 42:
    case Token.word:
      // m(a) int a; {
      if (isOldStyle(canvas, open)) {
        shadowUntyped(canvas, name);
        return open;
      }
      if (canvas.breaksAfter(close) && (begins[after] || kind[after] === 42)) break;
      if (isDeclarator(canvas, after)) {
        canvas.blank('declarator', open, close);
        return after;
      }
      if (name > at) {
        // static ROOT(()) tree t;
        canvas.blank('annotation', name, close);
        return after;
      }
  }
  // EXPORT_SYMBOL(f) without its semicolon
  canvas.blank('file-scope-macro', at, name - 1);
  if (canvas.insertAfter('file-scope-macro', close, ';', name)) {
    begins[after] = 1;
    return name;
  }
  if (kind[after] === 0) return name;
  canvas.blank('file-scope-macro', name, close);
  begins[after] = 1;
  return after;
}

/**
 *     MACHINE_START(NAME, "name")  .map_io = f, MACHINE_END
 *     MACHINE_START NAME ={        .map_io = f, };
 */
function shadowRecord(canvas: Canvas, name: number): number {
  const { kind, begins, partner, start, end } = canvas.live;
  const close = partner[name + 1];
  let last = close + 1;
  while (kind[last + 1] !== 0 && !begins[last + 1]) last++;
  if (kind[last] !== Token.word || end[last] - start[last] < 2) return name;
  shadowRecordHead(canvas, name, close, '={');
  canvas.write('file-scope-macro', last, last, '};');
  return close + 1;
}

/** `NAME(x, ...)` as `NAME x =` */
export function shadowRecordHead(canvas: Canvas, name: number, close: number, sign: string): void {
  const { start, end } = canvas.live;
  const { painter } = canvas;
  const first = canvas.arguments(name + 1)[0];
  painter.note('file-scope-macro', start[name], end[close], canvas.word(name));
  canvas.hidden.fill(1, name + 1, close + 1);
  if (!first || end[close] - end[first.to - 1] < sign.length) return;
  painter.put(start[name + 1], ' ');
  for (let at = end[first.to - 1]; at < end[close]; at++)
    painter.put(at, sign[at - end[first.to - 1]] ?? ' ');
}

/** `name;` `name = 1` `name(` `*name` */
function isDeclarator(canvas: Canvas, at: number): boolean {
  const { kind, bits } = canvas.live;
  if (kind[at] === 42) return true;
  if (bits[at] & (KEYWORD | Word.storage)) return false;
  const next = kind[at + 1];
  return next === 59 || next === 61 || next === 44 || next === 91 || next === 40;
}

/** A function without a return type: see supplied-words.ts. */
function shadowUntyped({ live, painter }: Canvas, name: number): void {
  painter.note('function-head', live.start[name], live.end[name]);
  painter.supplied.push({ at: live.start[name], word: 't' });
}

/**
 *     SYSCALL_DEFINE2(name, int, fd, char *, buf) {        TEST(name) {        main(int argc) {
 *     SYSCALL_DEFINE2 name( int  fd, char *  buf) {        TEST name(){
 */
function shadowFunctionHead(canvas: Canvas, name: number): number {
  const { live, painter } = canvas;
  const { start, end, kind, bits, partner, role } = live;
  const open = name + 1;
  const close = partner[open];
  const list = canvas.arguments(open);
  const word = canvas.word(name);
  role[open] = Role.parameters;
  const first = list[0];
  const isName =
    first && first.to - first.from === 1 && kind[first.from] === Token.word && !(bits[first.from] & KEYWORD);
  if (!isName || (list.length === 1 && !painter.canInsert(end[close]))) {
    shadowUntyped(canvas, name);
    if (list.every(isParameter)) return close;
    if (first && !isName) canvas.blank('function-head', open + 1, close - 1);
    return close + 1;
  }
  painter.note('function-head', start[name], end[close], word);
  painter.put(start[open], ' ');
  if (list.length === 1) {
    painter.put(start[close], '(');
    painter.insert('function-head', end[close], ')', word);
    return close + 1;
  }
  painter.put(start[first.to], '(');
  if (bits[name] & Word.functionHead) {
    for (let at = 1; at + 1 < list.length; at++) {
      // A parameter that a macro makes has no type before it.
      if (kind[list[at].from + 1] === 40) continue;
      painter.put(start[list[at].to], ' ');
      if (kind[list[at + 1].from] === Token.word) canvas.hidden[list[at].to] = 1;
      at++;
    }
  } else if (!list.slice(1).every(isParameter)) canvas.blank('function-head', first.to + 1, close - 1);
  return first.to + 1;

  function isParameter({ from, to }: { from: number; to: number }): boolean {
    for (let at = from; at < to; at++) if (kind[at] !== Token.word && kind[at] !== 42) return false;
    return to > from && kind[from] === Token.word;
  }
}

/**
 * A macro that declares a name, as a declaration of that name:
 *
 *     DEFINE_PER_CPU(struct x, name) = { 0 };      DECLARE_BITMAP(name, 64);
 *     DEFINE_PER_CPU           name  = { 0 };      DECLARE_BITMAP name     ;
 */
export function shadowDeclarator(
  canvas: Canvas,
  name: number,
  mask: 'file-scope-macro' | 'field' | 'declarator',
): void {
  const { live, painter } = canvas;
  const { start, end, kind, bits, partner } = live;
  const open = name + 1;
  const close = partner[open];
  const single = canvas
    .arguments(open)
    .filter(
      ({ from, to }) => to - from === 1 && kind[from] === Token.word && (bits[from] & Word.primitive) === 0,
    )
    .map(({ from }) => from);
  const last = /PER_CPU|FLEX_ARRAY|^TYPE_|STRUCT|TLV_DB/.test(canvas.word(name));
  const chosen = last ? single.at(-1) : (single.find((at) => (bits[at] & Word.type) === 0) ?? single[0]);
  canvas.hidden.fill(1, open, close + 1);
  if (chosen === undefined) {
    painter.write(
      mask,
      start[name],
      end[close],
      `int ${'t'.padEnd(end[close] - start[name] - 4, '_')}`,
      canvas.word(name),
    );
    return;
  }
  painter.blank(mask, start[open], start[chosen], canvas.word(name));
  painter.blank(mask, end[chosen], end[close], canvas.word(name));
}

/** `typedef int (callback_t)(void *);` without the first parentheses. */
export function shadowFunctionType(canvas: Canvas, at: number): void {
  const { kind, partner, bits } = canvas.live;
  const close = kind[at + 1] === Token.word && kind[at + 2] === 40 ? partner[at + 2] : -1;
  if (close > 0 && bits[at + 1] === 0) {
    // typedef FIFO(4) fifo_t;   typedef DECLARE(int, value);
    if (kind[close + 1] === 59) shadowDeclarator(canvas, at + 1, 'declarator');
    else if (kind[close + 1] === Token.word) canvas.blank('declarator', at + 2, close);
    return;
  }
  for (let i = at + 1; kind[i] === Token.word || kind[i] === 42 || kind[i] === 40; i++) {
    if (kind[i] !== 40) continue;
    if (kind[i + 1] === Token.word && partner[i] === i + 2 && kind[i + 3] === 40) {
      canvas.blank('declarator', i, i);
      canvas.blank('declarator', i + 2, i + 2);
    }
    return;
  }
}

/** `static struct x { ... };` without the storage word: nothing is declared that it could be for. */
function shadowStaticType(canvas: Canvas, at: number, tag: number): void {
  const { kind, partner } = canvas.live;
  const brace = kind[tag + 1] === Token.word ? tag + 2 : tag + 1;
  if (kind[brace] === 123 && partner[brace] > 0 && kind[partner[brace] + 1] === 59)
    canvas.blank('declarator', at, tag - 1);
}
