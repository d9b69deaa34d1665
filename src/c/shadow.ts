import { Canvas } from './canvas.ts';
import { lex } from './lexer.ts';
import { type LiveTokens, liveTokens } from './live-tokens.ts';
import { type MacroDefinition, macroDefinitions } from './macro-definitions.ts';
import { learnFrom } from './macro-learn.ts';
import type { MacroModel } from './macro-model.ts';
import type { Mask } from './mask.ts';
import { Painter } from './painter.ts';
import { Role } from './role.ts';
import { isPrimary, shadowArguments } from './shadow-arguments.ts';
import { shadowAssembler } from './shadow-assembler.ts';
import { shadowField } from './shadow-fields.ts';
import { shadowFileScope } from './shadow-file-scope.ts';
import { shadowInitializer } from './shadow-initializers.ts';
import { shadowParameter } from './shadow-parameters.ts';
import { shadowStatement } from './shadow-statements.ts';
import { shadowStringJoin } from './shadow-strings.ts';
import { shadowCast, shadowOperator, shadowSyntax } from './shadow-syntax.ts';
import { shadowTrailingWord } from './shadow-trailing-word.ts';
import { shadowWordRun } from './shadow-words.ts';
import type { Supplied } from './supplied-words.ts';
import { Directive, Token, type Tokens } from './token.ts';
import { Vocabulary } from './vocabulary.ts';
import { Word } from './word.ts';

/** A definition that could be of a loop or an annotation. */
const TEACHES =
  /define[ \t]+\w+(?:\([^)]*\))?(?:\s|\\\r?\n)+(?:for|while|static|extern|inline|__|\w*for_each|\w*foreach)/;

const KEYWORD = Word.storage | Word.qualifier | Word.primitive | Word.tag | Word.typeOperand | Word.typeOf;

/** A text that the grammar can read, of the same length as the real one, and what was overwritten. */
export interface Shadow {
  readonly text: string;
  readonly masks: readonly Mask[];
  readonly tokens: Tokens;
  readonly live: LiveTokens;
  /** What the grammar is to read in addition, in order. */
  readonly supplied: readonly Supplied[];
}

export function shadowOf(text: string, model: MacroModel): Shadow {
  return new Sketch(text, model).painted([{ start: 0, end: text.length }]);
}

/** A shadow text in which a function's block is painted when it is asked for: most of a file is never parsed. */
export class Sketch {
  readonly tokens: Tokens;
  readonly live: LiveTokens;
  readonly #painter: Painter;
  readonly #canvas: Canvas;
  /** The opening braces of blocks at file scope that are not painted. */
  readonly #blocks: Set<number>;

  constructor(text: string, model: MacroModel) {
    let painter = new Painter(text);
    this.tokens = tokensOf(painter.bytes, text, model);
    let live = liveTokens(this.tokens, text, painter, 'plain', model.defined);
    for (const reading of ['uncut', 'by-column'] as const) {
      if (live.balanced) break;
      painter = new Painter(text);
      live = liveTokens(this.tokens, text, painter, reading, model.defined);
    }
    this.live = live;
    this.#painter = painter;
    this.#canvas = new Canvas(live, text, painter);
    this.#blocks = new Set(paint(this.#canvas, 0, live.count));
  }

