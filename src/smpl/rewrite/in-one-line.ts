import { kind } from '../../c/kinds.ts';
import { NONE, type SyntaxTree } from '../../c/syntax-tree.ts';
import type { Added } from './accept.ts';
import { branchBeside } from './branches.ts';
import type { Addition } from './layout.ts';

const LISTS = ['initializer_list', 'enumerator_list'].map(kind);

/** struct s x = { .a = 1 };      what is added to values on one line goes on that line */
export function inOneLine(tree: SyntaxTree, insertion: Added): Added {
  const { anchor, addition, commented } = insertion;
  if (!/\w/.test(addition.lines[0]?.text ?? '') && addition.lines.length < 2) return insertion;
  const node = tree.nodeAt(anchor.start, anchor.end);
  const list = node === NONE || LISTS.includes(tree.kind[node]) ? node : tree.closest(node, ...LISTS);
  if (list === NONE || tree.text(list).includes('\n') || tree.namedChildren(list).length === 0)
    return insertion;
  return { ...insertion, addition: joined(addition), commented: joined(commented) };
}

/** #define CALL(a) do { a(); } while (0)      the same in the body of a macro, unless a branch gets company there */
export function inOneDefinition(body: SyntaxTree, insertion: Added): Added {
  const { anchor, addition, commented } = insertion;
  const { text } = body.source;
  const line = text.slice(text.lastIndexOf('\n', anchor.start - 1) + 1);
  if (!/^[ \t]*#[^\n]*(?<!\\)(?:\n|$)/.test(line) || branchBeside(body, insertion) !== NONE) return insertion;
  return { ...insertion, addition: joined(addition), commented: joined(commented) };
}

function joined(addition: Addition): Addition {
  const [first, ...others] = addition.lines;
  const isCode = [first, ...others].every(({ directive, text }) => !directive && !text.includes('//'));
  if (!isCode) return addition;
  const text = [first, ...others].map((line) => line.text).join(' ');
  return { lines: [{ ...first, text }], whole: false };
}
