import { type Canvas, isOpener } from './canvas.ts';
import { Role } from './role.ts';
import { Token } from './token.ts';
import { Word } from './word.ts';

const TYPE_START = Word.tag | Word.primitive | Word.qualifier | Word.storage | Word.typedef;
const STATEMENT = Word.statement | Word.control;

/**
 * Makes each argument an expression:
 *
 *     container_of(p, struct foo, member)    ASSERTCMP(a, <=, b)    LOCKED(x, y;)
 *                     ^^^^^^^^^^                          ^^                   ^
 */
export function shadowArguments(canvas: Canvas, open: number): void {
  const { live, painter } = canvas;
  const { kind, bits, start, end, partner, role } = live;
  const close = partner[open];
  if (close < 0) return;
  if (role[open] === Role.operand) {
    shadowOperand(canvas, open);
    return;
  }
  // offsetof(struct s, a[0].b)      is a call like any other; the grammar would have one name
  if (end[open - 1] - start[open - 1] === 8 && canvas.word(open - 1) === 'offsetof')
    painter.write('argument', start[open - 1], end[open - 1], 'Offsetof', 'offsetof');
  let from = open + 1;
  for (;;) {
    let to = from;
    let adjacent = false;
    let string = false;
    let odd = false;
    let semicolons = 0;
    let questions = 0;
    while (to < close && kind[to] !== 44) {
      const k = kind[to];
      if (k === Token.string) string = true;
      else if (k === 59) semicolons++;
      else if (k === 63) questions++;
      else if (k === Token.ellipsis || (k === 58 && questions-- <= 0)) odd = true;
      if (to > from && isPrimary(k) && endsPrimary(canvas, to - 1)) adjacent = true;
      to = isOpener(k) && partner[to] > 0 ? partner[to] + 1 : to + 1;
    }
    const last = to - 1;
    if (to === from) {
      // f(, a)  f(a, , b)
      const comma = from === open + 1 ? to : from - 1;
      if (kind[comma] === 44) painter.blank('argument', start[comma], end[comma]);
    } else {
      const k = kind[from];
      if (k === 59 && to - from === 1) canvas.identifier('argument', from, last);
      else if (k === 40 && partner[from] === last && isTypeList(canvas, from))
        canvas.identifier('type-argument', from, last);
      else if (k === Token.word && bits[from] & TYPE_START) canvas.identifier('type-argument', from, last);
      else if (kind[last] === 42) canvas.identifier(to - from > 1 ? 'type-argument' : 'argument', from, last);
      else if (k === 46 && kind[from + 1] === Token.word && kind[from + 2] === 61 && kind[from + 3] !== 123)
        canvas.blank('argument', from, from);
      else if (kind[last] === 125 && partner[last] > from && isHeadOfBlock(canvas, from, partner[last]))
        canvas.blank('argument', from, partner[last] - 1);
      else if (k === Token.word && bits[from] & STATEMENT) canvas.identifier('argument', from, last);
      else if (k === 123 && isList(canvas, from)) canvas.identifier('argument', from, last);
      else if ((adjacent && !string) || odd || isBinary(k) || isInfix(kind[last]))
        canvas.identifier(adjacent ? 'type-argument' : 'argument', from, last);
      else if (semicolons > 0) shadowStatements(canvas, from, to);
    }
    if (to >= close) return;
    from = to + 1;
  }
}

/** `LOCKED(x, a; b;)` as `LOCKED(x, a, b )` */
function shadowStatements(canvas: Canvas, from: number, to: number): void {
  const { kind, bits, start, end, partner } = canvas.live;
  for (let at = from; at < to; at++) {
    if (kind[at] === Token.word && bits[at] & STATEMENT) {
      canvas.identifier('argument', from, to - 1);
      return;
    }
    if (isOpener(kind[at]) && partner[at] > 0) at = partner[at];
  }
  for (let at = from; at < to; at++) {
    if (kind[at] === 59) {
      const separates = at + 1 < to && kind[at + 1] !== 59;
      canvas.painter.write('argument', start[at], end[at], separates ? ',' : ' ', ';');
    } else if (isOpener(kind[at]) && partner[at] > 0) at = partner[at];
  }
}

/** The operand of `__alignof__(x->y)`. */
function shadowOperand(canvas: Canvas, open: number): void {
  const name = canvas.word(open - 1);
  if (name.startsWith('sizeof')) return;
  const list = canvas.arguments(open);
  if (name !== '_Generic' && list.length === 1) {
    const { from, to } = list[0];
    if (to - from > 1 && (canvas.live.bits[from] & TYPE_START) === 0)
      canvas.identifier('argument', from, to - 1);
  }
}

/** `(struct x *, int)`, `(node_t *at, size_t length)` as an argument. */
function isTypeList(canvas: Canvas, open: number): boolean {
  const { kind, bits, partner } = canvas.live;
  if (kind[open + 1] !== Token.word) return false;
  let several = false;
  let typed = (bits[open + 1] & TYPE_START) !== 0;
  for (let at = open + 1; at < partner[open]; at++) {
    if (kind[at] === 44) several = true;
    if (kind[at] === Token.word && kind[at + 1] === Token.word && !(bits[at] & Word.typeOperand))
      typed = true;
  }
  return several && typed;
}

/** `list_for_each(p, head) {` as an argument: only the block can be read. */
function isHeadOfBlock(canvas: Canvas, from: number, brace: number): boolean {
  const { kind, partner, role } = canvas.live;
  return (
    role[brace] === Role.block &&
    kind[from] === Token.word &&
    kind[brace - 1] === 41 &&
    partner[brace - 1] === from + 1
  );
}

export const isPrimary = (k: number): boolean =>
  k === Token.word || k === Token.number || k === Token.character;

function endsPrimary(canvas: Canvas, at: number): boolean {
  const { kind, bits, partner } = canvas.live;
  if (kind[at] === Token.word) return (bits[at] & Word.typeOperand) === 0;
  if (kind[at] === Token.number || kind[at] === Token.character || kind[at] === 93) return true;
  if (kind[at] !== 41) return false;
  const open = partner[at];
  return open > 0 && kind[open - 1] === Token.word && (bits[open - 1] & Word.typeOperand) === 0;
}

/** `{1, 2}`: no statement in it. */
function isList(canvas: Canvas, open: number): boolean {
  const { kind, partner } = canvas.live;
  const close = partner[open];
  for (let at = open + 1; at < close; at++) if (kind[at] === 59) return false;
  return close > open + 1;
}

/** Cannot begin an expression. */
function isBinary(k: number): boolean {
  return (
    k === Token.operator ||
    k === Token.assign ||
    k === Token.arrow ||
    k === 46 ||
    k === 47 ||
    k === 37 ||
    k === 60 ||
    k === 62 ||
    k === 61 ||
    k === 94 ||
    k === 124 ||
    k === 63 ||
    k === 58 ||
    k === 91
  );
}

/** Cannot end an expression. */
function isInfix(k: number): boolean {
  return isBinary(k) || k === Token.andAnd || k === 38 || k === 43 || k === 45 || k === 33 || k === 126;
}
