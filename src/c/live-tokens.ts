import type { Branch, Conditional } from './conditionals.ts';
import { findConditionals, keepOne } from './conditionals.ts';
import { Directive, Token, type Tokens } from './lexer.ts';
import type { Painter } from './painter.ts';
import { isSound, repairDirective } from './shadow-directives.ts';
import { Word } from './word.ts';

/** What a bracket encloses. */
export const Role = {
  file: 0,
  block: 1,
  fields: 2,
  enumerators: 3,
  initializer: 4,
  /** Arguments of a call or macro. */
  call: 5,
  parameters: 6,
  /** Of `if`, `while`, `switch` and `for`. */
  condition: 7,
  /** A parenthesised expression or declarator, or a cast. */
  group: 8,
  /** Of `sizeof` and its like. */
  operand: 9,
  assembler: 10,
  index: 11,
} as const;

/** The tokens that the grammar is to read, with their brackets matched; what it cannot read anywhere is gone. */
export interface LiveTokens {
  readonly count: number;
  readonly kind: Uint8Array;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly bits: Int32Array;
  /** The bracket that a bracket belongs to, or -1. */
  readonly partner: Int32Array;
  /** The opening bracket around a token, or -1 at file scope. */
  readonly around: Int32Array;
  /** `Role` of an opening bracket. */
  readonly role: Uint8Array;
  /** 1 where a statement, declaration, field or file-scope item begins. */
  readonly begins: Uint8Array;
  /** Every bracket has its partner. */
  readonly balanced: boolean;
}

interface Level {
  open: number;
  role: number;
  /** First token of the current statement. */
  first: number;
  /** An `=` was seen in the current statement. */
  assigned: boolean;
  /** A `case` waits for its colon. */
  inCase: boolean;
  /** Between the `)` and the body of `int f(a) int a; {`. */
  oldStyle: boolean;
  /** The end of the last conditional that stays visible. */
  shown: number;
}

const PAREN = 40;
const CLOSE_PAREN = 41;
const COMMA = 44;
const COLON = 58;
const SEMICOLON = 59;
const EQUALS = 61;
const BRACKET = 91;
const CLOSE_BRACKET = 93;
const BRACE = 123;
const CLOSE_BRACE = 125;
const STAR = 42;

/**
 * Drops annotations and unread conditional branches (painting them over) and matches the brackets of the rest.
 * To recover from brackets that do not match, a brace in the first column is one of file scope.
 */
