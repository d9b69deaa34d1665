import { callEnd, callingConventionEnd, isCleanup, isPlainName } from './annotations.ts';
import { braceRole, parenRole } from './bracket-roles.ts';
import { closeBracket } from './close-bracket.ts';
import { type Branch, type Conditional, findConditionals } from './conditionals.ts';
import { fragmentEnd } from './fragments.ts';
import { endsRecord, isOldStyleHead, isWordAlone, lacksSemicolon } from './item-ends.ts';
import type { Defined } from './known-conditions.ts';
import { levelOf, restart } from './level.ts';
import type { LiveTokens, Reading } from './live-tokens.ts';
import type { MaskKind } from './mask.ts';
import type { Painter } from './painter.ts';
import { joinScope, pasteName } from './paste-name.ts';
import {
  BRACE,
  BRACKET,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  CLOSE_PAREN,
  COLON,
  EQUALS,
  PAREN,
  SEMICOLON,
} from './punctuation.ts';
import { RawBrackets } from './raw-brackets.ts';
import { readDirective } from './read-directive.ts';
import { Role } from './role.ts';
import { Token, type Tokens } from './token.ts';
import { Word } from './word.ts';

/** Goes once over the tokens of a file; see `liveTokens`. */
export class TokenReader {
  readonly tokens: Tokens;
  readonly text: string;
  readonly painter: Painter;
  readonly byColumn: boolean;
  readonly conditionals: Map<number, Conditional>;
  readonly brackets: RawBrackets;
  /** Decisions on the directives of conditionals, by token. */
  readonly branches = new Map<number, { branch: Branch | undefined; visible: boolean }>();
  readonly kind: Uint8Array;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly bits: Int32Array;
  readonly partner: Int32Array;
  readonly around: Int32Array;
  readonly role: Uint8Array;
  readonly begins: Uint8Array;
  level = levelOf(-1, Role.file, 0);
  readonly levels = [this.level];
  /** Number of live tokens so far. */
  count = 0;
  /** The token of the lexer that the last live one was made of. */
  raw = 0;
  balanced = true;
  /** Tokens [from, at) are directives: many may follow each other. */
  nextCode = { from: 0, at: -1 };

  constructor(tokens: Tokens, text: string, painter: Painter, reading: Reading, defined: Defined) {
    const room = tokens.count + 1;
    this.tokens = tokens;
    this.text = text;
    this.painter = painter;
    this.byColumn = reading === 'by-column';
    this.conditionals = findConditionals(tokens, text, reading === 'uncut', defined);
    this.brackets = new RawBrackets(tokens);
    this.kind = new Uint8Array(room);
    this.start = new Uint32Array(room);
    this.end = new Uint32Array(room);
    this.bits = new Int32Array(room);
    this.partner = new Int32Array(room).fill(-1);
    this.around = new Int32Array(room);
    this.role = new Uint8Array(room);
    this.begins = new Uint8Array(room);
  }

  read(): LiveTokens {
    const { tokens, kind, start, end, bits, partner, around, role, begins } = this;
    for (let at = 0; at < tokens.count; at++) {
      const found = tokens.kind[at];
      if (this.level.role <= Role.fields) this.#endItem(at, found);
      if (found === Token.directive) {
        at = readDirective(this, at);
        continue;
      }
      if (found === Token.word) {
        const last = this.#special(at, tokens.bits[at]);
        if (last >= at) {
          at = last;
          continue;
        }
      } else if (found === Token.stray) {
        if (pasteName(this, at)) at++;
        else this.painter.blank('stray', tokens.start[at], tokens.end[at]);
        continue;
      }
      if (found === COLON && joinScope(this, at)) {
        at += 2;
        continue;
      }
      this.#push(at, tokens.end[at]);
    }
    const { count } = this;
    start[count] = end[count] = this.text.length;
    const balanced = this.balanced && this.levels.length === 1;
    return { count, kind, start, end, bits, partner, around, role, begins, balanced };
  }

