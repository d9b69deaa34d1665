import type { SemanticPatch } from './ast.ts';
import { rulesOff } from './dependency.ts';

/** What a rule of a semantic patch does not see, in words. */
export interface Unapplied {
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

/** Rules so long that the other forms of their code, which isomorphisms know, are not all looked for. */
export function unappliedIsomorphisms(patch: SemanticPatch, virtual: ReadonlySet<string>): Unapplied[] {
  const off = rulesOff(patch, virtual);
  return patch.items.flatMap((item) => {
    if (item.is !== 'rule' || item.unapplied.length === 0 || off.has(item.name)) return [];
    const text = `${item.name} has too many forms: ${item.unapplied.join(', ')} ${
      item.unapplied.length === 1 ? 'is' : 'are'
    } not applied to all of it; disable the isomorphisms that it can do without`;
    return [{ path: item.source.path, line: item.line, text }];
  });
}