  /** The shadow of the text, right in some stretches, which hold whole file-scope items. */
  painted(stretches: readonly Stretch[]): Shadow {
    for (const stretch of stretches) this.#paint(stretch);
    const { tokens, live } = this;
    const { shadow: text } = this.#painter;
    const supplied = this.#painter.supplied.toSorted((a, b) => a.at - b.at);
    return { text, masks: this.#painter.sortedMasks(), tokens, live, supplied };
  }

  #paint({ start, end }: Stretch): void {
    const { start: starts, partner } = this.live;
    for (const open of this.#blocks) {
      if (starts[open] < start || starts[open] >= end) continue;
      this.#blocks.delete(open);
      paint(this.#canvas, open + 1, partner[open]);
    }
  }
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A file's own loops, annotations and types are known in it. */
function tokensOf(bytes: Uint8Array, text: string, model: MacroModel): Tokens {
  const tokens = lex(bytes, model.vocabulary);
  const definitions: MacroDefinition[] = [];
  for (const at of tokens.directives) {
    if (tokens.bits[at] !== Directive.define) continue;
    // A loop or an attribute is told by the start of the value.
    const line = text.slice(tokens.start[at], Math.min(tokens.end[at], tokens.start[at] + 200));
    if (TEACHES.test(line))
      definitions.push(...macroDefinitions(text.slice(tokens.start[at], tokens.end[at])));
  }
  const types = ownTypes(text);
  if (definitions.length === 0 && types.length === 0) return tokens;
  const learned = new Map([
    ...types.map((name): [string, number] => [name, Word.type]),
    ...learnFrom(definitions, model.words),
  ]);
  return learned.size > 0 ? lex(bytes, new Vocabulary(learned, model.vocabulary)) : tokens;
}

// typedef int count;      (count)(x)      a name that the file casts to
function ownTypes(text: string): string[] {
  const names = Array.from(text.matchAll(TYPEDEF), ([, name]) => name);
  return names.filter((name) => text.includes(`(${name})`));
}

const TYPEDEF = /\btypedef\b[^;{}()]*?(\w+)\s*;/g;

/** Paints tokens [from, to), blocks at file scope left out; returns where these open. */
function paint(canvas: Canvas, from: number, to: number): number[] {
  const { live } = canvas;
  const { kind, bits, role, around, begins, partner } = live;
  const blocks: number[] = [];
  for (let at = from; at < to; at++) {
    if (canvas.hidden[at]) continue;
    const container = around[at] < 0 ? Role.file : role[around[at]];
    if (begins[at]) {
      const next =
        container === Role.file
          ? shadowFileScope(canvas, at)
          : container === Role.block
            ? shadowStatement(canvas, at)
            : shadowField(canvas, at);
      if (next > at) {
        at = next - 1;
        continue;
      }
    }
    switch (kind[at]) {
      case Token.word:
        // char name[AT_LEAST 3]
        if (
          container === Role.index &&
          kind[at - 1] === 91 &&
          !(bits[at] & KEYWORD) &&
          isPrimary(kind[at + 1])
        )
          canvas.blank('annotation', at, at);
        else if (
          container === Role.block &&
          kind[at - 1] === 41 &&
          shadowTrailingWord(canvas, at, container) === at
        ) {
          at--;
        } else if (bits[at] & (Word.statement | Word.control)) shadowSyntax(canvas, at);
        else if (bits[at] & Word.typeOperand) shadowOperator(canvas, at);
        else if (container === Role.parameters && kind[at + 1] === 40)
          at = Math.max(at, shadowParameter(canvas, at) - 1);
        else if (kind[at + 1] === Token.word) at = shadowWordRun(canvas, at, container) - 1;
        else if (at > 0 && (kind[at - 1] === 41 || kind[at - 1] === 93))
          at = shadowTrailingWord(canvas, at, container) - 1;
        break;
      case Token.number:
        // DC_SC_VL_VAL(15_0, 1)
        if (bits[at]) canvas.identifier('argument', at, at);
        // 10 SECS
        else if (
          kind[at + 1] === Token.word &&
          !bits[at + 1] &&
          container !== Role.call &&
          container !== Role.assembler
        )
          canvas.blank('argument', at + 1, at + 1);
        break;
      case Token.string:
        at = shadowStringJoin(canvas, at, container) - 1;
        break;
      case Token.andAnd:
      case Token.operator:
      case Token.assign:
      case Token.ellipsis:
        shadowSyntax(canvas, at);
        break;
      case 44: // f((a, b,))
        if (kind[at + 1] === 41 && container !== Role.file) canvas.blank('argument', at, at);
        break;
      case 40: // (
        if (role[at] === Role.call || role[at] === Role.operand) shadowArguments(canvas, at);
        else if (role[at] === Role.group) shadowCast(canvas, at);
        else if (role[at] === Role.assembler) at = shadowAssembler(canvas, at) - 1;
        break;
      case 123: // {
        if (role[at] === Role.initializer || role[at] === Role.enumerators) shadowInitializer(canvas, at);
        else if (role[at] === Role.block && container === Role.file && partner[at] > at) {
          blocks.push(at);
          at = partner[at] - 1;
        }
    }
  }
  return blocks;
}
