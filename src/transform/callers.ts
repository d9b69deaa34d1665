import type { CFile } from '../c/c-file.ts';
import type { CFunction } from '../c/functions.ts';
import { field, kind } from '../c/kinds.ts';
import { NONE, type Node, type SyntaxTree } from '../c/syntax-tree.ts';
import type { SourceTree } from './source-tree.ts';

/** A call of a function by its name. */
export interface Caller {
  file: CFile;
  fn: CFunction;
  /** The `call_expression` in `fn.tree`. */
  call: Node;
  offset: number;
}

/**
 * A function's name used as a value:
 * `table`   `.open = f`, `[CMD] = f`, `ops->open = f`; `member` is what it is stored in
 * `export`  `EXPORT_SYMBOL(f)`
 * `passed`  an argument of a call or macro; `member` is the function or macro
 * `other`   anything else
 */
export interface FunctionReference {
  file: CFile;
  offset: number;
  how: 'table' | 'export' | 'passed' | 'other';
  member: string;
  /** The type written at the table: `struct file_operations`; empty where it is not in sight. */
  table: string;
}

export interface Callers {
  calls: readonly Caller[];
  references: readonly FunctionReference[];
}

const CALL = kind('call_expression');
const IDENTIFIER = kind('identifier');
const ARGUMENTS = kind('argument_list');
const INITIALIZER_PAIR = kind('initializer_pair');
const INITIALIZER_LIST = kind('initializer_list');
const ASSIGNMENT = kind('assignment_expression');
const DECLARATION = kind('declaration');
const FUNCTION_DECLARATOR = kind('function_declarator');
const FUNCTION = field('function');
const DESIGNATOR = field('designator');
const LEFT = field('left');
const RIGHT = field('right');
const TYPE = field('type');

/**
 * Everybody who calls a function or takes its address. A static function of a `.c` file is looked for in
 * that file, any other in the whole tree (which may suspend the examination).
 */
export function callersOf(file: CFile, fn: CFunction, tree: SourceTree): Callers {
  const ofTree = known.get(tree) ?? new WeakMap<CFile, Map<number, Callers>>();
  known.set(tree, ofTree);
  const ofFile = ofTree.get(file) ?? new Map<number, Callers>();
  ofTree.set(file, ofFile);
  const start = fn.tree.start[fn.node];
  const answer = ofFile.get(start) ?? findCallers(file, fn, tree);
  ofFile.set(start, answer);
  return answer;
}

/** A file that the tree no longer keeps takes its callers with it. */
const known = new WeakMap<SourceTree, WeakMap<CFile, Map<number, Callers>>>();

function findCallers(file: CFile, fn: CFunction, tree: SourceTree): Callers {
  const isLocal = fn.isStatic && file.path.endsWith('.c');
  const places = isLocal ? [{ file, offsets: offsetsOf(file, fn.name) }] : elsewhere(fn.name, tree);
  const calls: Caller[] = [];
  const references: FunctionReference[] = [];
  for (const place of places) {
    for (const offset of place.offsets) {
      if (place.file === file && offset === fn.tree.start[fn.nameNode]) continue;
      const use = useAt(place.file, offset, fn.name);
      if (!use) continue;
      if ('call' in use) calls.push(use);
      else references.push(use);
    }
  }
  return { calls, references };
}

const found = new WeakMap<CFile, Map<string, readonly number[]>>();

/** Offsets of a whole word in a file. */
export function offsetsOf(file: CFile, word: string): readonly number[] {
  const ofFile = found.get(file) ?? new Map<string, readonly number[]>();
  found.set(file, ofFile);
  const offsets = ofFile.get(word) ?? wordOffsets(file.text, word);
  ofFile.set(word, offsets);
  return offsets;
}

/** Offsets of a whole word in a text. */
export function wordOffsets(text: string, word: string): number[] {
  const offsets: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    if (!isWordByte(text.charCodeAt(at - 1)) && !isWordByte(text.charCodeAt(at + word.length)))
      offsets.push(at);
  }
  return offsets;
}

function isWordByte(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95
  );
}

function elsewhere(name: string, tree: SourceTree): { file: CFile; offsets: readonly number[] }[] {
  const found: { file: CFile; offsets: readonly number[] }[] = [];
  for (const place of tree.places(name).get(name) ?? []) {
    const file = tree.file(place.path);
    if (file) found.push({ file, offsets: place.offsets });
  }
  return found;
}

function useAt(file: CFile, offset: number, name: string): Caller | FunctionReference | undefined {
  if (file.lexical.at(offset).kind === 'comment') return undefined;
  const fn = file.functionAt(offset);
  const syntax = fn?.tree ?? file.treeAt(offset);
  const node = syntax.nodeAt(offset, offset + name.length);
  if (syntax.kind[node] !== IDENTIFIER || syntax.text(node) !== name) return undefined;
  const parent = syntax.parent[node];
  if (syntax.kind[parent] === CALL && syntax.field[node] === FUNCTION) {
    return fn ? { file, fn, call: parent, offset } : undefined;
  }
  if (syntax.kind[parent] === FUNCTION_DECLARATOR) return undefined;
  return { file, offset, ...howUsed(syntax, node) };
}

// .open = f,      [CMD_OPEN] = f,      ops->open = f;      register_it(f)      EXPORT_SYMBOL(f)
//         ^                    ^                   ^                   ^                     ^
function howUsed(tree: SyntaxTree, node: Node): Pick<FunctionReference, 'how' | 'member' | 'table'> {
  for (
    let at = node, parent = tree.parent[node];
    parent !== NONE;
    at = parent, parent = tree.parent[parent]
  ) {
    const shape = tree.kind[parent];
    if (shape === INITIALIZER_PAIR) {
      const designator = tree.child(parent, DESIGNATOR);
      return { how: 'table', member: bare(tree, designator), table: tableType(tree, parent) };
    }
    if (shape === INITIALIZER_LIST) return { how: 'table', member: '', table: tableType(tree, parent) };
    if (shape === ASSIGNMENT && tree.field[at] === RIGHT) {
      return { how: 'table', member: lastName(tree.text(tree.child(parent, LEFT))), table: '' };
    }
    if (shape === ARGUMENTS) {
      const callee = tree.text(tree.child(tree.parent[parent], FUNCTION));
      return { how: callee.startsWith('EXPORT_SYMBOL') ? 'export' : 'passed', member: callee, table: '' };
    }
  }
  return { how: 'other', member: '', table: '' };
}

function tableType(tree: SyntaxTree, node: Node): string {
  const declaration = tree.closest(node, DECLARATION);
  const type = declaration === NONE ? NONE : tree.child(declaration, TYPE);
  return type === NONE ? '' : tree.text(type).replace(/\s+/g, ' ');
}

function bare(tree: SyntaxTree, designator: Node): string {
  return designator === NONE ? '' : tree.text(designator).replace(/^\.|^\[\s*|\s*\]$/g, '');
}

function lastName(text: string): string {
  return /(\w+)\s*(?:\[[^\]]*\]\s*)*$/.exec(text)?.[1] ?? '';
}
