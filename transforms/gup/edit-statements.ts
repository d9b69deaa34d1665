import { type Edit, field, kind, NONE, type Node, type SyntaxTree } from '../../src/index.ts';
import { textAfter } from './fit-lines.ts';

const COMPOUND = kind('compound_statement');
const IF = kind('if_statement');
const ELSE = kind('else_clause');
const COMMENT = kind('comment');
const CONSEQUENCE = field('consequence');
const ALTERNATIVE = field('alternative');
const DECLARATION = kind('declaration');
const FUNCTION = kind('function_definition');
const GOTO = kind('goto_statement');
const LABEL = field('label');
const LABELED = kind('labeled_statement');
const CASE = kind('case_statement');
const NO_FIELD = 0;
const directives: ReadonlySet<number> = new Set(
  (['preproc_if', 'preproc_ifdef', 'preproc_elif', 'preproc_else'] as const).map(kind),
);

/** Whole lines that go: [from, to) as line numbers. */
interface LineSpan {
  from: number;
  to: number;
}

/**
 * Takes statements out of a function as a careful maintainer would: the comment that speaks of them goes too, an
 * `else` that only held them goes, braces that a branch no longer needs go, and no two blank lines meet.
 * `undefined` where that cannot be done by whole lines. `others` are the edits made to what stays.
 *
 *     /* Take the lock. *\/            <- goes with the statement under it
 *     down_read(&mm->mmap_sem);
 *
 *     } else {                        <- goes, and so do the braces before it where one statement is left
 *             up_read(&mm->mmap_sem);
 *     }
 */
export function removeStatements(
  tree: SyntaxTree,
  statements: readonly Node[],
  aboutThem: RegExp,
  others: readonly Edit[] = [],
): Edit[] | undefined {
  const gone = new Set(statements);
  const spans: LineSpan[] = [];
  const edits: Edit[] = [];
  const droppedElse = new Map<Node, Edit>();
  const branches = new Set<Node>();
  for (const statement of statements) {
    const parent = tree.parent[statement];
    if (tree.kind[parent] === COMPOUND) {
      if (!isAlone(tree, statement)) return undefined;
      const outer = tree.parent[parent];
      const emptied = left(tree, parent, gone).length === 0;
      if (emptied && tree.kind[outer] === ELSE) {
        droppedElse.set(tree.parent[outer], dropElse(tree, outer));
        branches.add(tree.parent[outer]);
        continue;
      }
      if (emptied && (tree.kind[outer] === IF || tree.kind[outer] !== COMPOUND)) {
        if (!isBodyOfFunction(tree, parent)) return undefined;
      }
      spans.push(withComment(tree, statement, aboutThem));
      if (tree.kind[outer] === IF) branches.add(outer);
      if (tree.kind[outer] === ELSE) branches.add(tree.parent[outer]);
    } else if (tree.kind[parent] === ELSE) {
      droppedElse.set(tree.parent[parent], dropElse(tree, parent));
      branches.add(tree.parent[parent]);
    } else if (tree.kind[parent] === CASE) {
      if (!isAlone(tree, statement) || left(tree, parent, gone).length < 2) return undefined;
      spans.push(withComment(tree, statement, aboutThem));
    } else if (directives.has(tree.kind[parent])) {
      // #ifdef CONFIG_LAMP              a branch keeps something, or nobody would know what it was for
      //         up_read(&mm->mmap_sem);
      //         lamp_put(lamp);
      // #endif
      if (
        !isAlone(tree, statement) ||
        left(tree, parent, gone).every((node) => tree.field[node] !== NO_FIELD)
      )
        return undefined;
      spans.push(withComment(tree, statement, aboutThem));
    } else if (tree.kind[parent] === LABELED) {
      // out:
      //         up_read(&mm->mmap_sem);     the label stays, for the statement that follows
      const next = tree.nextSibling(parent);
      if (!isAlone(tree, statement) || next === NONE || !tree.isNamed(next)) return undefined;
      const merged = mergeLabels(tree, parent, next);
      if (merged) {
        edits.push(...merged);
        spans.push(linesOf(tree, parent));
      } else spans.push(withComment(tree, statement, aboutThem));
    } else {
      return undefined;
    }
  }
  for (const branch of branches) edits.push(...needlessBraces(tree, branch, gone, droppedElse, others));
  edits.push(...droppedElse.values());
  edits.push(...spans.map((span) => lineEdit(tree, widen(tree, span, spans))));
  return edits;
}

// unlock:                          goto unlock;   ->   goto put;
//         up_read(&mm->mmap_sem);
// put:                             two labels in a row become one
function mergeLabels(tree: SyntaxTree, label: Node, next: Node): Edit[] | undefined {
  if (tree.kind[next] !== LABELED || !isAlone(tree, label)) return undefined;
  const nameOf = (node: Node): string => tree.text(tree.child(node, LABEL));
  return tree
    .descendants(tree.closest(label, FUNCTION), GOTO)
    .map((node) => tree.child(node, LABEL))
    .filter((target) => tree.text(target) === nameOf(label))
    .map((target) => ({ start: tree.start[target], end: tree.end[target], text: nameOf(next) }));
}

function linesOf({ source, start, end }: SyntaxTree, node: Node): LineSpan {
  return { from: source.lineAt(start[node]), to: source.lineAt(end[node] - 1) + 1 };
}

function isBodyOfFunction(tree: SyntaxTree, block: Node): boolean {
  return tree.kindName(tree.parent[block]) === 'function_definition';
}

/** The statements of a block that are left. */
function left(tree: SyntaxTree, block: Node, gone: ReadonlySet<Node>): Node[] {
  return tree.namedChildren(block).filter((node) => !gone.has(node));
}

