import { QUESTION } from './bytes.ts';
import type { Canvas } from './canvas.ts';
import { CLOSE_BRACE, CLOSE_BRACKET, CLOSE_PAREN, STAR } from './punctuation.ts';
import { Role } from './role.ts';
import { Token } from './token.ts';
import { Word } from './word.ts';

/** GNU C that the grammar does not know: `case 1 ... 5:`, `&&label`, `a <? b`, `goto *target;` */
export function shadowSyntax(canvas: Canvas, at: number): void {
  const { kind, bits, start, end, around, role } = canvas.live;
  const { painter } = canvas;
  switch (kind[at]) {
    case Token.ellipsis:
      if (around[at] >= 0 && role[around[at]] === Role.block) {
        painter.write('case-range', start[at], end[at], '|  ', '...');
      }
      break;
    case Token.operator:
    case Token.assign:
      // a <? b, a >?= b: the lesser and the greater
      if (painter.bytes[start[at] + 1] === QUESTION) {
        const word = canvas.word(at);
        painter.write('operator', start[at], end[at], word.replace('?', word[0]), word);
      }
      break;
    case Token.andAnd:
      if (!endsOperand(canvas, at - 1)) painter.write('label', start[at], end[at], '&', '&&');
      break;
    default:
      // if time_before(a, b)
      if (bits[at] & Word.control) {
        if (kind[at + 1] === Token.word && kind[at + 2] === 40) canvas.blank('statement', at + 1, at + 1);
        break;
      }
      if (kind[at + 1] === 123 && canvas.word(at) === 'do') shadowDoWhile(canvas, at);
      if (kind[at + 1] === 42 && canvas.word(at) === 'goto') canvas.blank('label', at, at);
  }
}

/** What stands before `&&` is an operand, and not `=`, `(` or the cast of `(void *)&&label`. */
function endsOperand(canvas: Canvas, at: number): boolean {
  const { kind, bits, partner } = canvas.live;
  switch (at >= 0 ? kind[at] : 0) {
    case Token.number:
    case Token.character:
    case Token.string:
    case Token.step:
    case CLOSE_BRACKET:
    case CLOSE_BRACE:
      return true;
    case CLOSE_PAREN:
      return !isPlainType(canvas, partner[at], at);
    case Token.word:
      return !(bits[at] & Word.statement);
    default:
      return false;
  }
}

/** `(unsigned long)`, `(const struct x **)`, and not the operand of `sizeof(int)`. */
function isPlainType(canvas: Canvas, open: number, close: number): boolean {
  const { kind, bits } = canvas.live;
  if (open < 0 || !(bits[open + 1] & (Word.primitive | Word.tag | Word.qualifier))) return false;
  for (let at = open + 1; at < close; at++) if (kind[at] !== Token.word && kind[at] !== STAR) return false;
  return kind[open - 1] !== Token.word || (bits[open - 1] & Word.statement) !== 0;
}

/** `__alignof__ *p` */
export function shadowOperator(canvas: Canvas, at: number): void {
  const { kind, start, end } = canvas.live;
  const word = canvas.word(at);
  if (kind[at + 1] !== 40 && /alignof/i.test(word) && word.length >= 6) {
    canvas.painter.write('argument', start[at], end[at], 'sizeof', word);
  }
}

/** `do { } while_each_thread(p, t);` */
function shadowDoWhile(canvas: Canvas, at: number): void {
  const { kind, bits, partner, begins, start, end } = canvas.live;
  const macro = partner[at + 1] + 1;
  if (macro === 0 || kind[macro] !== Token.word || bits[macro] & Word.control || kind[macro + 1] !== 40)
    return;
  const word = canvas.word(macro);
  if (!/^while|while$|^until/i.test(word)) return;
  canvas.painter.write('loop', start[macro], end[macro], 'while', word);
  canvas.hidden[macro] = 1;
  begins[macro] = 0;
}

/**
 * A cast that reads as a call or an operation:
 *
 *     (u32)(x)    (size_t)-1    (dma_addr_t)*p
 */
export function shadowCast(canvas: Canvas, open: number): void {
  const { kind, bits, partner, start, end } = canvas.live;
  const type = open + 1;
  if (isCallAlone(canvas, open)) {
    // (f(x)) && y: as if it were a cast to a function's type, which no number is
    //  ^
    const { length } = canvas.word(type);
    canvas.write('cast', type, type, '1'.repeat(length));
    return;
  }
  if (isMadeType(canvas, open)) {
    const last = partner[open] - 1;
    canvas.painter.type('cast', start[type], end[last], canvas.word(type));
    canvas.hidden.fill(1, type, last + 1);
    return;
  }
  if (partner[open] !== open + 2 || kind[type] !== Token.word) return;
  const after = kind[open + 3];
  if (after !== 40 && after !== 42 && after !== 38 && after !== 45 && after !== 43) return;
  if (!(bits[type] & Word.type) && (bits[type] !== 0 || !canvas.word(type).endsWith('_t'))) return;
  if (end[type] - start[type] < 3) canvas.painter.supplied.push({ at: start[type], word: 'const' });
  else canvas.painter.type('cast', start[type], end[type], canvas.word(type));
}

/** `(Word(Addr))x`: a macro makes the type. */
function isMadeType({ live }: Canvas, open: number): boolean {
  const { kind, bits, partner } = live;
  const close = partner[open];
  if (close < 0 || kind[open + 1] !== Token.word || bits[open + 1] || kind[open + 2] !== 40) return false;
  if (partner[open + 2] !== close - 1 || kind[open - 1] === 41) return false;
  if (kind[open - 1] === Token.word && !(bits[open - 1] & Word.statement)) return false;
  return kind[close + 1] === Token.number || (kind[close + 1] === Token.word && !bits[close + 1]);
}

/** `(f(x))` before an operator that may have one operand. */
function isCallAlone(canvas: Canvas, open: number): boolean {
  const { kind, bits, partner } = canvas.live;
  const close = partner[open];
  if (close < 0 || kind[open + 1] !== Token.word || kind[open + 2] !== 40 || partner[open + 2] !== close - 1)
    return false;
  if (bits[open + 1] & ~Word.type) return false;
  const before = open > 0 ? kind[open - 1] : 0;
  if (before === Token.word && !(bits[open - 1] & (Word.statement | Word.control))) return false;
  // (unsigned long)(f(x)) + y
  if (before === 41 && !(bits[partner[open - 1] + 1] & (Word.primitive | Word.tag | Word.type))) return false;
  if (before === 93) return false;
  const after = kind[close + 1];
  return after === Token.andAnd || after === 38 || after === 42 || after === 45 || after === 43;
}
