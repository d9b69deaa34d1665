import { type CFunction, functionsOf } from '../../c/functions.ts';
import { field, kind } from '../../c/kinds.ts';
import { parseC } from '../../c/parse.ts';
import { NONE, type Node, type SyntaxTree } from '../../c/syntax-tree.ts';
import { applyEdits, type Edit } from '../../text/edit-set.ts';
import { Source } from '../../text/source.ts';
import { codeTokens } from '../match/code-tokens.ts';
import type { Span } from '../match/witness.ts';

const TYPE = field('type');
const PARAMETERS = field('parameters');
const FUNCTION_DECLARATOR = kind('function_declarator');
const STORAGE = kind('storage_class_specifier');
const PARAMETER = new Set(['parameter_declaration', 'variadic_parameter', 'identifier'].map(kind));

/**
 * A parameter of the new header: the old one that it is, or a text, and the old one in whose place that stands. One that was
 * removed and is added as it was has a text too: prototypes take its name.
 */
interface NewParameter {
  readonly old: number | undefined;
  readonly text: string | undefined;
}

interface StorageChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** How the header of a function changes, or that the function goes. */
export interface HeaderChange {
  readonly name: string;
  readonly removed: boolean;
  readonly newName: string;
  /** The return type with its stars where it changes: `struct page *`. */
  readonly newType: string | undefined;
  /** `static`, `inline` and their like. */
  readonly storage: StorageChange;
  readonly count: number;
  readonly parameters: readonly NewParameter[];
}

const SAME_STORAGE: StorageChange = { added: [], removed: [] };

/** Headers that edits change, of functions with a body; `removed` is what the rule removes, though it may add the same. */
export function headerChanges(
  tree: SyntaxTree,
  edits: readonly Edit[],
  removed: readonly Span[],
): HeaderChange[] {
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
    return changed ? compare(fn, changed, removed) : [];
  });
}

function removalOf(fn: CFunction): HeaderChange {
  return {
    name: fn.name,
    removed: true,
    newName: fn.name,
    newType: undefined,
    storage: SAME_STORAGE,
    count: parameterTexts(fn.tree, declaratorOf(fn)).length,
    parameters: [],
  };
}

function compare(old: CFunction, fresh: CFunction, removed: readonly Span[]): HeaderChange[] {
  const [oldType, newType] = [typeText(old), typeText(fresh)];
  const oldParameters = parameterNodes(old.tree, declaratorOf(old));
  const newParameters = parameterTexts(fresh.tree, declaratorOf(fresh));
  const isRemoved = oldParameters.map((node) =>
    removed.some(({ start, end }) => start < old.tree.end[node] && old.tree.end[node] <= end),
  );
  const texts = oldParameters.map((node) => old.tree.text(node));
  const aligned = align(texts, newParameters);
  const parametersChange =
    texts.length !== newParameters.length ||
    aligned.some((one, index) => one.text !== undefined || one.old !== index);
  const typeChanges = codeTokens(oldType) !== codeTokens(newType);
  const storage = storageChange(storageOf(old), storageOf(fresh));
  const isSame = !parametersChange && !typeChanges && storage === SAME_STORAGE && old.name === fresh.name;
  if (isSame) return [];
  const parameters = aligned.map((one, index) =>
    one.old !== undefined && isRemoved[one.old] ? { old: one.old, text: newParameters[index] } : one,
  );
  return [
    {
      name: old.name,
      removed: false,
      newName: fresh.name,
      newType: typeChanges ? newType : undefined,
      storage,
      count: texts.length,
      parameters,
    },
  ];
}

function storageOf({ tree, node }: CFunction): string[] {
  const words = tree.children(node).filter((child) => tree.kind[child] === STORAGE);
  return words.map((word) => tree.text(word));
}

function storageChange(old: readonly string[], fresh: readonly string[]): StorageChange {
  const added = fresh.filter((word) => !old.includes(word));
  const removed = old.filter((word) => !fresh.includes(word));
  return added.length + removed.length === 0 ? SAME_STORAGE : { added, removed };
}

function declaratorOf(fn: CFunction): Node {
  return fn.tree.closest(fn.nameNode, FUNCTION_DECLARATOR);
}

// The type and what stands between it and the name: stars.
function typeText({ tree, node, nameNode }: CFunction): string {
  const type = tree.child(node, TYPE);
  return type === NONE ? '' : tree.source.text.slice(tree.start[type], tree.start[nameNode]).trim();
}

/** The parameters that a function's declarator lists. */
export function parameterNodes(tree: SyntaxTree, declarator: Node): Node[] {
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