// Nothing but the statement stands on its lines, and perhaps a comment behind it.
function isAlone(tree: SyntaxTree, node: Node): boolean {
  const { source } = tree;
  const before = source.text.slice(source.lineStart(source.lineAt(tree.start[node])), tree.start[node]);
  const after = source.text.slice(tree.end[node], source.lineEnd(source.lineAt(tree.end[node] - 1)));
  return /^[ \t]*$/.test(before) && /^[ \t]*(\/\*[^*]*\*\/[ \t]*|\/\/.*)?$/.test(after);
}

function withComment(tree: SyntaxTree, statement: Node, about: RegExp): LineSpan {
  const { source } = tree;
  const span = linesOf(tree, statement);
  const speaks = (node: Node): boolean =>
    node !== NONE && tree.kind[node] === COMMENT && about.test(tree.text(node)) && isAlone(tree, node);
  const before = siblingBefore(tree, statement);
  if (speaks(before) && source.lineAt(tree.end[before] - 1) === span.from - 1)
    span.from = source.lineAt(tree.start[before]);
  const after = tree.nextSibling(statement);
  const behind = after !== NONE && !isAlone(tree, after) ? tree.nextSibling(after) : after;
  for (const node of [after, behind]) {
    if (speaks(node) && source.lineAt(tree.start[node]) === span.to)
      span.to = source.lineAt(tree.end[node] - 1) + 1;
  }
  return span;
}

function siblingBefore(tree: SyntaxTree, node: Node): Node {
  let before: Node = NONE;
  for (const sibling of tree.children(tree.parent[node])) {
    if (sibling === node) return before;
    before = sibling;
  }
  return NONE;
}

// Two blank lines must not meet, nor a blank line and a brace.
function widen(tree: SyntaxTree, span: LineSpan, all: readonly LineSpan[]): LineSpan {
  const { source } = tree;
  const isGone = (line: number): boolean => all.some(({ from, to }) => from <= line && line < to);
  let above = span.from - 1;
  while (isGone(above)) above--;
  let below = span.to;
  while (isGone(below)) below++;
  if (below > source.lineCount || below !== span.to) return span;
  const over = source.lineText(above).trim();
  const under = source.lineText(below).trim();
  if (under === '' && (over === '' || over.endsWith('{') || /^\w+:$/.test(over)))
    return { from: span.from, to: span.to + 1 };
  if (over === '' && under.startsWith('}') && above === span.from - 1)
    return { from: span.from - 1, to: span.to };
  return span;
}

function lineEdit(tree: SyntaxTree, { from, to }: LineSpan): Edit {
  const { source } = tree;
  const end = to <= source.lineCount ? source.lineStart(to) : source.text.length;
  return { start: source.lineStart(from), end, text: '' };
}

// }  else {  ...  }
//  ^^^^^^^^^^^^^^^^
function dropElse(tree: SyntaxTree, clause: Node): Edit {
  let start = tree.start[clause];
  while (/\s/.test(tree.source.text[start - 1])) start--;
  return { start, end: tree.end[clause], text: '' };
}

/** Kernel style: no braces where every branch is one statement; braces on all where one needs them. */
function needlessBraces(
  tree: SyntaxTree,
  branch: Node,
  gone: ReadonlySet<Node>,
  droppedElse: Map<Node, Edit>,
  others: readonly Edit[],
): Edit[] {
  if (tree.kind[tree.parent[branch]] === ELSE) return [];
  const consequence = tree.child(branch, CONSEQUENCE);
  const clause = tree.child(branch, ALTERNATIVE);
  const hasElse = clause !== NONE && !droppedElse.has(branch);
  const alternative = hasElse ? (tree.namedChildren(clause).at(-1) ?? NONE) : NONE;
  const blocks = [consequence, alternative].filter((node) => node !== NONE);
  const isSingle = (block: Node): boolean => {
    if (tree.kind[block] !== COMPOUND) return tree.kind[block] !== IF;
    const rest = left(tree, block, gone);
    const comments = tree.children(block).filter((node) => tree.kind[node] === COMMENT);
    return rest.length === 1 && comments.length === 0 && isPlain(tree, rest[0], others);
  };
  if (!blocks.every(isSingle)) return [];
  const [first, ...more] = blocks.filter((block) => tree.kind[block] === COMPOUND);
  const end = droppedElse.get(branch)?.end;
  if (first === consequence && end !== undefined) droppedElse.delete(branch);
  return first === undefined
    ? []
    : [...unbrace(tree, first, end), ...more.flatMap((block) => unbrace(tree, block))];
}

function isPlain(tree: SyntaxTree, statement: Node, others: readonly Edit[]): boolean {
  const oneLine = !textAfter(tree, statement, others).includes('\n');
  return oneLine && tree.kind[statement] !== DECLARATION && tree.kind[statement] !== IF;
}

// if (err < 0) {            if (err < 0)
//         goto out;                 goto out;
// }
function unbrace(tree: SyntaxTree, block: Node, elseEnd?: number): Edit[] {
  const { source } = tree;
  let open = tree.start[block];
  while (source.text[open - 1] === ' ' || source.text[open - 1] === '\t') open--;
  const close = tree.end[block] - 1;
  const end = elseEnd ?? close + 1;
  const last = source.lineAt(end - 1);
  const rest = source.text.slice(end, source.lineEnd(last));
  const edits: Edit[] = [{ start: open, end: tree.start[block] + 1, text: '' }];
  if (rest.trim() === '') edits.push(lineEdit(tree, { from: source.lineAt(close), to: last + 1 }));
  else edits.push({ start: close, end: end + /^[ \t]*/.exec(rest)![0].length, text: '' });
  return edits;
}
