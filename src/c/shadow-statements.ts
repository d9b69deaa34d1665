import type { Canvas } from './canvas.ts';
import { BRACE, EQUALS, STAR } from './punctuation.ts';
import { Role } from './role.ts';
import { shadowDeclarator, shadowFunctionType, shadowRecordHead } from './shadow-file-scope.ts';
import { Token } from './token.ts';
import { Word } from './word.ts';

const KEYWORD =
  Word.control | Word.statement | Word.tag | Word.primitive | Word.storage | Word.qualifier | Word.assembler;
const CAPITALS = /^[A-Z][A-Z0-9_]*$/;
const LOOP_NAME = /for_?each|foreach|^for_|_for_|iterate|^do_for|^do_each|_loop$/i;

/**
 * The start of a statement in a block. Returns the first token that the other rules should look at.
 *
 *     list_for_each_entry(p, head, list) {      scoped_guard(mutex, &lock) {      ASSERT(x)
 *     while              (p, head, list) {      while       (mutex, &lock) {      ASSERT(x);
 */
export function shadowStatement(canvas: Canvas, at: number): number {
  const { live, painter } = canvas;
  const { kind, bits, start, end, partner, begins } = live;
  if (kind[at] !== Token.word || canvas.hidden[at]) return at;
  if (bits[at] & Word.typedef) shadowFunctionType(canvas, at);
  if (bits[at] & (Word.storage | Word.qualifier)) return shadowStatic(canvas, at);
  if (bits[at] & (KEYWORD & ~Word.assembler)) return at;
  const next = kind[at + 1];
  if (next === 58) return shadowLabel(canvas, at);
  if (next === 123 && live.role[at + 1] === 1) {
    canvas.blank('statement', at, at);
    return at + 1;
  }
  if (next === Token.word && bits[at + 1] & (Word.control | Word.statement) && canvas.breaksAfter(at)) {
    if (canvas.insertAfter('statement', at, ';')) begins[at + 1] = 1;
    return at;
  }
  if (begins[at + 1] || (next === Token.word && canvas.breaksAfter(at) && isStatementWord(at))) {
    if (canvas.insertAfter('statement', at, ';')) begins[at + 1] = 1;
    return at;
  }
  if (next === Token.word && kind[at + 2] === 40 && isPrefixOfCall()) {
    canvas.blank('statement', at, at);
    begins[at + 1] = 1;
    return at + 1;
  }
  if (next === 125) {
    canvas.insertAfter('statement', at, ';');
    return at;
  }
  if (next !== 40 || bits[at] & Word.assembler) return at;
  const open = at + 1;
  const close = partner[open];
  if (close < 0) return at;
  const follower = close + 1;
  const after = kind[follower];
  if (after === 59) return at;
  if (after === 61 && kind[follower + 1] === 123) {
    shadowDeclarator(canvas, at, 'declarator');
    return follower;
  }
  if (bits[at] & Word.guard && after === 40) {
    painter.note('scope', start[at], end[at]);
    return at;
  }
  if (bits[at] & (Word.scope | Word.loop)) {
    if (after !== 125) return head(bits[at] & Word.scope ? 'scope' : 'loop');
  }
  if (bits[at] & Word.statementMacro) {
    if (canvas.insertAfter('statement', close, ';', at)) begins[follower] = 1;
    return at;
  }
  if (after === 58) {
    canvas.identifier('label', at, close);
    return follower;
  }
  if (after === 123) {
    if (live.role[follower] === Role.initializer) {
      // ROWS(name) { 1, 2 };
      shadowRecordHead(canvas, at, close, '=');
      return follower;
    }
    if (LOOP_NAME.test(canvas.word(at))) return head('loop');
    return head('statement');
  }
  if (after === Token.word && isElse(follower)) {
    // else NTFS_GETOPT(x) else ...: the macro holds the if
    if (kind[at - 1] !== 41) head('statement');
    return lacksSemicolon();
  }
  if (after === 125 || after === 0) {
    if (
      !canvas.insertAfter('statement', close, ';', at) &&
      kind[open + 1] === 40 &&
      partner[open + 1] === close - 1
    ) {
      // DBG(("x"))}
      painter.note('statement', start[open], end[close], canvas.word(at));
      painter.put(start[open], ' ');
      painter.put(start[close], ';');
      canvas.hidden[open] = 1;
    }
    return at;
  }
  if (!isStatementStart(after)) return at;
  const breaks = canvas.breaksAfter(close);
  if (after === Token.word && !breaks && (bits[follower] & KEYWORD) === 0) {
    const third = kind[follower + 1];
    if (third === 59 || third === 61 || third === 44 || third === 91) {
      canvas.blank('declarator', open, close);
      return follower;
    }
  }
  if (after !== Token.word && !LOOP_NAME.test(canvas.word(at))) return at;
  // each(x) use(x);
  const isBody = breaks ? canvas.column(follower) > canvas.column(at) : !CAPITALS.test(canvas.word(at));
  if (LOOP_NAME.test(canvas.word(at)) || isBody) return head('loop');
  return lacksSemicolon();

  /** In `LOOK` and a line break before `f(x);`, `p->x = 1;`, or `X = 1;` */
  function isStatementWord(token: number): boolean {
    const second = kind[token + 2];
    if (bits[token + 1] !== 0 || !CAPITALS.test(canvas.word(token))) return false;
    if (second === Token.word) return CAPITALS.test(canvas.word(token + 1));
    return second === 40 || second === Token.arrow || second === 46 || second === 61 || second === Token.step;
  }

  /** `VERBOSE print("x", 1);`: no type, as nobody declares a parameter "x" */
  function isPrefixOfCall(): boolean {
    if (bits[at] | bits[at + 1] || !CAPITALS.test(canvas.word(at))) return false;
    const first = kind[at + 3];
    return (
      kind[partner[at + 2] + 1] === 59 && (first === Token.string || first === Token.number || first === 38)
    );
  }

  function lacksSemicolon(): number {
    if (canvas.insertAfter('statement', close, ';', at)) begins[follower] = 1;
    return at;
  }

  function isElse(token: number): boolean {
    return token >= 0 && end[token] - start[token] === 4 && canvas.word(token) === 'else';
  }

  function head(mask: 'loop' | 'scope' | 'statement'): number {
    const word = canvas.word(at);
    const keyword = mask === 'statement' || word.length < 5 ? 'if' : 'while';
    if (open + 1 === close) {
      painter.write(mask, start[at], end[close], word.length > 6 ? 'while (1)' : 'if(1)', word);
      canvas.hidden.fill(1, at, close + 1);
    } else {
      painter.write(mask, start[at], end[at], keyword, word);
      // scoped_cond_guard(lock, { return -EBUSY; }, &x)
      for (const { from, to } of canvas.arguments(open)) {
        if (kind[from] === BRACE) canvas.identifier('argument', from, to - 1);
      }
    }
    begins[follower] = 1;
    return open;
  }
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
  if (kind[name] !== Token.word || bits[name] & KEYWORD || kind[name + 1] !== 40) return at;
  const after = partner[name + 1] + 1;
  if (kind[after] === 59) {
    canvas.blank('file-scope-macro', at, name - 1);
    return name;
  }
  if (kind[after] !== 61 && kind[after] !== 91) return at;
  shadowDeclarator(canvas, name, 'file-scope-macro');
  return after;
}

const isStatementStart = (k: number): boolean => k === Token.word || k === Token.step || k === 42 || k === 40;

/** `out: }` and `out:` before a directive need a statement. */
function shadowLabel(canvas: Canvas, at: number): number {
  const { kind, start, end } = canvas.live;
  const colon = at + 1;
  const bare = kind[colon + 1] === 125 || /\n[ \t]*#/.test(between());
  if (bare) canvas.painter.insert('label', end[colon], ';', canvas.word(at));
  return colon + 1;

  function between(): string {
    return canvas.painter.between(end[colon], start[colon + 1]);
  }
}
