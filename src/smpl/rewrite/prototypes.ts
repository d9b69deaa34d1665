import { field, kind } from '../../c/kinds.ts';
import { NONE, type Node, type SyntaxTree } from '../../c/syntax-tree.ts';
import type { Edit } from '../../text/edit-set.ts';
import { codeTokens } from '../match/code-tokens.ts';
import { type HeaderChange, parameterNodes } from './header-change.ts';

const TYPE = field('type');
const DECLARATOR = field('declarator');
const PARAMETERS = field('parameters');
const IDENTIFIER = kind('identifier');
const DECLARATION = kind('declaration');
const FUNCTION_DECLARATOR = kind('function_declarator');
const STORAGE = kind('storage_class_specifier');

/** The edits that make the prototypes in a text follow the changed headers. */
export function prototypeEdits(
  tree: SyntaxTree,
  changes: readonly HeaderChange[],
  taken: readonly Edit[],
): Edit[] {
  if (changes.length === 0) return [];
  const edits: Edit[] = [];
  for (let node = 0; node < tree.count; node++) {
    if (tree.kind[node] !== DECLARATION) continue;
    for (const declarator of tree.descendants(node, FUNCTION_DECLARATOR)) {
      const name = tree.child(declarator, DECLARATOR);
      const change = changes.find((one) => name !== NONE && one.name === tree.text(name));
      if (!change || !isPrototype(tree, node, declarator)) continue;
      if (taken.some(({ start, end }) => start < tree.end[node] && end > tree.start[node])) continue;
      edits.push(...follow(tree, node, declarator, name, change));
    }
  }
  return edits;
}

// int f(int);        the declarator itself, or behind stars; not `int x = f(1);`
function isPrototype(tree: SyntaxTree, declaration: Node, declarator: Node): boolean {
  let at = declarator;
  while (at !== declaration) {
    if (tree.field[at] !== DECLARATOR) return false;
    at = tree.parent[at];
  }
  return true;
}

// int f(int, char *);      says no names
function isPlainType(tree: SyntaxTree, parameter: Node): boolean {
  return !/^void$|\(/.test(tree.text(parameter)) && tree.descendants(parameter, IDENTIFIER).length === 0;
}

function withoutName(parameter: string): string {
  return /^[\w\s*]*[\s*]\w+$/.test(parameter) ? parameter.replace(/\s*\b\w+$/, '') : parameter;
}

function follow(tree: SyntaxTree, node: Node, declarator: Node, name: Node, change: HeaderChange): Edit[] {
  const edits: Edit[] = [];
  const type = tree.child(node, TYPE);
  const nodes = parameterNodes(tree, declarator);
  if (change.removed) return nodes.length === change.count ? [withoutLine(tree, node)] : [];
  edits.push(...storageEdits(tree, node, change));
  if (change.newType !== undefined && type !== NONE) {
    const space = /[*]$/.test(change.newType) ? '' : ' ';
    edits.push({ start: tree.start[type], end: tree.start[name], text: change.newType + space });
  }
  if (change.newName !== change.name)
    edits.push({ start: tree.start[name], end: tree.end[name], text: change.newName });
  if (nodes.length === change.count) edits.push(...parameterEdits(tree, declarator, nodes, change));
  return edits;
}

// extern int f(void);      does not become static
function storageEdits(tree: SyntaxTree, node: Node, { storage }: HeaderChange): Edit[] {
  const words = tree.children(node).filter((child) => tree.kind[child] === STORAGE);
  const texts = words.map((word) => tree.text(word));
  const removed = words.filter((_, index) => storage.removed.includes(texts[index]));
  const added = storage.added.filter((word) => !texts.includes(word));
  const edits = removed.map((word) => ({
    start: tree.start[word],
    end: behindSpace(tree, tree.end[word]),
    text: '',
  }));
  if (added.length === 0 || texts.includes('extern')) return edits;
  const last = words.at(-1);
  const at = last === undefined ? tree.start[node] : behindSpace(tree, tree.end[last]);
  return [...edits, { start: at, end: at, text: `${added.join(' ')} ` }];
}

function parameterEdits(
  tree: SyntaxTree,
  declarator: Node,
  nodes: readonly Node[],
  { parameters }: HeaderChange,
): Edit[] {
  const list = tree.child(declarator, PARAMETERS);
  const unnamed = nodes.map((one) => isPlainType(tree, one));
  const texts = parameters.map(({ old, text }) => {
    if (text === undefined) return tree.text(nodes[old!]);
    const isUnnamed = old === undefined ? nodes.length > 0 && !unnamed.includes(false) : unnamed[old];
    return isUnnamed ? withoutName(text) : text;
  });
  const text = `(${texts.join(', ')})`;
  if (codeTokens(text) === codeTokens(tree.text(list))) return [];
  return [{ start: tree.start[list], end: tree.end[list], text }];
}

function behindSpace({ source: { text } }: SyntaxTree, offset: number): number {
  return offset + /^\s*/.exec(text.slice(offset))![0].length;
}

// The whole line, if nothing else stands on it.
function withoutLine(tree: SyntaxTree, node: Node): Edit {
  const { text } = tree.source;
  const [start, end] = [tree.start[node], tree.end[node]];
  const before = text.lastIndexOf('\n', start - 1) + 1;
  const behind = /^[ \t]*\r?\n/.exec(text.slice(end, end + 80));
  const isAlone = behind && /^[ \t]*$/.test(text.slice(before, start));
  return isAlone ? { start: before, end: end + behind[0].length, text: '' } : { start, end, text: '' };
}
