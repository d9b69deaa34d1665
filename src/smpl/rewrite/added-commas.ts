import { kind } from '../../c/kinds.ts';
import { NONE, type Node, type SyntaxTree } from '../../c/syntax-tree.ts';
import { applyEdits, type Edit, sortEdits } from '../../text/edit-set.ts';

const LISTS = ['parameter_list', 'argument_list', 'preproc_params'].map(kind);
const BRACED = ['initializer_list', 'enumerator_list'].map(kind);

/**
 * The commas of what is added to a list. One that comes to stand beside no element, as the dots of its pattern stand for
 * nothing, goes; so does the `void` of a list without parameters:
 *
 *     - x,            f(x)           int f(void)
 *     + y,            f(y)           int f(int x)
 *       ...)
 */
export function fitCommas(tree: SyntaxTree, edits: readonly Edit[]): Edit[] {
  let all = edits.flatMap((edit) => [...commaBefore(tree, edit), ...closeComma(tree, edit)]);
  for (const list of listsOf(tree, edits)) {
    const [start, end] = [tree.start[list], tree.end[list]];
    const isWithin = (one: Edit) => start < one.start && one.end < end;
    const inside = sortEdits(all.filter(isWithin));
    const others = all.filter((one) => !isWithin(one));
    if (isEmpty(tree.text(list))) {
      const after = applyEdits(tree.text(list), moved(inside, start));
      const single = after.replace(DOUBLE_COMMA, (found) => (found.startsWith(',') ? ',' : found));
      const text = single.replace(/^\(\s*(?:void\s*)?,\s*/, '(').replace(/,\s*(?:void\s*)?\)$/, ')');
      if (text !== after) all = [...others, { start, end, text }];
    } else {
      const rest = (at: number) => restOf(tree, list, inside, at);
      const fitted = inside.map((edit, at) => withoutLooseCommas(tree, list, edit, rest(at)));
      all = [...others, ...withoutFirstComma(tree, list, fitted), ...lastComma(tree, list, fitted)];
    }
  }
  return sortEdits(all);
}

const isEmpty = (list: string): boolean => /^\(\s*(?:void)?\s*\)$/.test(list);

function listsOf(tree: SyntaxTree, edits: readonly Edit[]): ReadonlySet<Node> {
  const lists = new Set<Node>();
  for (const edit of edits) {
    const node = tree.nodeAt(edit.start, edit.end);
    const list = LISTS.includes(tree.kind[node]) ? node : tree.closest(node, ...LISTS);
    if (list >= 0) lists.add(list);
  }
  return lists;
}

function moved(edits: readonly Edit[], by: number): Edit[] {
  return edits.map((edit) => ({ ...edit, start: edit.start - by, end: edit.end - by }));
}

/** What will stand behind the edit at an index, up to the end of its list. */
function restOf(tree: SyntaxTree, list: Node, inside: readonly Edit[], at: number): string {
  const from = inside[at].end;
  return applyEdits(tree.source.text.slice(from, tree.end[list]), moved(inside.slice(at + 1), from));
}

// f(- x, + y,)     and     f(2- , x + , y,)
function withoutLooseCommas(tree: SyntaxTree, list: Node, edit: Edit, rest: string): Edit {
  let { text } = edit;
  if (/^\(\s*$/.test(tree.source.text.slice(tree.start[list], edit.start)))
    text = text.replace(/^\s*,\s*/, '');
  if (/^\s*[),]/.test(rest)) text = text.replace(/,\s*$/, '');
  return { ...edit, text };
}

// f(g(1), 3)      as f(1): the comma that is added is that which stood behind g(1)
function withoutFirstComma(tree: SyntaxTree, list: Node, edits: readonly Edit[]): readonly Edit[] {
  const after = applyEdits(tree.text(list), moved(edits, tree.start[list]));
  if (!FIRST_COMMA.test(after) || FIRST_COMMA.test(tree.text(list))) return edits;
  const comma = commasLeft(tree, list, edits)[0];
  if (comma === undefined) return edits;
  const [start, end] = [tree.start[comma], tree.end[comma]];
  const behind = edits.find((edit) => edit.start === end);
  const gap = { start, end: behind?.end ?? end, text: behind?.text.trimStart() ?? '' };
  return sortEdits([...edits.filter((edit) => edit !== behind), gap]);
}

// f(a, 1)      as f(1, a): what stood behind the comma has moved
function lastComma(tree: SyntaxTree, list: Node, edits: readonly Edit[]): Edit[] {
  const after = applyEdits(tree.text(list), moved(edits, tree.start[list]));
  if (!LAST_COMMA.test(after) || LAST_COMMA.test(tree.text(list))) return [];
  const comma = commasLeft(tree, list, edits).at(-1);
  return comma === undefined ? [] : [{ start: tree.start[comma], end: tree.end[comma], text: '' }];
}

const FIRST_COMMA = /^\(\s*,/;
const LAST_COMMA = /,\s*\)$/;

function commasLeft(tree: SyntaxTree, list: Node, edits: readonly Edit[]): Node[] {
  return tree.children(list).filter((child) => {
    const isGone = edits.some(({ start, end }) => start <= tree.start[child] && tree.end[child] <= end);
    return tree.text(child) === ',' && !isGone;
  });
}

const DOUBLE_COMMA = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|,\s*,/g;

// { .a = 1 }       what is added before the brace needs one
//         ^
function commaBefore(tree: SyntaxTree, { start, end, text }: Edit): Edit[] {
  if (start < end || !/^\s*[\w.[{&"(]/.test(text)) return [];
  const node = tree.nodeAt(start);
  const list = BRACED.includes(tree.kind[node]) ? node : tree.closest(node, ...BRACED);
  if (list === NONE) return [];
  const parts = tree.children(list).filter((child) => tree.kindName(child) !== 'comment');
  const next = parts.find((child) => tree.start[child] >= start);
  const last = parts.findLast((child) => tree.end[child] <= start);
  const isLast = last !== undefined && next !== undefined && tree.text(next) === '}';
  if (!isLast || !tree.isNamed(last) || tree.kindName(last).startsWith('preproc')) return [];
  return [{ start: tree.end[last], end: tree.end[last], text: ',' }];
}

// { .a = 1, }      what is added behind the last comma brings none of its own
//          ^
// { .a = 1 }       and elsewhere its comma stands close to what is before it
//         ^
function closeComma({ source: { text } }: SyntaxTree, edit: Edit): Edit[] {
  const before = text.slice(0, edit.start).trimEnd();
  const isComma = edit.start === edit.end && /^\s*,/.test(edit.text);
  if (!isComma || (before.length === edit.start && !before.endsWith(','))) return [edit];
  const rest = { ...edit, text: edit.text.replace(/^(\s*),\s?/, '$1') };
  return before.endsWith(',') ? [rest] : [{ start: before.length, end: before.length, text: ',' }, rest];
}
