import type Parser from 'tree-sitter';
import { type Ahead, foretold, lookAhead } from './foretell.ts';
import { kindOf, type NodeKind, nodeKind } from './grammar.ts';
import { field } from './kinds.ts';
import { BACKSLASH, quotedPartEnd } from './leaf-text.ts';
import { NodeArrays } from './node-arrays.ts';
import { MISSING, NONE, type SyntaxTreeData } from './syntax-tree.ts';

// A call into tree-sitter costs more than all else that is done for a node. In a tree without errors much follows from the
// text: where a node begins and ends, and often which node comes next. The cursor is asked for the rest.

/** Puts the nodes of a tree into flat arrays; offsets are shifted by `base`. */
export function flatten(tree: Parser.Tree, text: string, base: number): SyntaxTreeData {
  return new TreeWalk(tree, text).nodes(base);
}

const PENDING = 0xffffffff;
const COMMENT = nodeKind('comment');
const NUMBER = nodeKind('number_literal');
const IDENTIFIER = nodeKind('identifier');
const FUNCTION = field('function');
const ESCAPE = nodeKind('escape_sequence');
const OUTSIDE = nodeKind('');

const arrays = new NodeArrays();
const fieldNumbers: number[] = [];

/** Goes once over a tree in text order. */
class TreeWalk {
  readonly #cursor: Parser.TreeCursor;
  readonly #text: string;
  /** The tree has errors: nothing follows from the text. */
  readonly #isTold: boolean;
  #count = 0;
  /** The node whose children are read, and its kind. */
  #above = NONE;
  #aboveKind = OUTSIDE;
  /** Place of the next child among its siblings, not counting comments. */
  #place = 0;
  readonly #kinds: NodeKind[] = [];
  readonly #places: number[] = [];
  /** The cursor stands among the children, and not on the node itself. */
  #isInside = true;
  /** How many siblings it is behind. */
  #behind = 0;
  /** Nodes from here on begin where the next leaf does. */
  #unplaced = 0;
  /** Behind the last leaf. */
  #at = 0;
  /** What comes next. */
  readonly #ahead: Ahead = { from: 0, first: 0, wordEnd: -1 };

  constructor(tree: Parser.Tree, text: string) {
    this.#cursor = tree.rootNode.walk();
    this.#isTold = tree.rootNode.hasError;
    this.#text = text;
    this.#moveTo(0);
  }

