import type { SyntaxTreeData } from './syntax-tree.ts';

/** Arrays that one tree after the other is written into. */
export class NodeArrays {
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
