import type Parser from 'tree-sitter';
import type { NodeKind } from './grammar.ts';
import { grammarKinds } from './grammar.ts';
import { field, kind as kindNumber } from './kinds.ts';
import { MISSING, type SyntaxTreeData } from './syntax-tree.ts';

// A call into tree-sitter costs more than all else that is done for a node. In a tree without errors, where a node
// begins and ends follows from the text and from its children; only its kind, its field and its place are asked for.

const fieldNumbers: number[] = [];

/** Walks tree-sitter's cursor once and puts the nodes into flat arrays; offsets are shifted by `base`. */
export function flatten(tree: Parser.Tree, text: string, base: number): SyntaxTreeData {
  const nodes = scratch;
  const root = tree.rootNode;
  const told = root.hasError;
  const cursor = root.walk();
  let { kind, start, end, parent, after, fields, flags } = nodes;
  let count = 0;
  let above = -1;
  let aboveKind: NodeKind | undefined;
  const path: (NodeKind | undefined)[] = [];
  /** Place of the next child among its siblings. */
  let ordinal = 0;
  const ordinals: number[] = [];
  /** Nodes from here on begin where the next leaf does. */
  let unplaced = 0;
  /** Behind the last leaf. */
  let at = 0;
  walk: for (;;) {
    if (count === kind.length) {
      nodes.grow();
      ({ kind, start, end, parent, after, fields, flags } = nodes);
    }
    const found = grammarKinds.of(cursor.nodeTypeId, cursor);
    const node = count++;
    kind[node] = found.number;
    parent[node] = above;
    flags[node] = found.flags;
    fields[node] = 0;
    const fixed = aboveKind?.childFields;
    if (fixed !== undefined && !told) {
      // A comment may stand anywhere.
      if (found.number !== COMMENT) fields[node] = fixed[ordinal++] ?? 0;
    } else if (aboveKind !== undefined && (found.isNamed ? aboveKind.hasFields : aboveKind.hasOperator)) {
      const id = cursor.currentFieldId;
      if (id) fields[node] = fieldNumbers[id] ??= field(cursor.currentFieldName);
    }
    // Nobody calls a number: see shadowCast.
    if (found.number === NUMBER && fields[node] === FUNCTION) kind[node] = IDENTIFIER;
    if (told || found.isTold) {
      start[node] = cursor.startIndex;
      end[node] = cursor.endIndex;
      if (told && start[node] === end[node] && cursor.nodeIsMissing) flags[node] |= MISSING;
    } else if (found.isLeaf) {
      let from = found.isImmediate ? at : skipSpace(text, at);
      let to = found.length > 0 ? from + found.length : wordEnd(text, from);
      // What does not fit is asked for.
      if (found.length > 0 ? text.charCodeAt(from) !== found.first : to === from) {
        from = cursor.startIndex;
        to = cursor.endIndex;
      }
      start[node] = from;
      end[node] = to;
    }
    if (!found.isLeaf && cursor.gotoFirstChild()) {
      if (!told && !found.isTold) start[node] = PENDING;
      else place(node);
      path.push(aboveKind);
      ordinals.push(ordinal);
      ordinal = 0;
      above = node;
      aboveKind = found;
      continue;
    }
    if (!found.isLeaf && !told && !found.isTold) {
      start[node] = cursor.startIndex;
      end[node] = cursor.endIndex;
    }
    place(node);
    at = end[node];
    after[node] = count;
    let done = found;
    while ((!told && isLast(done, aboveKind, ordinal)) || !cursor.gotoNextSibling()) {
      if (aboveKind === undefined || !cursor.gotoParent()) break walk;
      after[above] = count;
      if (!told && !aboveKind.isTold) end[above] = at;
      else at = Math.max(at, end[above]);
      above = parent[above];
      done = aboveKind;
      aboveKind = path.pop();
      ordinal = ordinals.pop() ?? 0;
    }
  }
  return nodes.take(count, base);

  /** A node that begins somewhere tells where the nodes around it begin. */
  function place(node: number): void {
    for (let i = unplaced; i < node; i++) if (start[i] === PENDING) start[i] = start[node];
    unplaced = node + 1;
  }
}

/** No sibling follows, as the grammar has it. */
function isLast(kind: NodeKind, above: NodeKind | undefined, ordinal: number): boolean {
  if (above === undefined) return false;
  if (above.closer === kind.number) return true;
  return above.isFixed && ordinal === above.childFields?.length && kind.number !== COMMENT;
}

const COMMENT = kindNumber('comment');
const NUMBER = kindNumber('number_literal');
const IDENTIFIER = kindNumber('identifier');
const FUNCTION = field('function');
const PENDING = 0xffffffff;

function skipSpace(text: string, from: number): number {
  let at = from;
  for (;;) {
    const c = text.charCodeAt(at);
    if (c === 32 || (c >= 9 && c <= 13)) at++;
    else if (c === 92 && text.charCodeAt(at + 1) === 10) at += 2;
    else if (c === 92 && text.charCodeAt(at + 1) === 13 && text.charCodeAt(at + 2) === 10) at += 3;
    else return at;
  }
}

function wordEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    const c = text.charCodeAt(at);
    const inWord =
      (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c === 95 || (c >= 48 && c <= 57) || c === 36;
    if (inWord) at++;
    // Beyond ASCII the grammar knows better.
    else return c >= 128 ? from : at;
  }
}

/** Arrays that one tree after the other is written into. */
class Scratch {
  kind = new Uint16Array(1 << 16);
  start = new Uint32Array(1 << 16);
  end = new Uint32Array(1 << 16);
  parent = new Int32Array(1 << 16);
  after = new Uint32Array(1 << 16);
  fields = new Uint8Array(1 << 16);
  flags = new Uint8Array(1 << 16);

  grow(): void {
    const room = this.kind.length * 2;
    this.kind = grown(this.kind, new Uint16Array(room));
    this.start = grown(this.start, new Uint32Array(room));
    this.end = grown(this.end, new Uint32Array(room));
    this.parent = grown(this.parent, new Int32Array(room));
    this.after = grown(this.after, new Uint32Array(room));
    this.fields = grown(this.fields, new Uint8Array(room));
    this.flags = grown(this.flags, new Uint8Array(room));
  }

  /** The first nodes as arrays of their own. */
  take(count: number, base: number): SyntaxTreeData {
    const start = this.start.slice(0, count);
    const end = this.end.slice(0, count);
    if (base > 0) {
      for (let node = 0; node < count; node++) {
        start[node] += base;
        end[node] += base;
      }
    }
    return {
      kind: this.kind.slice(0, count),
      start,
      end,
      parent: this.parent.slice(0, count),
      after: this.after.slice(0, count),
      field: this.fields.slice(0, count),
      flags: this.flags.slice(0, count),
    };
  }
}

function grown<T extends { set(from: T): void }>(from: T, to: T): T {
  to.set(from);
  return to;
}

const scratch = new Scratch();
