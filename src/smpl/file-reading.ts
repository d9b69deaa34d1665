import type { LiveTokens } from '../c/live-tokens.ts';
import type { MacroModel } from '../c/macro-model.ts';
import type { Mask } from '../c/mask.ts';
import { parseShadow } from '../c/parse.ts';
import { ItemTrees } from '../c/parse-items.ts';
import { Role } from '../c/role.ts';
import { type Shadow, Sketch } from '../c/shadow.ts';
import type { SyntaxTree } from '../c/syntax-tree.ts';
import { Directive } from '../c/token.ts';
import { type TopLevelItem, topLevelItems } from '../c/top-level-items.ts';
import type { Source } from '../text/source.ts';
import { Code } from './match/code.ts';
import { Types } from './types/types.ts';
import { holds, NEVER, type Words } from './words/formula.ts';
import { holdsNames } from './words/holds-names.ts';
import { mayBeInBranch } from './words/in-branch.ts';
import type { TextWords } from './words/text-words.ts';
import type { TiedNames } from './words/tied-names.ts';

interface Part {
  readonly start: number;
  readonly end: number;
}

/** Code of a file, and the types of its expressions. */
export interface Read {
  readonly code: Code;
  readonly types: Types;
}

/** One text of a file, parsed as far as the rules that look for something in it ask for: most of a file never is. */
export class FileReading {
  readonly source: Source;
  readonly places: TextWords;
  readonly #sketch: Sketch;
  readonly #items: readonly TopLevelItem[];
  readonly #parts: readonly Part[];
  readonly #trees: ItemTrees;
  readonly #headers: () => readonly string[];
  readonly #kept = new Set<Part>();
  #read: Read | undefined;
  #isWhole = false;

  constructor(source: Source, places: TextWords, model: MacroModel, headers: () => readonly string[]) {
    this.source = source;
    this.places = places;
    this.#headers = headers;
    this.#sketch = new Sketch(source.text, model);
    this.#items = topLevelItems(this.#sketch.live);
    this.#parts = partsOf(this.#sketch, this.#items, source.text);
    this.#trees = new ItemTrees(source);
  }

  /** The code in which words and names can be matched, and what was asked for before; all of it without words. */
  with(words: Words | undefined, tied: TiedNames = []): Read {
    const isWider = !this.#isWhole && this.#widen(words, tied);
    if (this.#read && !isWider) return this.#read;
    this.#read = words === undefined ? this.#whole() : this.#partly();
    return this.#read;
  }

  /** What was parsed so far. */
  get tree(): SyntaxTree {
    return this.with(NEVER).code.tree;
  }

  #widen(words: Words | undefined, tied: TiedNames): boolean {
    if (words === undefined) return true;
    const before = this.#kept.size;
    for (const part of this.#parts) {
      if (this.#kept.has(part)) continue;
      const { start, end } = part;
      const canMatch =
        this.#holds(words, start, end) &&
        (tied.length === 0 || holdsNames(tied, this.source.text, this.#sketch, start, end));
      if (canMatch) this.#kept.add(part);
    }
    return this.#kept.size > before;
  }

  #holds(words: Words, start: number, end: number): boolean {
    const { places } = this;
    const mayBranch = (offset: number) => mayBeInBranch(this.source.text, this.#sketch, offset);
    return holds(
      words,
      (word) => places.has(word, start, end),
      undefined,
      (word) => places.hasAt(word, start, end, mayBranch),
    );
  }

  #partly(): Read {
    const kept = this.#parts.filter((part) => this.#kept.has(part));
    const code = new Code(this.#trees.together(kept, this.#sketch.painted(kept)), this.places);
    const types = new Types(code, () => ({
      file: outline(this.source, this.#sketch.painted([]), this.#items),
      headers: this.#headers(),
    }));
    return { code, types };
  }

  #whole(): Read {
    this.#isWhole = true;
    const code = new Code(
      parseShadow(this.source, this.#sketch.painted([{ start: 0, end: this.source.text.length }])),
      this.places,
    );
    return { code, types: new Types(code, () => ({ file: undefined, headers: this.#headers() })) };
  }
}

/** The items of a file, and the directives between them that stand by themselves, in the order of the text. */
function partsOf(sketch: Sketch, items: readonly TopLevelItem[], text: string): Part[] {
  const { tokens } = sketch;
  const parts = withFronts(items, sketch.painted([]).masks, text);
  let next = 0;
  for (const at of tokens.directives) {
    const start = tokens.start[at];
    while (next < items.length && items[next].end <= start) next++;
    const isInside = next < items.length && items[next].start <= start;
    if (isInside || isConditional(tokens.bits[at])) continue;
    const line = text.indexOf('\n', tokens.end[at]);
    parts.push({ start, end: line < 0 ? text.length : line + 1 });
  }
  return parts.sort((a, b) => a.start - b.start);
}

// __init static int f(void)      the annotation, which the shadow hides, is a part of the item
// ^^^^^^
function withFronts(items: readonly TopLevelItem[], masks: readonly Mask[], text: string): Part[] {
  let next = 0;
  return items.map((item) => {
    while (next < masks.length && masks[next].start < item.start) next++;
    let { start } = item;
    for (let at = next - 1; at >= 0 && belongs(masks[at], start, text); at--) start = masks[at].start;
    return { start, end: item.end };
  });
}

function belongs({ kind, end }: Mask, start: number, text: string): boolean {
  return kind === 'annotation' && end <= start && text.slice(end, start).trim() === '';
}

function isConditional(bits: number): boolean {
  return bits >= Directive.if && bits <= Directive.endif;
}

/**
 * The tree of a file in which functions and initialisers are empty: what it declares.
 *
 *     int f(int a)                  int f(int a)
 *     {                             {
 *             return a + g(a);
 *     }                             }
 */
function outline(source: Source, shadow: Shadow, items: readonly TopLevelItem[]): SyntaxTree {
  const pieces: string[] = [];
  let at = 0;
  for (const item of items) {
    for (const [open, close] of bodies(shadow.live, item)) {
      if (shadow.text[open] !== '{' || shadow.text[close] !== '}') continue;
      pieces.push(shadow.text.slice(at, open + 1), ' '.repeat(close - open - 1));
      at = close;
    }
  }
  pieces.push(shadow.text.slice(at));
  return parseShadow(source, { ...shadow, text: pieces.join('') });
}

/** Offsets of the braces around the blocks and initialisers of an item, the outermost ones. */
function* bodies(
  { start, partner, role }: LiveTokens,
  { from, to }: TopLevelItem,
): Generator<[number, number]> {
  for (let at = from; at < to; at++) {
    if (partner[at] <= at) continue;
    if (role[at] === Role.block || role[at] === Role.initializer) yield [start[at], start[partner[at]]];
    at = partner[at];
  }
}
