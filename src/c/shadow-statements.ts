import type { Canvas } from './canvas.ts';
import {
  AMPERSAND,
  BRACE,
  BRACKET,
  CLOSE_BRACE,
  CLOSE_PAREN,
  COLON,
  COMMA,
  DOT,
  EQUALS,
  PAREN,
  SEMICOLON,
  STAR,
} from './punctuation.ts';
import { Role } from './role.ts';
import { shadowDeclarator, shadowFunctionType } from './shadow-file-scope.ts';
import {
  CAPITALS,
  hasLoopName,
  isAroundLoop,
  isHead,
  shadowBeforeBlock,
  shadowHead,
  shadowWrapped,
} from './shadow-heads.ts';
import { Token } from './token.ts';
import { Word } from './word.ts';

const KEYWORD =
  Word.control | Word.statement | Word.tag | Word.primitive | Word.storage | Word.qualifier | Word.assembler;

/**
 * The start of a statement in a block. Returns the first token that the other rules should look at.
 *
 *     list_for_each_entry(p, head, list) {      scoped_guard(mutex, &lock) {      ASSERT(x)
 *     while              (p, head, list) {      while       (mutex, &lock) {      ASSERT(x);
 */
export function shadowStatement(canvas: Canvas, at: number): number {
  const { kind, bits, begins } = canvas.live;
  if (kind[at] !== Token.word || canvas.hidden[at]) return at;
  if (bits[at] & Word.typedef) shadowFunctionType(canvas, at);
  if (bits[at] & (Word.storage | Word.qualifier)) return shadowStatic(canvas, at);
  if (bits[at] & (KEYWORD & ~Word.assembler)) return at;
  if (kind[at + 1] !== PAREN || begins[at + 1]) return shadowWord(canvas, at);
  return bits[at] & Word.assembler ? at : shadowCall(canvas, at);
}

/** A word that no parenthesis follows. */
function shadowWord(canvas: Canvas, at: number): number {
  const { kind, begins, role } = canvas.live;
  const next = kind[at + 1];
  if (next === COLON) return shadowLabel(canvas, at);
  if (next === BRACE && role[at + 1] === Role.block) {
    canvas.blank('statement', at, at);
    return at + 1;
  }
  if (begins[at + 1] || (next === Token.word && canvas.breaksAfter(at) && isStatementAlone(canvas, at))) {
    if (canvas.insertAfter('statement', at, ';')) begins[at + 1] = 1;
    return at;
  }
  if (next === Token.word && kind[at + 2] === PAREN && isPrefixOfCall(canvas, at)) {
    canvas.blank('statement', at, at);
    begins[at + 1] = 1;
    return at + 1;
  }
  if (next === CLOSE_BRACE) canvas.insertAfter('statement', at, ';');
  return at;
}

/** Before a line with `if` or `return`; `LOOK` before a line with `f(x);`, `p->x = 1;`, or `X = 1;`. */
function isStatementAlone(canvas: Canvas, at: number): boolean {
  const { kind, bits } = canvas.live;
  if (bits[at + 1] & (Word.control | Word.statement)) return true;
  if (bits[at + 1] !== 0 || !CAPITALS.test(canvas.word(at))) return false;
  const second = kind[at + 2];
  if (second === Token.word) return CAPITALS.test(canvas.word(at + 1));
  return (
    second === PAREN || second === Token.arrow || second === DOT || second === EQUALS || second === Token.step
  );
}

/** `VERBOSE print("x", 1);`: no type, as nobody declares a parameter "x" */
function isPrefixOfCall(canvas: Canvas, at: number): boolean {
  const { kind, bits, partner } = canvas.live;
  if (bits[at] | bits[at + 1] || !CAPITALS.test(canvas.word(at))) return false;
  const first = kind[at + 3];
  return (
    kind[partner[at + 2] + 1] === SEMICOLON &&
    (first === Token.string || first === Token.number || first === AMPERSAND)
  );
}

