import { field, kind } from '../../c/kinds.ts';
import { parseC } from '../../c/parse.ts';
import { NONE, type Node, SyntaxTree } from '../../c/syntax-tree.ts';
import { Source } from '../../text/source.ts';
import type { Span } from './witness.ts';

const BODY = field('body');
const RETURN = kind('return_statement');
const SEMICOLON = kind(';');
const COMMENT = kind('comment');

/** Code that the tree of its file holds as plain text (a macro's body, a type as an argument), read by itself. */
export interface Fragment {
  readonly tree: SyntaxTree;
  /** The block whose statements the fragment is; offsets are those of the file. */
  readonly block: Node;
}

/** Reads a stretch of a source, with code put around it, as statements; undefined where it is none. */
export function readFragment(source: Source, span: Span, before = '', behind = ''): Fragment | undefined {
  const head = `void f(void) {${before}`;
  const text = source.text.slice(span.start, span.end).replace(/\\\r?\n/g, (line) => ' '.repeat(line.length));
  const parsed = parseC(new Source(source.path, `${head}${text}${behind};}`));
  const tree = shifted(
    parsed,
    source,
    span.start - head.length,
    behind === '' ? span.end : source.text.length,
  );
  const fn = tree.root + 1;
  const block = fn < tree.count ? tree.child(fn, BODY) : NONE;
  if (block === NONE || hasDamage(tree)) return undefined;
  return { tree, block };
}

const fragments = new WeakMap<SyntaxTree, Map<number, Fragment | undefined>>();

/** What stands at an offset of a file, read once for all rules. */
export function onceRead(
  tree: SyntaxTree,
  offset: number,
  read: () => Fragment | undefined,
): Fragment | undefined {
  let known = fragments.get(tree);
  if (!known) {
    known = new Map();
    fragments.set(tree, known);
  }
  if (!known.has(offset)) known.set(offset, read());
  return known.get(offset);
}

/** Reads a stretch of a source as one expression; undefined where it is none. */
export function readExpression(source: Source, span: Span): { tree: SyntaxTree; node: Node } | undefined {
  const tree = readFragment(source, span, 'return ')?.tree;
  const [statement] = tree?.descendants(tree.root, RETURN) ?? [];
  if (!tree || statement === undefined) return undefined;
  const node = tree.children(statement)[1];
  return tree.start[node] === span.start && tree.end[node] === span.end ? { tree, node } : undefined;
}

// The semicolon that a last statement gets to be read is no part of it: do { ... } while (0)
function shifted(tree: SyntaxTree, source: Source, by: number, limit: number): SyntaxTree {
  const move = (offsets: Uint32Array) => offsets.map((offset) => Math.max(0, offset + by));
  const start = move(tree.start);
  const isAdded = (node: Node) => start[node] === limit && start[tree.parent[node]] < limit;
  const masks = tree.masks.map((mask) => ({ ...mask, start: mask.start + by, end: mask.end + by }));
  return new SyntaxTree(source, source.text, masks, {
    kind: tree.kind.map((one, node) => (one === SEMICOLON && isAdded(node) ? COMMENT : one)),
    start,
    end: move(tree.end).map((end) => Math.min(end, limit)),
    parent: tree.parent,
    after: tree.after,
    field: tree.field,
    flags: tree.flags,
  });
}

function hasDamage(tree: SyntaxTree): boolean {
  for (let node = 0; node < tree.count; node++)
    if (tree.kindName(node) === 'ERROR' || tree.isMissing(node)) return true;
  return false;
}
