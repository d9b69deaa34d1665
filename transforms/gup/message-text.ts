import { type CFile, type CFunction, type Edit, kind, type Node, type SourceTree } from '../../src/index.ts';
import { indentOf, widthOf } from './columns.ts';
import { fitLines, textAfter } from './fit-lines.ts';

// What checkpatch asks for in the line of a message that is changed:
//
//     printk("lamp_draw: get_user_pages failed\n")
//     ^^^^^^ a level; the default one is that of pr_warn()
//             ^^^^^^^^^ __func__, where the line is too wide otherwise

const ARGUMENTS = kind('argument_list');
const LIMIT = 80;

/** The function that logs in a file at the level of a printk() without one; undefined where there is none. */
export function warnerOf({ text }: CFile, tree: SourceTree): string | undefined {
  if (/^#\s*define\s+pr_fmt\b/m.test(text)) return undefined;
  const headers = ['printk', 'kernel'].map((name) => tree.file(`include/linux/${name}.h`));
  return headers.some((header) => header && /^#\s*define\s+pr_warn\b/m.test(header.text))
    ? 'pr_warn'
    : undefined;
}

/**
 * The edits of a message in which something is renamed, with the renames; undefined where it is none, or fits nowhere.
 *
 * @param warner what a printk() without a level becomes
 */
export function editMessage(
  { tree, name }: CFunction,
  string: Node,
  renames: readonly Edit[],
  warner: string | undefined,
): Edit[] | undefined {
  const list = tree.parent[string];
  if (tree.kind[list] !== ARGUMENTS || tree.namedChildren(list)[0] !== string) return undefined;
  const called = /^(printk|pr_\w+)\(/.exec(tree.text(tree.parent[list]))?.[1];
  if (!called) return undefined;
  const { source } = tree;
  const text = textAfter(tree, string, renames);
  const lacksLevel = called === 'printk' && !/^"(<\d>|\\001)/.test(text);
  const paren = tree.start[list];
  const callee = lacksLevel && warner ? [{ start: paren - called.length, end: paren, text: warner }] : [];
  const grown = callee.length > 0 ? warner!.length - called.length : 0;
  if (tree.text(list).includes('\n'))
    return [...callee, ...renames, ...fitLines(tree, list, grown, renames, false)];
  const line = source.lineAt(paren);
  const before = widthOf(source.text.slice(source.lineStart(line), paren + 1)) + grown;
  const [start, end] = [tree.start[string], tree.end[string]];
  const rest = source.text.slice(end, source.lineEnd(line));
  const gap = `\n${indentOf(before)}`;
  for (const [comma, ending] of endings(rest, gap))
    for (const wording of wordings(text, name, gap)) {
      const form = wording + ending;
      const lines = (' '.repeat(before) + form + rest.slice(comma.length)).split('\n');
      if (lines.every((each) => widthOf(each) <= LIMIT))
        return [...callee, { start, end: end + comma.length, text: form }];
    }
  return callee.length > 0 ? [...callee, ...renames] : undefined;
}

// "lamp_draw: get_user_pages_fast failed\n"     "%s: get_user_pages_fast failed\n", __func__
function wordings(text: string, name: string, gap: string): string[] {
  if (!text.startsWith(`"${name}:`)) return [text];
  const short = `"%s${text.slice(1 + name.length)},`;
  return [text, `${short} __func__`, `${short}${gap}__func__`];
}

// printk("a message of %d\n", n)     the other arguments stay, or go to a line of their own
function endings(rest: string, gap: string): [old: string, fresh: string][] {
  const comma = /^,[ \t]+(?=\S)/.exec(rest)?.[0];
  return comma
    ? [
        ['', ''],
        [comma, `,${gap}`],
      ]
    : [['', '']];
}
