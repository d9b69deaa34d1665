import { type CFunction, type Edit, kind, NONE, type Node, wordOffsets } from '../../src/index.ts';
import { breakWideLine, indentOf, widthOf } from './fit-lines.ts';

const COMMENT = kind('comment');
const STRING = kind('string_literal');
const ARGUMENTS = kind('argument_list');
const LIMIT = 80;

/** Comments and message strings of a function that name the old function, with the new name; those in what goes, go. */
export function renameInText(
  fn: CFunction,
  from: string,
  to: string,
  going: readonly Edit[] = [],
): { edits: Edit[]; strings: Node[]; comments: Node[] } {
  const edits: Edit[] = [];
  const strings: Node[] = [];
  const comments: Node[] = [];
  for (let node = fn.node; node < fn.tree.after[fn.node]; node++) {
    const isString = fn.tree.kind[node] === STRING;
    if (!isString && fn.tree.kind[node] !== COMMENT) continue;
    const offsets = wordOffsets(fn.tree.text(node), from);
    if (offsets.length === 0) continue;
    if (going.some(({ start, end }) => start <= fn.tree.start[node] && fn.tree.end[node] <= end)) continue;
    (isString ? strings : comments).push(node);
    const own: Edit[] = offsets.map((offset) => {
      const start = fn.tree.start[node] + offset;
      return { start, end: start + from.length, text: to };
    });
    const list = isString ? fn.tree.closest(node, ARGUMENTS) : NONE;
    edits.push(
      ...own,
      ...(list === NONE ? [] : (byFunctionName(fn, node, own) ?? breakWideLine(fn.tree, list, own))),
    );
  }
  return { edits, strings, comments };
}

// printk("lamp_draw: get_user_pages_fast failed\n")  ->  printk("%s: get_user_pages_fast failed\n", __func__)
//         ^^^^^^^^^ what checkpatch asks for, where the line is too wide otherwise
function byFunctionName(fn: CFunction, string: Node, renames: readonly Edit[]): Edit[] | undefined {
  const { tree } = fn;
  const call = tree.parent[tree.parent[string]];
  const isMessage =
    tree.kind[tree.parent[string]] === ARGUMENTS && /^(printk|pr_\w+)\(/.test(tree.text(call));
  const prefix = `"${fn.name}:`;
  if (!isMessage || !tree.text(string).startsWith(prefix)) return undefined;
  const line = tree.source.lineText(tree.source.lineAt(tree.start[string]));
  const grown = renames.reduce((sum, { start, end, text }) => sum + text.length - (end - start), 0);
  const width = widthOf(line) + grown;
  if (width <= LIMIT) return undefined;
  const saved = fn.name.length - '%s'.length - ', __func__'.length;
  const paren = tree.start[tree.parent[string]] + 1;
  const column = widthOf(tree.source.text.slice(tree.source.lineStart(tree.source.lineAt(paren)), paren));
  const gap = width - saved <= LIMIT ? ' ' : `\n${indentOf(column)}`;
  const start = tree.start[string] + 1;
  const end = tree.end[string];
  return [
    { start, end: start + fn.name.length, text: '%s' },
    { start: end, end, text: `,${gap}__func__` },
  ];
}