  nodes(base: number): SyntaxTreeData {
    do this.#next();
    while (this.#above !== NONE);
    return arrays.take(this.#count, base);
  }

  /** Reads one child, or leaves the node above. */
  #next(): void {
    const ahead = this.#ahead;
    let kind = this.#isTold ? undefined : foretold(this.#aboveKind, this.#place, this.#text, ahead);
    const isForetold = kind?.isLeaf === true;
    if (!isForetold && !this.#reach(ahead.from)) {
      this.#leave();
      return;
    }
    this.#behind++;
    kind ??= kindOf(this.#cursor);
    const field = this.#fieldOf(kind, isForetold);
    // Nobody calls a number: see shadowCast.
    if (kind === NUMBER && field === FUNCTION) kind = IDENTIFIER;
    const node = this.#push(kind, this.#above, field);
    if (kind !== COMMENT) this.#place++;
    const end = this.#isTold ? -1 : this.#endOf(kind);
    if (!kind.isLeaf && end < 0) {
      this.#enter(node, kind);
      return;
    }
    if (end < 0) this.#ask(node);
    else this.#put(node, ahead.from, end);
    if (kind.part) this.#quoted(node, kind);
    this.#moveTo(arrays.end[node]);
    arrays.after[node] = this.#count;
    if (this.#isLast(kind)) this.#leave();
  }

  /** The end of a leaf or literal that comes next, where the text tells. */
  #endOf(kind: NodeKind): number {
    const { from, first, wordEnd } = this.#ahead;
    if (kind.text !== '') return first === kind.first ? from + kind.text.length : -1;
    return kind.isWord ? wordEnd : kind.end(this.#text, from);
  }

  /** Takes the cursor to the next child, which begins at `from` or is asked where; false where there is none. */
  #reach(from: number): boolean {
    if (!this.#isInside) {
      const hasRead = this.#count > this.#above + 1;
      this.#isInside = hasRead
        ? this.#cursor.gotoFirstChildForIndex(from) !== null
        : this.#cursor.gotoFirstChild();
      this.#behind = 0;
      return this.#isInside;
    }
    for (; this.#behind > 0; this.#behind--) if (!this.#cursor.gotoNextSibling()) return false;
    return true;
  }

  #enter(node: number, kind: NodeKind): void {
    if (this.#isTold || kind.isTold) this.#ask(node);
    else arrays.start[node] = PENDING;
    this.#kinds.push(this.#aboveKind);
    this.#places.push(this.#place);
    this.#above = node;
    this.#aboveKind = kind;
    this.#place = 0;
    this.#isInside = false;
  }

  /** Ends the node above, and those above it that end with it. */
  #leave(): void {
    let kind: NodeKind;
    do {
      const node = this.#above;
      kind = this.#aboveKind;
      if (!this.#isTold && !kind.isTold) {
        if (this.#count > node + 1) arrays.end[node] = this.#at;
        else this.#ask(node);
      }
      if (arrays.end[node] > this.#at) this.#moveTo(arrays.end[node]);
      arrays.after[node] = this.#count;
      if (this.#isInside) this.#cursor.gotoParent();
      this.#isInside = true;
      this.#behind = 1;
      this.#above = arrays.parent[node];
      this.#aboveKind = this.#kinds.pop() ?? OUTSIDE;
      this.#place = this.#places.pop() ?? 0;
    } while (this.#above !== NONE && this.#isLast(kind));
  }

  /** No sibling follows, as the grammar has it. */
  #isLast(kind: NodeKind): boolean {
    if (this.#isTold) return false;
    const above = this.#aboveKind;
    if (above.closer === kind.number) return true;
    return above.placeFields?.length === this.#place && kind !== COMMENT;
  }

  #fieldOf(kind: NodeKind, isForetold: boolean): number {
    const above = this.#aboveKind;
    if (!this.#isTold) {
      // A comment may stand anywhere.
      if (kind === COMMENT) return 0;
      if (above.placeFields !== undefined) return above.placeFields[this.#place] ?? 0;
      const known = isForetold && !kind.isNamed ? 0 : above.kindFields[kind.number];
      if (known >= 0) return known;
    }
    if (!(kind.isNamed ? above.hasFields : above.hasOperator)) return 0;
    const id = this.#cursor.currentFieldId;
    if (!id) return 0;
    fieldNumbers[id] ??= field(this.#cursor.currentFieldName);
    return fieldNumbers[id];
  }

  #moveTo(at: number): void {
    this.#at = at;
    if (!this.#isTold) lookAhead(this.#ahead, this.#text, at);
  }

  #push(kind: NodeKind, parent: number, field: number): number {
    if (this.#count === arrays.kind.length) arrays.grow();
    const node = this.#count++;
    arrays.kind[node] = kind.number;
    arrays.parent[node] = parent;
    arrays.flags[node] = kind.flags;
    arrays.fields[node] = field;
    return node;
  }

  #ask(node: number): void {
    const { startIndex, endIndex } = this.#cursor;
    if (this.#isTold && startIndex === endIndex && this.#cursor.nodeIsMissing) arrays.flags[node] |= MISSING;
    this.#put(node, startIndex, endIndex);
  }

  /** A node that begins somewhere tells where the nodes around it begin. */
  #put(node: number, start: number, end: number): void {
    for (let i = this.#unplaced; i < node; i++) if (arrays.start[i] === PENDING) arrays.start[i] = start;
    this.#unplaced = node + 1;
    arrays.start[node] = start;
    arrays.end[node] = end;
  }

  /** The children of a string or character literal. */
  #quoted(node: number, { part: plain }: NodeKind): void {
    const text = this.#text;
    const close = arrays.end[node] - 1;
    const quote = nodeKind(text[close]);
    this.#leaf(node, quote, arrays.start[node], arrays.start[node] + 1);
    for (let at = arrays.start[node] + 1, end = at; at < close; at = end) {
      end = quotedPartEnd(text, at, quote.first);
      this.#leaf(node, text.charCodeAt(at) === BACKSLASH ? ESCAPE : plain!, at, end);
    }
    this.#leaf(node, quote, close, close + 1);
  }

  #leaf(above: number, kind: NodeKind, start: number, end: number): void {
    const leaf = this.#push(kind, above, 0);
    this.#put(leaf, start, end);
    arrays.after[leaf] = this.#count;
  }
}
