import type { Source } from '../text/source.ts';
import { fieldName, kind, kindName } from './kinds.ts';
import type { Mask } from './mask.ts';

/** A node of a `SyntaxTree` is an index into its arrays. */
export type Node = number;
export const NONE: Node = -1;

const COMMENT = kind('comment');

export const NAMED = 1;
export const MISSING = 2;

export interface SyntaxTreeData {
  kind: Uint16Array;
  start: Uint32Array;
  end: Uint32Array;
  parent: Int32Array;
  /** Index behind the last node of the subtree: the subtree of n is [n, after[n]). */
  after: Uint32Array;
  field: Uint8Array;
  flags: Uint8Array;
}

/**
 * A concrete syntax tree in flat arrays, nodes in pre-order. Offsets are those of the real text; the
 * structure is that of the shadow text. Anonymous nodes (`(`, `;`, `if`) are in it; comments too.
 */
export class SyntaxTree {
  readonly source: Source;
  /** Same length as the source: what the grammar was given. */
  readonly shadow: string;
  readonly masks: readonly Mask[];
  readonly kind: Uint16Array;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly parent: Int32Array;
  readonly after: Uint32Array;
  readonly field: Uint8Array;
  readonly flags: Uint8Array;
  readonly root: Node = 0;

  constructor(source: Source, shadow: string, masks: readonly Mask[], data: SyntaxTreeData) {
    this.source = source;
    this.shadow = shadow;
    this.masks = masks;
    this.kind = data.kind;
    this.start = data.start;
    this.end = data.end;
    this.parent = data.parent;
    this.after = data.after;
    this.field = data.field;
    this.flags = data.flags;
  }

  get count(): number {
    return this.kind.length;
  }

  kindName(node: Node): string {
    return kindName(this.kind[node]);
  }

  fieldName(node: Node): string {
    return fieldName(this.field[node]);
  }

  isNamed(node: Node): boolean {
    return (this.flags[node] & NAMED) !== 0;
  }

  isMissing(node: Node): boolean {
    return (this.flags[node] & MISSING) !== 0;
  }

  /** The node's real text. */
  text(node: Node): string {
    return this.source.text.slice(this.start[node], this.end[node]);
  }

  firstChild(node: Node): Node {
    return node + 1 < this.after[node] ? node + 1 : NONE;
  }

  nextSibling(node: Node): Node {
    const parent = this.parent[node];
    const next = this.after[node];
    return parent !== NONE && next < this.after[parent] ? next : NONE;
  }

  /** The child in a field (`tree.child(call, field('arguments'))`), or NONE. */
  child(node: Node, field: number): Node {
    const end = this.after[node];
    for (let at = node + 1; at < end; at = this.after[at]) if (this.field[at] === field) return at;
    return NONE;
  }

  children(node: Node): Node[] {
    const list: Node[] = [];
    const end = this.after[node];
    for (let at = node + 1; at < end; at = this.after[at]) list.push(at);
    return list;
  }

  /** Without punctuation, keywords and comments. */
  namedChildren(node: Node): Node[] {
    return this.children(node).filter((child) => this.isNamed(child) && this.kind[child] !== COMMENT);
  }

  /** Nodes of a kind in the subtree of a node, in text order, the node itself included. */
  descendants(node: Node, kind: number): Node[] {
    const list: Node[] = [];
    for (let at = node; at < this.after[node]; at++) if (this.kind[at] === kind) list.push(at);
    return list;
  }

  /** The nearest ancestor (or the node itself) of one of the kinds, or NONE. */
  closest(node: Node, ...kinds: number[]): Node {
    for (let at = node; at !== NONE; at = this.parent[at]) if (kinds.includes(this.kind[at])) return at;
    return NONE;
  }

  contains(outer: Node, inner: Node): boolean {
    return outer <= inner && inner < this.after[outer];
  }

  /** The smallest node that covers [start, end). */
  nodeAt(start: number, end: number = start + 1): Node {
    let node = this.root;
    for (;;) {
      let inner = NONE;
      const last = this.after[node];
      for (let at = node + 1; at < last; at = this.after[at]) {
        if (this.start[at] <= start && end <= this.end[at]) {
          inner = at;
          break;
        }
      }
      if (inner === NONE) return node;
      node = inner;
    }
  }
}