  /** Notices where an item ended without a semicolon. */
  #endItem(at: number, found: number): void {
    const { level, count } = this;
    const before = count > 0 ? this.kind[count - 1] : 0;
    if (before === Token.word) {
      if (level.first === count - 1 && isWordAlone(this, at)) restart(this.level, this.count);
      else if (level.role === Role.file && endsRecord(this, at)) restart(this.level, this.count);
    } else if (before === CLOSE_PAREN) {
      if (level.role === Role.file && !level.oldStyle) level.oldStyle = isOldStyleHead(this, at);
      if (found === Token.word && lacksSemicolon(this, at)) restart(this.level, this.count);
    }
  }

  /** Blanks or joins what the grammar cannot read anywhere; returns the last token of it, or one before the word. */
  #special(at: number, word: number): number {
    const { tokens, painter } = this;
    const called = tokens.kind[at + 1] === PAREN;
    if (this.count > 0 && this.kind[this.count - 1] === PAREN) {
      const last = callingConventionEnd(this, this.count - 2, at);
      if (last >= at) return this.#blank('annotation', at, last);
    }
    if (called) {
      const last = fragmentEnd(this, at);
      if (last > at) return this.#blank('argument', at, last);
    }
    if (!(word & SPECIAL)) return at - 1;
    if (word & (Word.annotation | Word.annotationCall) && !isPlainName(this, at)) {
      return this.#blank('annotation', at, word & Word.annotationCall ? callEnd(this, at) : at);
    }
    if (word & Word.cleanup && isCleanup(this, at)) return this.#blank('scope', at, callEnd(this, at));
    if (!called || !(word & (Word.typeOf | Word.nameBuilder))) return at - 1;
    const last = callEnd(this, at);
    const [start, end] = [tokens.start[at], tokens.end[last]];
    if (word & Word.typeOf) painter.type('typeof', start, end, this.#word(at));
    else painter.identifier('argument', start, end, this.#word(at));
    this.#push(at, end);
    this.bits[this.count - 1] = word & Word.typeOf ? Word.primitive : Word.none;
    return last;
  }

  #blank(kind: MaskKind, at: number, last: number): number {
    if (last >= at) this.painter.blank(kind, this.tokens.start[at], this.tokens.end[last], this.#word(at));
    return last;
  }

  #word(at: number): string {
    return this.text.slice(this.tokens.start[at], this.tokens.end[at]);
  }

  #push(at: number, to: number): void {
    const { tokens, text, kind, start, end, bits, around, role, begins } = this;
    this.raw = at;
    const here = this.count;
    const found = tokens.kind[at];
    kind[here] = found;
    start[here] = tokens.start[at];
    end[here] = to;
    bits[here] = tokens.bits[at];
    around[here] = this.level.open;
    if (this.byColumn && found === BRACE && this.level.open >= 0 && text[start[here] - 1] === '\n') {
      this.levels.length = 1;
      this.level = this.levels[0];
      around[here] = -1;
    }
    if (this.level.first === here && this.level.role <= Role.fields) begins[here] = 1;
    switch (found) {
      case PAREN:
      case BRACKET:
      case BRACE: {
        const inner =
          found === BRACE ? braceRole(this, here) : found === BRACKET ? Role.index : parenRole(this, here);
        role[here] = inner;
        this.count++;
        this.level = levelOf(here, inner, this.count);
        this.levels.push(this.level);
        return;
      }
      case CLOSE_PAREN:
      case CLOSE_BRACKET:
      case CLOSE_BRACE:
        closeBracket(this, here, found);
        return;
    }
    this.count++;
    switch (found) {
      case SEMICOLON:
        if (this.level.role <= Role.fields && !this.level.oldStyle) restart(this.level, this.count);
        break;
      case EQUALS:
        this.level.assigned = true;
        break;
      case COLON:
        if (this.level.role === Role.block && (this.level.inCase || this.#isLabel(here)))
          restart(this.level, this.count);
        break;
      case Token.word:
        if (bits[here] & Word.statement && this.level.role === Role.block) {
          const length = to - start[here];
          const c = text.charCodeAt(start[here]);
          // else, do; case, default
          if ((c === 101 && length === 4) || (c === 100 && length === 2)) restart(this.level, this.count);
          else if ((c === 99 && length === 4) || (c === 100 && length === 7)) this.level.inCase = true;
        }
    }
  }

  #isLabel(colon: number): boolean {
    const { kind, partner, bits } = this;
    // CASE_BOTH(x):
    const name = kind[colon - 1] === CLOSE_PAREN ? partner[colon - 1] - 1 : colon - 1;
    return name === this.level.first && kind[name] === Token.word && !(bits[name] & Word.control);
  }
}

const SPECIAL = Word.annotation | Word.annotationCall | Word.cleanup | Word.typeOf | Word.nameBuilder;
