import type { Constraint, Rule, ScriptRule, SemanticPatch, WrittenLanguage } from './ast.ts';
import { rulesOff } from './dependency.ts';

/** A script that cannot be run: OCaml would have to be there to run it. */
export interface RefusedScript {
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

/** The scripts of a patch that would run and cannot; the rest of the patch runs without them. */
export function refusedScripts(patch: SemanticPatch, virtual: ReadonlySet<string>): RefusedScript[] {
  const off = rulesOff(patch, virtual);
  return patch.items
    .filter((item) => !off.has(item.name))
    .flatMap((item) =>
      scriptsOf(item)
        .filter(({ language }) => language === 'ocaml')
        .map(({ line }) => ({
          path: patch.source.path,
          line,
          text: `the script${/^\w+$/.test(item.name) ? ` of ${item.name}` : ''} is in OCaml and does not run${lossOf(item)}; write it as script:python or script:js`,
        })),
    );
}

/** Is this a script rule that cannot be run, or a rule whose metavariables ask such a script? */
export function isRefused(item: Rule | ScriptRule): boolean {
  return scriptsOf(item).some(({ language }) => language === 'ocaml');
}

/** Might the script have dropped the match that it is asked about? */
export function mayDrop({ code }: ScriptRule): boolean {
  return /\binclude_match\b|\bexit\b/.test(code);
}

function lossOf(item: Rule | ScriptRule): string {
  if (item.is === 'rule') return ', nor does its rule';
  if (item.outputs.length > 0) return `, nor do rules that use its ${item.outputs.join(', ')}`;
  return mayDrop(item) ? ', so that matches which it looks at go no further' : '';
}

function scriptsOf(item: Rule | ScriptRule): { language: WrittenLanguage; line: number }[] {
  if (item.is === 'script') return [item];
  return item.metavariables.flatMap(({ constraint, fresh }) => [
    ...(constraint ? inConstraint(constraint) : []),
    ...(fresh?.is === 'script' ? [fresh] : []),
  ]);
}

function inConstraint(constraint: Constraint): { language: WrittenLanguage; line: number }[] {
  switch (constraint.is) {
    case 'all':
    case 'any':
      return constraint.parts.flatMap(inConstraint);
    case 'not':
      return inConstraint(constraint.part);
    case 'script':
      return [constraint];
    default:
      return [];
  }
}
