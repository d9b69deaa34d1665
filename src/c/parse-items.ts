import type { Source } from '../text/source.ts';
import { kind } from './kinds.ts';
import { parseShadow } from './parse.ts';
import type { Shadow } from './shadow.ts';
import { NAMED, NONE, SyntaxTree } from './syntax-tree.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

const ERROR = kind('ERROR');
const UNIT = kind('translation_unit');

/** The trees of some items (or directives) of a file, each parsed once; together they make the tree of a file that holds just them. */
export class ItemTrees {
  readonly #source: Source;
  readonly #trees = new Map<number, SyntaxTree>();

  constructor(source: Source) {
    this.#source = source;
  }

  /** @param spans in the order of the text */
  together(spans: readonly Span[], shadow: Shadow): SyntaxTree {
    const trees = spans.map((span) => this.#tree(span, shadow));
    const count = trees.reduce((sum, tree) => sum + tree.count - from(tree), 1);
    const data = {
      kind: new Uint16Array(count),
      start: new Uint32Array(count),
      end: new Uint32Array(count),
      parent: new Int32Array(count),
      after: new Uint32Array(count),
      field: new Uint8Array(count),
      flags: new Uint8Array(count),
    };
    data.kind[0] = UNIT;
    data.flags[0] = NAMED;
    data.parent[0] = NONE;
    data.end[0] = shadow.text.length;
    data.after[0] = count;
    let at = 1;
    for (const tree of trees) {
      const first = from(tree);
      const by = at - first;
      data.kind.set(tree.kind.subarray(first), at);
      data.start.set(tree.start.subarray(first), at);
      data.end.set(tree.end.subarray(first), at);
      data.field.set(tree.field.subarray(first), at);
      data.flags.set(tree.flags.subarray(first), at);
      for (let node = first; node < tree.count; node++) {
        data.after[node + by] = tree.after[node] + by;
        data.parent[node + by] = tree.parent[node] < first ? 0 : tree.parent[node] + by;
      }
      at += tree.count - first;
    }
    return new SyntaxTree(this.#source, shadow.text, shadow.masks, data);
  }

  #tree({ start, end }: Span, shadow: Shadow): SyntaxTree {
    let tree = this.#trees.get(start);
    if (!tree) {
      tree = parseShadow(this.#source, shadow, start, end);
      this.#trees.set(start, tree);
    }
    return tree;
  }
}

/** The first node that goes into the whole: not the root, unless that says that nothing could be made out. */
function from(tree: SyntaxTree): number {
  return tree.kind[tree.root] === ERROR ? tree.root : tree.root + 1;
}