/** A word and a parenthesis: a call, or the head of a statement. */
function shadowCall(canvas: Canvas, at: number): number {
  const { kind, bits, start, end, partner } = canvas.live;
  const close = partner[at + 1];
  if (close < 0) return at;
  const follower = close + 1;
  const after = kind[follower];
  if (isAroundLoop(canvas, at)) return shadowWrapped(canvas, at);
  if (after === SEMICOLON) return at;
  if (after === EQUALS && kind[follower + 1] === BRACE) {
    shadowDeclarator(canvas, at, 'declarator');
    return follower;
  }
  if (bits[at] & Word.guard && after === PAREN) {
    canvas.painter.note('scope', start[at], end[at]);
    return at;
  }
  if (bits[at] & (Word.scope | Word.loop) && after !== CLOSE_BRACE)
    return shadowHead(canvas, at, bits[at] & Word.scope ? 'scope' : 'loop');
  if (bits[at] & Word.statementMacro) return endStatement(canvas, at);
  switch (after) {
    case COLON:
      canvas.identifier('label', at, close);
      return follower;
    case BRACE:
      return shadowBeforeBlock(canvas, at);
    case CLOSE_BRACE:
    case 0:
      endLastStatement(canvas, at);
      return at;
    case Token.word:
      if (isElse(canvas, follower)) {
        // else NTFS_GETOPT(x) else ...: the macro holds the if
        if (kind[at - 1] !== CLOSE_PAREN) shadowHead(canvas, at, 'statement');
        return endStatement(canvas, at);
      }
      if (canvas.breaksAfter(close) || !isDeclared(canvas, follower)) break;
      canvas.blank('declarator', at + 1, close);
      return follower;
    case Token.step:
    case STAR:
    case PAREN:
      if (hasLoopName(canvas, at)) break;
      return at;
    default:
      return at;
  }
  return isHead(canvas, at) ? shadowHead(canvas, at, 'loop') : endStatement(canvas, at);
}

/** `name;`, `name = 1`, `name,` or `name[` */
function isDeclared({ live: { kind, bits } }: Canvas, at: number): boolean {
  if (bits[at] & KEYWORD) return false;
  const next = kind[at + 1];
  return next === SEMICOLON || next === EQUALS || next === COMMA || next === BRACKET;
}

/** Puts the semicolon that a call lacks. */
function endStatement(canvas: Canvas, at: number): number {
  const close = canvas.live.partner[at + 1];
  if (canvas.insertAfter('statement', close, ';', at)) canvas.live.begins[close + 1] = 1;
  return at;
}

/** `f(x) }`, `DBG(("x"))}` */
function endLastStatement(canvas: Canvas, at: number): void {
  const { kind, start, end, partner } = canvas.live;
  const open = at + 1;
  const close = partner[open];
  if (canvas.insertAfter('statement', close, ';', at)) return;
  if (kind[open + 1] !== PAREN || partner[open + 1] !== close - 1) return;
  canvas.painter.note('statement', start[open], end[close], canvas.word(at));
  canvas.painter.put(start[open], ' ');
  canvas.painter.put(start[close], ';');
  canvas.hidden[open] = 1;
}

function isElse(canvas: Canvas, at: number): boolean {
  const { start, end } = canvas.live;
  return end[at] - start[at] === 4 && canvas.word(at) === 'else';
}

/** `static DEFINE_MUTEX(lock);` as a call, `auto x = 1;` as `int  x = 1;` */
function shadowStatic(canvas: Canvas, at: number): number {
  const { kind, bits, partner, start, end } = canvas.live;
  let name = at;
  while (kind[name] === Token.word && bits[name] & (Word.storage | Word.qualifier)) name++;
  let declared = name;
  while (kind[declared] === STAR) declared++;
  if (kind[declared] === Token.word && kind[declared + 1] === EQUALS) {
    for (let i = at; i < name; i++) {
      if (canvas.word(i) === 'auto') canvas.painter.write('typeof', start[i], end[i], 'int', 'auto');
    }
    return at;
  }
  if (kind[name] !== Token.word || bits[name] & KEYWORD || kind[name + 1] !== PAREN) return at;
  const after = partner[name + 1] + 1;
  if (kind[after] === SEMICOLON) {
    canvas.blank('file-scope-macro', at, name - 1);
    return name;
  }
  if (kind[after] !== EQUALS && kind[after] !== BRACKET) return at;
  shadowDeclarator(canvas, name, 'file-scope-macro');
  return after;
}

/** `out: }` and `out:` before a directive need a statement. */
function shadowLabel(canvas: Canvas, at: number): number {
  const { kind, start, end } = canvas.live;
  const colon = at + 1;
  const bare =
    kind[colon + 1] === CLOSE_BRACE || /\n[ \t]*#/.test(canvas.painter.between(end[colon], start[colon + 1]));
  if (bare) canvas.painter.insert('label', end[colon], ';', canvas.word(at));
  return colon + 1;
}
