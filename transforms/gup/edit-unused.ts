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
} from '../../src/index.ts';
import { removeStatements } from './edit-statements.ts';

const IDENTIFIER = kind('identifier');
const DECLARATION = kind('declaration');
const CALL = kind('call_expression');
const INIT = kind('init_declarator');
const DECLARATOR = field('declarator');
const ARGUMENTS = field('arguments');
const COMMENT = kind('comment');

/** What nobody uses any more once some nodes are gone. */
export interface Unused {
  edits: Edit[];
  variables: string[];
  parameters: string[];
}

/** Variables and parameters that only the nodes that go had used; `undefined` where a caller cannot be followed. */
export function dropUnused(
  file: CFile,
  fn: CFunction,
  gone: readonly Node[],
  tree: SourceTree,
): Unused | undefined {
  const { tree: syntax } = fn;
  const names = new Set(
    gone.flatMap((node) => syntax.descendants(node, IDENTIFIER)).map((node) => syntax.text(node)),
  );
  const unused: Unused = { edits: [], variables: [], parameters: [] };
  for (const name of names) {
    const parameter = fn.parameters.findIndex((candidate) => candidate.name === name);
    const declarator = parameter < 0 ? declaratorOf(fn, name) : NONE;
    const own = parameter >= 0 ? fn.parameters[parameter].node : declarator;
    if (own === NONE || usedElsewhere(fn, name, [...gone, own])) continue;
    if (parameter >= 0) {
      if (!fn.isStatic) continue;
      const edits = dropParameter(file, fn, parameter, tree);
      if (!edits) return undefined;
      unused.edits.push(...edits);
      unused.parameters.push(name);
    } else if (syntax.descendants(declarator, CALL).length === 0) {
      const edits = dropDeclarator(syntax, declarator);
      if (!edits) continue;
      unused.edits.push(...edits);
      unused.variables.push(name);
    }
  }
  return unused;
}

function usedElsewhere(fn: CFunction, name: string, except: readonly Node[]): boolean {
  return fn.tree
    .descendants(fn.node, IDENTIFIER)
    .some((node) => fn.tree.text(node) === name && !except.some((outer) => fn.tree.contains(outer, node)));
}

// struct mm_struct *mm = current->mm, *other;
//                  ^^^^^^^^^^^^^^^^^
function declaratorOf(fn: CFunction, name: string): Node {
  for (const declaration of fn.tree.descendants(fn.body, DECLARATION)) {
    for (const child of fn.tree.children(declaration)) {
      if (fn.tree.field[child] !== DECLARATOR) continue;
      const declared = fn.tree.kind[child] === INIT ? fn.tree.child(child, DECLARATOR) : child;
      const names = fn.tree.descendants(declared, IDENTIFIER);
      if (names.length > 0 && fn.tree.text(names[0]) === name) return child;
    }
  }
  return NONE;
}

function dropDeclarator(tree: SyntaxTree, declarator: Node): Edit[] | undefined {
  const declaration = tree.parent[declarator];
  const all = tree.children(declaration).filter((child) => tree.field[child] === DECLARATOR);
  if (all.length === 1) return removeStatements(tree, [declaration], /(?!)/);
  return [cutFromList(tree, all, all.indexOf(declarator))];
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
  const edits = [cutFromList(fn.tree, parameters, index)];
  for (const { fn: caller, call } of calls) {
    const list = caller.tree.child(call, ARGUMENTS);
    const given = caller.tree.namedChildren(list).filter((node) => caller.tree.kind[node] !== COMMENT);
    edits.push(cutFromList(caller.tree, given, index));
  }
  return edits;
}

// a, b, c      an item goes with the comma before it, the first with the comma after it
//  ^^^
function cutFromList(tree: SyntaxTree, items: readonly Node[], index: number): Edit {
  return index > 0
    ? { start: tree.end[items[index - 1]], end: tree.end[items[index]], text: '' }
    : { start: tree.start[items[0]], end: tree.start[items[1]], text: '' };
}
