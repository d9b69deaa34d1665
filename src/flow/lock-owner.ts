import { field, kind } from '../c/kinds.ts';
import { NONE, type Node } from '../c/syntax-tree.ts';
import type { Cfg } from './cfg.ts';
import type { LockVocabulary } from './lock-events.ts';
import { normalText } from './normal-text.ts';
import { definitionsReaching } from './reaching-definitions.ts';
import { bare } from './statements.ts';

const IDENTIFIER = kind('identifier');
const FIELD_EXPRESSION = kind('field_expression');
const POINTER = kind('pointer_expression');
const ARGUMENT = field('argument');
const OPERATOR = field('operator');
const FIELD = field('field');

// As deep as a chain of aliases is followed.
const deepest = 5;

/** What an expression means, local aliases resolved: `mm` is `current->mm` after `mm = current->mm`. */
export function ownerMeant(cfg: Cfg, at: number, expression: Node, same: LockVocabulary['same']): string {
  const known = new Map(same);
  return resolve(cfg, at, expression, known, deepest) ?? normalText(cfg.fn.tree, expression);
}

/** The owner of the lock at whose address an expression points: `mm` of `&mm->mmap_sem`; `undefined`: another lock. */
export function ownerOfMember(
  cfg: Cfg,
  at: number,
  expression: Node,
  { members, same }: LockVocabulary,
): string | undefined {
  const { tree } = cfg.fn;
  const pointer = bare(tree, expression);
  if (tree.kind[pointer] === IDENTIFIER) {
    const [only, ...others] = valuesOf(cfg, at, tree.text(pointer));
    return only && others.length === 0
      ? ownerOfMember(cfg, only.at, only.value, { words: [], members, same })
      : undefined;
  }
  if (tree.kind[pointer] !== POINTER) return undefined;
  const member = bare(tree, tree.child(pointer, ARGUMENT));
  if (tree.kind[member] !== FIELD_EXPRESSION || !members.includes(tree.text(tree.child(member, FIELD))))
    return undefined;
  const owner = ownerMeant(cfg, at, tree.child(member, ARGUMENT), same);
  return tree.text(tree.child(member, OPERATOR)) === '.' ? `&${owner}` : owner;
}

// `undefined`: the expression is no chain of names and members.
function resolve(
  cfg: Cfg,
  at: number,
  expression: Node,
  same: ReadonlyMap<string, string>,
  depth: number,
): string | undefined {
  const { tree } = cfg.fn;
  const node = bare(tree, expression);
  const text = normalText(tree, node);
  const alike = same.get(text);
  if (alike !== undefined) return alike;
  if (tree.kind[node] === FIELD_EXPRESSION) {
    const owner = resolve(cfg, at, tree.child(node, ARGUMENT), same, depth);
    if (owner === undefined) return undefined;
    const whole = `${owner}${tree.text(tree.child(node, OPERATOR))}${tree.text(tree.child(node, FIELD))}`;
    return same.get(whole) ?? whole;
  }
  if (tree.kind[node] !== IDENTIFIER) return undefined;
  if (depth === 0) return text;
  const meanings = new Set(
    valuesOf(cfg, at, text).map((found) =>
      found.value === NONE ? undefined : resolve(cfg, found.at, found.value, same, depth - 1),
    ),
  );
  const [meaning] = meanings;
  return meanings.size === 1 && meaning !== undefined ? meaning : text;
}

// A pointer that was never set, or set to NULL, leads to no lock.
function valuesOf(cfg: Cfg, at: number, variable: string): { at: number; value: Node }[] {
  return definitionsReaching(cfg, at, variable)
    .filter(({ kind, value }) => kind !== 'unset' && !(value !== NONE && cfg.fn.tree.text(value) === 'NULL'))
    .map(({ kind, at: place, value }) => ({ at: place, value: kind === 'assignment' ? value : NONE }));
}
