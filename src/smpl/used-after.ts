import type { Constraint, Metavariable, Rule, ScriptRule } from './ast.ts';

/** For each item of a semantic patch, the keys of the metavariables that the items behind it use. */
export function usedAfter(items: readonly (Rule | ScriptRule)[]): readonly ReadonlySet<string>[] {
  const after: ReadonlySet<string>[] = new Array(items.length);
  let used: ReadonlySet<string> = new Set();
  for (let index = items.length - 1; index >= 0; index--) {
    after[index] = used;
    used = new Set([...used, ...keysOf(items[index])]);
  }
  return after;
}

/** Keys of the metavariables of other rules that an item uses. */
export function keysOf(item: Rule | ScriptRule): string[] {
  if (item.is === 'script') return item.inputs.map(({ key }) => key);
  return item.metavariables.flatMap((metavariable) => [
    ...(metavariable.inherited ? [metavariable.key] : []),
    ...constrainedBy(metavariable).map(({ key }) => key),
    ...freshKeys(metavariable),
  ]);
}

/** The metavariables that a metavariable's constraint speaks of. */
export function constrainedBy({
  constraint,
}: Metavariable): readonly { readonly kind: string; readonly key: string }[] {
  return constraint ? partsOf(constraint) : [];
}

function partsOf(constraint: Constraint): { readonly kind: string; readonly key: string }[] {
  switch (constraint.is) {
    case 'all':
    case 'any':
      return constraint.parts.flatMap(partsOf);
    case 'not':
      return partsOf(constraint.part);
    case 'in':
      return [...constraint.metavariables];
    case 'part-of':
      return [constraint.metavariable];
    case 'script':
      return constraint.inputs.map(({ key }) => ({ kind: 'script', key }));
    default:
      return [];
  }
}

function freshKeys({ fresh }: Metavariable): string[] {
  if (fresh?.is === 'joined')
    return fresh.parts.flatMap((part) => (typeof part === 'string' ? [] : [part.key]));
  return fresh?.is === 'script' ? fresh.inputs.map(({ key }) => key) : [];
}
