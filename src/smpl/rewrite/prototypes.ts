import { type CFunction, functionsOf } from '../../c/functions.ts';
import { field, kind } from '../../c/kinds.ts';
import { parseC } from '../../c/parse.ts';
import { NONE, type Node, type SyntaxTree } from '../../c/syntax-tree.ts';
import { applyEdits, type Edit } from '../../text/edit-set.ts';
import { Source } from '../../text/source.ts';
import { codeTokens } from '../match/code-tokens.ts';

const TYPE = field('type');
const DECLARATOR = field('declarator');
const PARAMETERS = field('parameters');
const IDENTIFIER = kind('identifier');
const DECLARATION = kind('declaration');
const FUNCTION_DECLARATOR = kind('function_declarator');
const STORAGE = kind('storage_class_specifier');
const PARAMETER = new Set(['parameter_declaration', 'variadic_parameter', 'identifier'].map(kind));

/** A parameter of the new header: the old one that it is, or a text, and the old one in whose place that stands. */
interface NewParameter {
  readonly old: number | undefined;
  readonly text: string | undefined;
}

/** How the header of a function changes, or that the function goes. */
export interface HeaderChange {
  readonly name: string;
  readonly removed: boolean;
  readonly newName: string;
  /** The return type with its stars where it changes: `struct page *`. */
  readonly newType: string | undefined;
  /** It becomes static, or is no longer. */
  readonly isStatic: boolean | undefined;
  readonly count: number;
  readonly parameters: readonly NewParameter[];
  readonly parametersChange: boolean;
}

/** Headers that edits change, of functions with a body. */
export function headerChanges(tree: SyntaxTree, edits: readonly Edit[]): HeaderChange[] {
  return functionsOf(tree).flatMap((fn) => {
    const start = tree.start[fn.node];
    const end = tree.start[fn.body];
    const inside = edits.filter((edit) => edit.start < end && edit.end > start - 1 && edit.end <= end);
    const isGone = (edit: Edit) =>
      edit.start <= start && tree.end[fn.node] <= edit.end && edit.text.trim() === '';
    if (edits.some(isGone)) return [removalOf(fn)];
    if (inside.length === 0 || inside.some((edit) => edit.start < start)) return [];
    const shifted = inside.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
    const text = `${applyEdits(tree.source.text.slice(start, end), shifted)}{}`;
    const changed = functionsOf(parseC(new Source(tree.source.path, text))).at(-1);
    return changed ? compare(fn, changed) : [];
  });
}

function removalOf(fn: CFunction): HeaderChange {
  return {
    name: fn.name,
    removed: true,
    newName: fn.name,
    newType: undefined,
    isStatic: undefined,
    count: parameterTexts(fn.tree, declaratorOf(fn)).length,
    parameters: [],
    parametersChange: false,
  };
}

function compare(old: CFunction, fresh: CFunction): HeaderChange[] {
  const [oldType, newType] = [typeText(old), typeText(fresh)];
  const oldParameters = parameterTexts(old.tree, declaratorOf(old));
  const newParameters = parameterTexts(fresh.tree, declaratorOf(fresh));
  const parameters = align(oldParameters, newParameters);
  const parametersChange =
    oldParameters.length !== newParameters.length ||
    parameters.some((one, index) => one.text !== undefined || one.old !== index);
  const typeChanges = codeTokens(oldType) !== codeTokens(newType);
  const isStatic = fresh.isStatic === old.isStatic ? undefined : fresh.isStatic;
  if (!parametersChange && !typeChanges && isStatic === undefined && old.name === fresh.name) return [];
  return [
    {
      name: old.name,
      removed: false,
      newName: fresh.name,
      newType: typeChanges ? newType : undefined,
      isStatic,
      count: oldParameters.length,
      parameters,
      parametersChange,
    },
  ];
}

function declaratorOf(fn: CFunction): Node {
  return fn.tree.closest(fn.nameNode, FUNCTION_DECLARATOR);
}

// The type and what stands between it and the name: stars.
function typeText({ tree, node, nameNode }: CFunction): string {
  const type = tree.child(node, TYPE);
  return type === NONE ? '' : tree.source.text.slice(tree.start[type], tree.start[nameNode]).trim();
}

function parameterNodes(tree: SyntaxTree, declarator: Node): Node[] {
  const list = declarator === NONE ? NONE : tree.child(declarator, PARAMETERS);
  return list === NONE ? [] : tree.children(list).filter((child) => PARAMETER.has(tree.kind[child]));
}

function parameterTexts(tree: SyntaxTree, declarator: Node): string[] {
  return parameterNodes(tree, declarator).map((node) => tree.text(node));
}

// The longest common part of both lists stays; of what stands between, new ones take the place of old ones in turn.
function align(old: readonly string[], fresh: readonly string[]): NewParameter[] {
  const a = old.map(codeTokens);
  const b = fresh.map(codeTokens);
  const best = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      best[i][j] = a[i] === b[j] ? best[i + 1][j + 1] + 1 : Math.max(best[i + 1][j], best[i][j + 1]);
  const result: NewParameter[] = [];
  let i = 0;
  for (let j = 0; j < b.length; j++) {
    const stays = a.findIndex((one, at) => at >= i && one === b[j] && best[at][j] === best[i][j]);
    if (stays >= 0) {
      result.push({ old: stays, text: undefined });
      i = stays + 1;
    } else {
      const isFree = i < a.length && best[i + 1][j] === best[i][j];
      result.push({ old: isFree ? i : undefined, text: fresh[j] });
      if (isFree) i++;
    }
  }
  return result;
}

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
  const storage = tree.children(node).filter((child) => tree.kind[child] === STORAGE);
  if (change.isStatic && storage.length === 0)
    edits.push({ start: tree.start[node], end: tree.start[node], text: 'static ' });
  const isStatic = storage.find((child) => tree.text(child) === 'static');
  if (change.isStatic === false && isStatic !== undefined)
    edits.push({ start: tree.start[isStatic], end: behindSpace(tree, tree.end[isStatic]), text: '' });
  if (change.newType !== undefined && type !== NONE) {
    const space = /[*]$/.test(change.newType) ? '' : ' ';
    edits.push({ start: tree.start[type], end: tree.start[name], text: change.newType + space });
  }
  if (change.newName !== change.name)
    edits.push({ start: tree.start[name], end: tree.end[name], text: change.newName });
  if (change.parametersChange && nodes.length === change.count) {
    const list = tree.child(declarator, PARAMETERS);
    const unnamed = nodes.map((one) => isPlainType(tree, one));
    const texts = change.parameters.map(({ old, text }) => {
      if (text === undefined) return tree.text(nodes[old!]);
      const isUnnamed = old === undefined ? nodes.length > 0 && !unnamed.includes(false) : unnamed[old];
      return isUnnamed ? withoutName(text) : text;
    });
    edits.push({
      start: tree.start[list],
      end: tree.end[list],
      text: `(${texts.join(', ')})`,
    });
  }
  return edits;
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
