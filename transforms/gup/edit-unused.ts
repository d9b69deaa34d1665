import {
  type CFile,
  type CFunction,
  callersOf,
  type Edit,
  field,
  kind,
  NONE,
  type Node,
  type SourceTree,
  type SyntaxTree,
  wordOffsets,
} from '../../src/index.ts';

const IDENTIFIER = kind('identifier');
const DECLARATION = kind('declaration');
const ASSIGNMENT = kind('assignment_expression');
const CALL = kind('call_expression');
const STATEMENT = kind('expression_statement');
const INIT = kind('init_declarator');
const DECLARATOR = field('declarator');
const ARGUMENTS = field('arguments');
const LEFT = field('left');
const COMPOUND = kind('compound_statement');

/** What nobody uses any more once some nodes are gone. */
export interface Unused {
  /** Declarations, and assignments to what is never read, that go whole. */
  statements: Node[];
  edits: Edit[];
  variables: string[];
  parameters: string[];
}

/**
 * Variables and parameters that only the nodes that go had used, and those that only they had used in turn;
 * `undefined` where a caller cannot be followed.
 *
 *     struct task_struct *tsk = current;        <- goes with mm
 *     struct mm_struct *mm = tsk->mm;           <- goes with the lock
 */
export function dropUnused(
  file: CFile,
  fn: CFunction,
  going: readonly Node[],
  tree: SourceTree,
): Unused | undefined {
  const { tree: syntax } = fn;
  const unused: Unused = { statements: [], edits: [], variables: [], parameters: [] };
  const gone = [...going];
  const idle = new Set<Node>();
  const names = new Set(namesIn(syntax, gone));
  // A name that stays is looked at again when more is gone.
  for (let before = -1; before !== gone.length; ) {
    before = gone.length;
    for (const name of names) {
      if (unused.variables.includes(name) || unused.parameters.includes(name)) continue;
      const parameter = fn.parameters.findIndex((candidate) => candidate.name === name);
      if (parameter >= 0) {
        const uses = usesBeside(file, fn, name, fn.node, [...gone, fn.parameters[parameter].node]);
        if (!fn.isStatic || uses.length > 0) continue;
        const edits = dropParameter(file, fn, parameter, tree);
        if (!edits) return undefined;
        unused.edits.push(...edits);
        unused.parameters.push(name);
        continue;
      }
      const declarator = declaratorOf(fn, name, gone);
      if (declarator === NONE || syntax.descendants(declarator, CALL).length > 0) continue;
      if (isNamedByMacro(file, fn, name)) continue;
      const uses = usesBeside(file, fn, name, scopeOf(syntax, declarator), [...gone, declarator]);
      const writes = onlyWritten(syntax, uses);
      if (!writes) continue;
      unused.variables.push(name);
      unused.statements.push(...writes);
      idle.add(declarator);
      gone.push(declarator, ...writes);
      for (const found of namesIn(syntax, [declarator, ...writes])) names.add(found);
    }
  }
  for (const declaration of new Set([...idle].map((declarator) => syntax.parent[declarator]))) {
    const all = declaratorsOf(syntax, declaration);
    if (all.every((declarator) => idle.has(declarator))) unused.statements.push(declaration);
    else unused.edits.push(...cutFromList(syntax, all, idle));
  }
  return unused;
}

function namesIn(tree: SyntaxTree, nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => tree.descendants(node, IDENTIFIER)).map((node) => tree.text(node));
}

// mm = current->mm;      a variable that is only set: the statements that set it, or undefined where it is used
function onlyWritten(tree: SyntaxTree, uses: readonly Node[]): Node[] | undefined {
  const writes: Node[] = [];
  for (const use of uses) {
    const assignment = tree.parent[use];
    const statement = tree.parent[assignment];
    const isWrite =
      tree.kind[assignment] === ASSIGNMENT &&
      tree.field[use] === LEFT &&
      tree.kind[statement] === STATEMENT &&
      tree.descendants(assignment, CALL).length === 0;
    if (!isWrite) return undefined;
    writes.push(statement);
  }
  return writes;
}

