import { type CFile, type CFunction, callersOf, field, type SourceTree } from '../../src/index.ts';

const ARGUMENTS = field('arguments');

/** Is the owner of a lock certainly `current->mm`: by name, or as a parameter for which every caller passes it? */
export function isCurrent(lock: string, file: CFile, fn: CFunction, tree: SourceTree): boolean {
  if (lock === 'current->mm') return true;
  const index = fn.parameters.findIndex(({ name }) => name === lock || `${name}->mm` === lock);
  if (index < 0) return false;
  const wanted = fn.parameters[index].name === lock ? 'current->mm' : 'current';
  const { calls, references } = callersOf(file, fn, tree);
  if (calls.length === 0 || references.some(({ how }) => how !== 'export')) return false;
  return calls.every((caller) => {
    const argument = caller.fn.tree.namedChildren(caller.fn.tree.child(caller.call, ARGUMENTS))[index];
    return argument !== undefined && caller.fn.tree.text(argument) === wanted;
  });
}