export function liveTokens(tokens: Tokens, text: string, painter: Painter, recover = false): LiveTokens {
  const conditionals = findConditionals(tokens, text);
  const branches = new Map<number, { branch: Branch | undefined; visible: boolean }>();
  const kind = new Uint8Array(tokens.count + 1);
  const start = new Uint32Array(tokens.count + 1);
  const end = new Uint32Array(tokens.count + 1);
  const bits = new Int32Array(tokens.count + 1);
  const partner = new Int32Array(tokens.count + 1).fill(-1);
  const around = new Int32Array(tokens.count + 1);
  const role = new Uint8Array(tokens.count + 1);
  const begins = new Uint8Array(tokens.count + 1);
  let level: Level = {
    open: -1,
    role: Role.file,
    first: 0,
    assigned: false,
    inCase: false,
    oldStyle: false,
    shown: -1,
  };
  const levels: Level[] = [level];
  let count = 0;
  let raw = 0;
  let balanced = true;

  const restart = () => {
    level.first = count;
    level.assigned = false;
    level.inCase = false;
    level.oldStyle = false;
  };

  for (let at = 0; at < tokens.count; at++) {
    const found = tokens.kind[at];
    const before = count > 0 ? kind[count - 1] : 0;
    if (level.role <= Role.fields && (before === CLOSE_PAREN || before === Token.word)) {
      if (level.role === Role.file && before === CLOSE_PAREN && !level.oldStyle)
        level.oldStyle = isOldStyleHead(at);
      if (isWordAlone(at) || endsRecord(at)) restart();
      if (found === Token.word && lacksSemicolon(at)) restart();
    }
    if (found === Token.directive) {
      at = directive(at);
      continue;
    }
    const word = found === Token.word ? tokens.bits[at] : 0;
    if (word !== 0) {
      if (word & (Word.annotation | Word.annotationCall) && !isPlainName(at)) {
        const last = word & Word.annotationCall ? callEnd(at) : at;
        if (last >= at) {
          painter.blank(
            'annotation',
            tokens.start[at],
            tokens.end[last],
            text.slice(tokens.start[at], tokens.end[at]),
          );
          at = last;
          continue;
        }
      }
      if (word & Word.cleanup && isCleanup(at)) {
        const last = callEnd(at);
        painter.blank(
          'scope',
          tokens.start[at],
          tokens.end[last],
          text.slice(tokens.start[at], tokens.end[at]),
        );
        at = last;
        continue;
      }
      if (word & Word.typeOf && tokens.kind[at + 1] === PAREN) {
        const last = callEnd(at);
        painter.type(
          'typeof',
          tokens.start[at],
          tokens.end[last],
          text.slice(tokens.start[at], tokens.end[at]),
        );
        push(at, tokens.end[last]);
        bits[count - 1] = Word.primitive;
        at = last;
        continue;
      }
      if (word & Word.nameBuilder && tokens.kind[at + 1] === PAREN) {
        const last = callEnd(at);
        painter.identifier(
          'argument',
          tokens.start[at],
          tokens.end[last],
          text.slice(tokens.start[at], tokens.end[at]),
        );
        push(at, tokens.end[last]);
        bits[count - 1] = 0;
        at = last;
        continue;
      }
    } else if (found === Token.stray) {
      painter.blank('stray', tokens.start[at], tokens.end[at]);
      continue;
    }
    push(at, tokens.end[at]);
  }
  kind[count] = 0;
  start[count] = end[count] = text.length;
  return {
    count,
    kind,
    start,
    end,
    bits,
    partner,
    around,
    role,
    begins,
    balanced: balanced && levels.length === 1,
  };

  function push(at: number, to: number): void {
    raw = at;
    const here = count;
    const found = tokens.kind[at];
    kind[here] = found;
    start[here] = tokens.start[at];
    end[here] = to;
    bits[here] = tokens.bits[at];
    around[here] = level.open;
    if (recover && found === BRACE && level.open >= 0 && text[start[here] - 1] === '\n') {
      levels.length = 1;
      level = levels[0];
      around[here] = -1;
    }
    if (level.first === here && level.role <= Role.fields) begins[here] = 1;
    switch (found) {
      case PAREN:
      case BRACKET:
      case BRACE: {
        const inner = found === BRACE ? braceRole(here) : found === BRACKET ? Role.index : parenRole(here);
        role[here] = inner;
        count++;
        level = {
          open: here,
          role: inner,
          first: count,
          assigned: false,
          inCase: false,
          oldStyle: false,
          shown: -1,
        };
        levels.push(level);
        return;
      }
      case CLOSE_PAREN:
      case CLOSE_BRACKET:
      case CLOSE_BRACE:
        closeBracket(here, found);
        return;
    }
    count++;
    switch (found) {
      case SEMICOLON:
        if (level.role <= Role.fields && !level.oldStyle) restart();
        break;
      case EQUALS:
        level.assigned = true;
        break;
      case COLON:
        if (level.role === Role.block && (level.inCase || isLabel(here))) restart();
        break;
      case Token.word:
        if (bits[here] & Word.statement && level.role === Role.block) {
          const length = to - start[here];
          const c = text.charCodeAt(start[here]);
          // else, do; case, default
          if ((c === 101 && length === 4) || (c === 100 && length === 2)) restart();
          else if ((c === 99 && length === 4) || (c === 100 && length === 7)) level.inCase = true;
        }
    }
  }

  function isLabel(colon: number): boolean {
    return colon - 1 === level.first && kind[colon - 1] === Token.word;
  }

  function closeBracket(here: number, found: number): void {
    const opener = found - (found === CLOSE_PAREN ? 1 : 2);
    let depth = levels.length - 1;
    while (depth > 0 && kind[levels[depth].open] !== opener) depth--;
    // A brace is not closed by a stray parenthesis.
    if (depth > 0 && found !== CLOSE_BRACE) {
      for (let i = depth + 1; i < levels.length; i++) if (kind[levels[i].open] === BRACE) depth = 0;
    }
    if (recover && found === CLOSE_BRACE && text[start[here] - 1] === '\n') {
      depth = levels.findIndex(({ open }) => open >= 0 && kind[open] === BRACE);
    }
    if (depth <= 0 || depth < levels.length - 1) balanced = false;
    if (depth > 0) {
      const closing = levels[depth];
      partner[here] = closing.open;
      partner[closing.open] = here;
      levels.length = depth;
      level = levels[depth - 1];
    }
    around[here] = level.open;
    begins[here] = 0;
    count++;
    if (depth <= 0) {
      if (recover && found === CLOSE_BRACE) restart();
      return;
    }
    const open = partner[here];
    if (found === CLOSE_BRACE && role[open] === Role.block && level.role <= Role.block) restart();
    if (found === CLOSE_PAREN && role[open] === Role.condition && level.role === Role.block) restart();
  }

  function parenRole(here: number): number {
    const before = here - 1;
    if (before < 0) return Role.group;
    const k = kind[before];
    if (k === CLOSE_BRACKET) return Role.call;
    if (k === CLOSE_PAREN) {
      const open = partner[before];
      const named = open > 0 && kind[open - 1] === Token.word;
      if (
        level.role === Role.parameters ||
        (level.role <= Role.fields && level.role !== Role.block && !level.assigned)
      )
        return Role.parameters;
      // guard(mutex)(&lock), (*f)(x), (struct x *)(p)
      return named ? Role.call : open >= 0 && kind[open + 1] === STAR ? Role.parameters : Role.group;
    }
    if (k !== Token.word) return Role.group;
    if (tokens.kind[raw + 1] === STAR && tokens.kind[raw + 2] === CLOSE_PAREN) return Role.parameters;
    const w = bits[before];
    if (w & Word.control) return Role.condition;
    if (w & Word.typeOperand) return Role.operand;
    if (w & Word.assembler) return Role.assembler;
    if (w & Word.qualifier && isAfterAssembler(before)) return Role.assembler;
    if (w & (Word.primitive | Word.qualifier | Word.storage | Word.statement)) return Role.group;
    switch (level.role) {
      case Role.parameters:
        return Role.parameters;
      case Role.file:
      case Role.fields:
        return level.assigned || isFirstName(before) ? Role.call : Role.parameters;
      case Role.block:
        return level.assigned || !declares(before) ? Role.call : Role.parameters;
      default:
        return Role.call;
    }
  }

  function isAfterAssembler(at: number): boolean {
    let i = at;
    while (i >= 0 && kind[i] === Token.word && bits[i] & (Word.qualifier | Word.storage | Word.statement))
      i--;
    return i >= 0 && (bits[i] & Word.assembler) !== 0;
  }

  function isFirstName(at: number): boolean {
    for (let i = level.first; i < at; i++) {
      if (kind[i] !== Token.word || (bits[i] & (Word.storage | Word.qualifier)) === 0) return false;
    }
    return true;
  }

  /** `int f(`, `struct x *f(` as a statement of a block; not `return f(`. */
  function declares(at: number): boolean {
    const first = level.first;
    if (at <= first || isFirstName(at)) return false;
    if (bits[first] & (Word.primitive | Word.tag | Word.storage | Word.qualifier)) return true;
    return at === first + 1 && kind[first] === Token.word && (bits[first] & Word.statement) === 0;
  }

  function braceRole(here: number): number {
    const before = here - 1;
    if (before < 0) return Role.block;
    for (let i = before; i >= 0 && i > here - 5 && kind[i] === Token.word; i--) {
      if (bits[i] & Word.tag) return text.charCodeAt(start[i]) === 101 ? Role.enumerators : Role.fields;
    }
    // enum x : u8 {
    if (kind[before] === Token.word && kind[before - 1] === COLON && bits[before - 3] & Word.tag)
      return Role.enumerators;
    const k = kind[before];
    if (k === EQUALS) return Role.initializer;
    // define_machine(name) { .probe = f };
    if (tokens.kind[raw + 1] === 46) return Role.initializer;
    if (level.role === Role.initializer) return k === PAREN ? Role.block : Role.initializer;
    if (k === CLOSE_PAREN) {
      const open = partner[before];
      if (open <= 0) return Role.block;
      const opener = kind[open - 1];
      if (opener === CLOSE_PAREN || opener === CLOSE_BRACKET) return Role.block;
      if (opener === Token.word) {
        return bits[open - 1] & Word.statement && !(bits[open - 1] & Word.control)
          ? Role.initializer
          : Role.block;
      }
      return opener === SEMICOLON || opener === BRACE || opener === CLOSE_BRACE || opener === STAR
        ? Role.block
        : Role.initializer;
    }
    if (k === CLOSE_BRACKET && level.assigned) return Role.initializer;
    if (level.assigned && k !== PAREN && level.role <= Role.block) return Role.initializer;
    return Role.block;
  }

  /** `u32 __unused;`: a word that is an annotation elsewhere names a field here. */
  function isPlainName(at: number): boolean {
    const next = tokens.kind[at + 1];
    if (count === 0) return next !== Token.word && next !== PAREN;
    const before = kind[count - 1];
    if (before === Token.arrow || before === 46) return true;
    if (next === PAREN) return namesFunction(at, before);
    if (tokens.bits[at] & Word.qualifier) return (bits[count - 1] & Word.assembler) !== 0;
    const doubtful = (tokens.bits[at] & Word.doubtful) !== 0;
    if (doubtful ? next === EQUALS : next === CLOSE_PAREN) return false;
    if (next !== SEMICOLON && next !== COMMA && next !== BRACKET && next !== EQUALS && next !== CLOSE_PAREN)
      return false;
    if (before === STAR) return doubtful;
    if (before !== Token.word && next === SEMICOLON && !doubtful) return false;
    if (before !== Token.word)
      return before !== CLOSE_PAREN && before !== CLOSE_BRACKET && before !== CLOSE_BRACE;
    if (bits[count - 1] & (Word.primitive | Word.type)) return true;
    const second = count - 2;
    if (second >= 0 && kind[second] === Token.word && bits[second] & Word.tag) return doubtful;
    return begins[count - 1] === 1 || (second >= 0 && (kind[second] === PAREN || kind[second] === COMMA));
  }

  /** The line before holds one word in capitals: `BTF_ID_UNUSED` and nothing else. */
  function isWordAlone(at: number): boolean {
    if (level.role > Role.block || level.first !== count - 1 || kind[count - 1] !== Token.word) return false;
    if (level.role === Role.block && tokens.kind[at] !== Token.directive) return false;
    if (bits[count - 1] !== 0 || !/^[A-Z][A-Z0-9_]*$/.test(text.slice(start[count - 1], end[count - 1])))
      return false;
    if (tokens.kind[at] === Token.directive) return true;
    return (
      tokens.kind[at + 1] === PAREN &&
      text.slice(end[count - 1], tokens.start[at]).includes('\n') &&
      /^[A-Z][A-Z0-9_]*$/.test(text.slice(tokens.start[at], tokens.end[at]))
    );
  }

  /** The previous word ended `MACHINE_START(X, "x") .map_io = f, MACHINE_END`. */
  function endsRecord(at: number): boolean {
    if (
      level.role !== Role.file ||
      count < 2 ||
      kind[count - 1] !== Token.word ||
      kind[level.first] !== Token.word
    )
      return false;
    if (kind[count - 2] !== COMMA && kind[count - 2] !== CLOSE_PAREN) return false;
    if (tokens.kind[at] === SEMICOLON || tokens.kind[at] === COMMA) return false;
    return kind[level.first + 1] === PAREN && /_END$/.test(text.slice(start[count - 1], end[count - 1]));
  }

  /** A raw word begins a line behind `EXPORT_SYMBOL(f)`. */
  function lacksSemicolon(at: number): boolean {
    if (level.role !== Role.file && level.role !== Role.fields) return false;
    if (count === 0 || kind[count - 1] !== CLOSE_PAREN || partner[count - 1] < 1) return false;
    return (
      !level.oldStyle &&
      isFirstName(partner[count - 1] - 1) &&
      text.slice(end[count - 1], tokens.start[at]).includes('\n')
    );
  }

  /** From a raw token behind `)` to the body: `int a; char *b; {` */
  function isOldStyleHead(at: number): boolean {
    if (tokens.kind[at] !== Token.word || level.assigned) return false;
    for (let i = at; i < tokens.count && i < at + 200; i++) {
      const k = tokens.kind[i];
      if (k === BRACE) return tokens.kind[i - 1] === SEMICOLON;
      const fitting =
        k === Token.word ||
        k === Token.number ||
        k === STAR ||
        k === COMMA ||
        k === SEMICOLON ||
        k === BRACKET ||
        k === CLOSE_BRACKET ||
        k === PAREN ||
        k === CLOSE_PAREN;
      if (!fitting) return false;
    }
    return false;
  }

  /** `struct x *p __free(kfree) = ...`, and not a function of that name. */
  function isCleanup(at: number): boolean {
    const after = tokens.kind[at + 4];
    return (
      tokens.kind[at + 1] === PAREN &&
      tokens.kind[at + 2] === Token.word &&
      tokens.kind[at + 3] === CLOSE_PAREN &&
      (after === EQUALS || after === SEMICOLON || after === COMMA) &&
      count > 0 &&
      kind[count - 1] === Token.word
    );
  }

  /** `static void __cleanup(struct x *p) {`: an annotation elsewhere, a function here. */
  function namesFunction(at: number, before: number): boolean {
    const typed =
      before === STAR ||
      (before === Token.word && ((bits[count - 1] & Word.primitive) !== 0 || level.first === count - 1));
    const after = tokens.kind[callEnd(at) + 1];
    return typed && level.role === Role.file && (after === BRACE || after === SEMICOLON);
  }

  /** The closing parenthesis of the call that a word begins, else the token before the word. */
  function callEnd(at: number): number {
    if (tokens.kind[at + 1] !== PAREN) return tokens.bits[at] & Word.annotation ? at : at - 1;
    let depth = 0;
    for (let i = at + 1; i < tokens.count; i++) {
      if (tokens.kind[i] === PAREN) depth++;
      else if (tokens.kind[i] === CLOSE_PAREN && --depth === 0) return i;
      else if (tokens.kind[i] === BRACE || tokens.kind[i] === SEMICOLON) return at;
    }
    return at;
  }

  /** Decides on a directive and returns the last token that is done with. */
  function directive(at: number): number {
    const group = conditionals.get(at);
    if (group) decide(group);
    const known = branches.get(at);
    if (!known) {
      const conditional = tokens.bits[at] >= Directive.if && tokens.bits[at] <= Directive.endif;
      const next = nextToken(at + 1);
      if (conditional || level.role === Role.enumerators || !fits(next)) hide(at);
      else repairDirective(tokens, text, painter, at);
      return at;
    }
    if (known.visible) repairDirective(tokens, text, painter, at);
    else hide(at);
    const { branch } = known;
    if (!branch?.dropped) return at;
    painter.blank('conditional', tokens.end[at], tokens.start[branch.to] ?? text.length, '#');
    return branch.to - 1;
  }

  function hide(at: number): void {
    // x = #include "table.h" ;
    if (tokens.bits[at] === Directive.include && count > 0 && kind[count - 1] === EQUALS) {
      painter.identifier('directive', tokens.start[at], tokens.end[at]);
      return;
    }
    painter.blank(
      'conditional',
      tokens.start[at],
      tokens.end[at],
      text.slice(tokens.start[at], tokens.end[at]),
    );
  }

  function decide(group: Conditional): void {
    const live = group.branches.filter((branch) => !branch.dropped);
    // The grammar knows no conditional inside of another one in an enum.
    const nested = level.role === Role.enumerators && group.end < level.shown;
    const visible = !nested && !group.cuts && live.length > 0 && isSound(tokens, group) && canShow(group);
    if (!visible && !group.cuts && live.length > 1 && !chains(group)) {
      keepOne(group, live.find((branch) => branch.size > 0) ?? live[0]);
    }
    if (visible) level.shown = Math.max(level.shown, group.end);
    for (const branch of group.branches) branches.set(branch.directive, { branch, visible });
    if (group.end < tokens.count) branches.set(group.end, { branch: undefined, visible });
  }

  function canShow(group: Conditional): boolean {
    const next = nextToken(group.end + 1);
    if (!fits(next)) return false;
    return group.branches.every((branch) => {
      if (branch.dropped || branch.size === 0) return true;
      const last = lastToken(branch);
      const first = nextToken(branch.from);
      if (level.role === Role.enumerators) return last === COMMA;
      if (first >= 0 && isElse(first)) return false;
      if (last === SEMICOLON) return true;
      if (level.role === Role.fields) return false;
      if (last === CLOSE_PAREN) return level.role === Role.file && tokens.kind[next] !== BRACE;
      return last === CLOSE_BRACE || last === COLON;
    });
  }

  /** Can a directive stand between the previous token and the next? */
  function fits(next: number): boolean {
    if (next >= 0 && isElse(next)) return false;
    const k = count > 0 ? kind[count - 1] : SEMICOLON;
    switch (level.role) {
      case Role.enumerators:
        return k === BRACE || k === COMMA;
      case Role.fields:
        return k === SEMICOLON || k === BRACE || level.first === count;
      case Role.file:
        if (k === CLOSE_PAREN)
          return next < 0 || (tokens.kind[next] !== BRACE && isFirstName(partner[count - 1] - 1));
        return level.first === count;
      case Role.block:
        return (
          level.first === count &&
          k !== CLOSE_PAREN &&
          !(k === Token.word && bits[count - 1] & Word.statement)
        );
      default:
        return false;
    }
  }

  /** Every branch ends with a comma, so that they can stand one behind the other in a list. */
  function chains(group: Conditional): boolean {
    if (level.role !== Role.initializer && level.role !== Role.enumerators) return false;
    return group.branches.every(
      (branch) => branch.dropped || branch.size === 0 || lastToken(branch) === COMMA,
    );
  }

  function nextToken(from: number): number {
    let i = from;
    while (i < tokens.count && tokens.kind[i] === Token.directive) i++;
    return i < tokens.count ? i : -1;
  }

  function lastToken(branch: Branch): number {
    let i = branch.to - 1;
    while (i >= branch.from && tokens.kind[i] === Token.directive) i--;
    return i >= branch.from ? tokens.kind[i] : 0;
  }

  function isElse(at: number): boolean {
    return (
      tokens.kind[at] === Token.word &&
      (tokens.bits[at] & Word.statement) !== 0 &&
      tokens.end[at] - tokens.start[at] === 4 &&
      text.startsWith('else', tokens.start[at])
    );
  }
}