/** Where a name stands in a scope, read from the text: a macro may hide it from the tree. Members of that name are none. */
function usesBeside(file: CFile, fn: CFunction, name: string, scope: Node, except: readonly Node[]): Node[] {
  const { tree } = fn;
  return wordOffsets(tree.text(scope), name)
    .map((offset) => tree.start[scope] + offset)
    .filter((at) => file.lexical.at(at).kind === 'code' && !/(->|\.)\s*$/.test(file.text.slice(at - 4, at)))
    .map((at) => tree.nodeAt(at, at + name.length))
    .filter((node) => !except.some((outer) => tree.contains(outer, node)));
}

// #define note() pr_debug("%p\n", mm)      a macro that this function uses, and that takes mm from where it stands
//                                 ^^
function isNamedByMacro(file: CFile, { tree, body }: CFunction, name: string): boolean {
  const text = tree.text(body);
  const defines = file.text.matchAll(
    /^[ \t]*#[ \t]*define[ \t]+(\w+)(\([^)\n]*\))?((?:[^\n]*\\\r?\n)*[^\n]*)/gm,
  );
  return [...defines].some(
    ([, macro, parameters = '', meaning]) =>
      wordOffsets(meaning, name).length > 0 &&
      wordOffsets(parameters, name).length === 0 &&
      wordOffsets(text, macro).length > 0,
  );
}

// struct mm_struct *mm = current->mm, *other;      the one that what goes can see
//                  ^^^^^^^^^^^^^^^^^
function declaratorOf(fn: CFunction, name: string, gone: readonly Node[]): Node {
  const { tree } = fn;
  for (const declaration of tree.descendants(fn.body, DECLARATION)) {
    for (const child of declaratorsOf(tree, declaration)) {
      const declared = tree.kind[child] === INIT ? tree.child(child, DECLARATOR) : child;
      const [first] = tree.descendants(declared, IDENTIFIER);
      if (first === undefined || tree.text(first) !== name) continue;
      if (gone.some((node) => tree.contains(scopeOf(tree, child), node))) return child;
    }
  }
  return NONE;
}

const scopeOf = (tree: SyntaxTree, declarator: Node): Node => tree.closest(declarator, COMPOUND);

function declaratorsOf(tree: SyntaxTree, declaration: Node): Node[] {
  return tree.children(declaration).filter((child) => tree.field[child] === DECLARATOR);
}

function dropParameter(file: CFile, fn: CFunction, index: number, tree: SourceTree): Edit[] | undefined {
  const { calls, references } = callersOf(file, fn, tree);
  if (references.length > 0 || calls.some((caller) => caller.file !== file)) return undefined;
  if (
    new RegExp(`^[^\\n;{}]*\\b${fn.name}\\s*\\([^;{}]*\\)\\s*;`, 'm').test(
      file.text.slice(0, fn.tree.start[fn.node]),
    )
  ) {
    return undefined;
  }
  const parameters = fn.parameters.map(({ node }) => node);
  if (parameters.length === 1) return undefined;
  const edits = cutFromList(fn.tree, parameters, new Set([parameters[index]]));
  for (const { fn: caller, call } of calls) {
    const list = caller.tree.child(call, ARGUMENTS);
    const given = caller.tree.namedChildren(list);
    edits.push(...cutFromList(caller.tree, given, new Set([given[index]])));
  }
  return edits;
}

// a, b, c      an item goes with the comma before it, the first ones with the comma after them
//  ^^^
function cutFromList(tree: SyntaxTree, items: readonly Node[], gone: ReadonlySet<Node>): Edit[] {
  const kept = items.filter((item) => !gone.has(item));
  const first = items.indexOf(kept[0]);
  const edits = first > 0 ? [{ start: tree.start[items[0]], end: tree.start[kept[0]], text: '' }] : [];
  for (let index = first + 1; index < items.length; index++) {
    if (gone.has(items[index]))
      edits.push({ start: tree.end[items[index - 1]], end: tree.end[items[index]], text: '' });
  }
  return edits;
}
