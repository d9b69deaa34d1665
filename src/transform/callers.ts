import type { CFile } from '../c/c-file.ts';
import type { CFunction } from '../c/functions.ts';
import { field, kind } from '../c/kinds.ts';
import { NONE, type Node, type SyntaxTree } from '../c/syntax-tree.ts';
import { pastedAt } from './pasted-names.ts';
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
 * `passed`  an argument of a call or macro, whole or to be pasted together; `member` is the function or macro
 * `macro`   in the body of a macro, which is `member`; `usersOfMacro()` finds who uses that
 * `other`   anything else
 */
export interface FunctionReference {
  file: CFile;
  offset: number;
  how: 'table' | 'export' | 'passed' | 'macro' | 'other';
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
  const own = fn.tree.start[fn.nameNode];
  const places = placesOf(fn.name, isLocal ? file : undefined, tree);
  const users = usersIn(places, fn.name, (place, offset) => place !== file || offset !== own);
  return { ...users, references: [...users.references, ...pastedIn(file, fn.name)] };
}

// #define lamp_mark_all(arg) lamp_mark(arg, LAMP_ALL)
//                            ^^^^^^^^^ a reference of lamp_mark(), of which `member` is lamp_mark_all
/** Everybody who uses the macro in whose body a reference stands; the macro of a header may be used in the whole tree. */
export function usersOfMacro({ file, member }: FunctionReference, tree: SourceTree): Callers {
  const places = placesOf(member, file.path.endsWith('.c') ? file : undefined, tree);
  return usersIn(places, member, (place, offset) => place.lexical.at(offset).kind !== 'directive');
}

function pastedIn(file: CFile, name: string): FunctionReference[] {
  return pastedAt(file, name).map(({ macro, offset }) => {
    return { file, offset, how: 'passed', member: macro, table: '' };
  });
}

interface Place {
  file: CFile;
  offsets: readonly number[];
}

function placesOf(name: string, only: CFile | undefined, tree: SourceTree): Place[] {
  return only ? [{ file: only, offsets: offsetsOf(only, name) }] : elsewhere(name, tree);
}

function usersIn(
  places: readonly Place[],
  name: string,
  counts: (file: CFile, offset: number) => boolean,
): Callers {
  const calls: Caller[] = [];
  const references: FunctionReference[] = [];
  for (const { file, offsets } of places) {
    for (const offset of offsets) {
      const use = counts(file, offset) ? useAt(file, offset, name) : undefined;
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

function elsewhere(name: string, tree: SourceTree): Place[] {
  const found: Place[] = [];
  for (const place of tree.places(name).get(name) ?? []) {
    const file = tree.file(place.path);
    if (file) found.push({ file, offsets: place.offsets });
  }
  return found;
}

function useAt(file: CFile, offset: number, name: string): Caller | FunctionReference | undefined {
  const lexical = file.lexical.at(offset);
  if (lexical.kind === 'comment') return undefined;
  if (lexical.kind === 'macro-body') return inMacro(file, offset, name, lexical.macro);
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

// #define lamp_on(p) lamp_pin(p)      not: ((p)->lamp_pin)      "lamp_pin"      #define lamp_pin lamp_pin
//                    ^^^^^^^^
function inMacro(file: CFile, offset: number, name: string, macro: string): FunctionReference | undefined {
  const line = file.text.slice(file.text.lastIndexOf('\n', offset) + 1, offset);
  const isOther = /(->|\.)\s*$|^[^"]*("[^"]*"[^"]*)*"[^"]*$/.test(line);
  return isOther || macro === name ? undefined : { file, offset, how: 'macro', member: macro, table: '' };
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
