import type { Constraint, Rule, ScriptInput, ScriptRule, SemanticPatch, WrittenLanguage } from './ast.ts';
import { rulesOff } from './dependency.ts';
import { beyondReach, definedBy } from './script/ocaml/readable.ts';

/** A script that cannot be run: of OCaml, only what `script/ocaml` reads can. */
export interface RefusedScript {
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

/** Script rules that cannot be run, and rules whose metavariables ask such a script, each with the line and the reason. */
export type Refused = ReadonlyMap<Rule | ScriptRule, { readonly line: number; readonly why: string }>;

interface Script {
  readonly language: WrittenLanguage;
  readonly code: string;
  readonly line: number;
  readonly names: readonly string[];
}

export function refusedIn({ items }: SemanticPatch): Refused {
  const refused = new Map<Rule | ScriptRule, { line: number; why: string }>();
  const shared: string[] = [];
  for (const item of items) {
    for (const { language, code, line, names } of scriptsOf(item)) {
      const why = language === 'ocaml' ? beyondReach(code, [...shared, ...names]) : undefined;
      if (why !== undefined) refused.set(item, { line, why });
      else if (language === 'ocaml' && item.is === 'script' && item.role === 'initialize')
        shared.push(...definedBy(code));
    }
  }
  return refused;
}

/** The scripts of a patch that would run and cannot, in words; the rest of the patch runs without them. */
export function refusedScripts(patch: SemanticPatch, virtual: ReadonlySet<string>): RefusedScript[] {
  const off = rulesOff(patch, virtual);
  return [...refusedIn(patch)]
    .filter(([item]) => !off.has(item.name))
    .map(([item, { line, why }]) => {
      const name = /^\w+$/.test(item.name) ? ` of ${item.name}` : '';
      const text = `this script${name} in OCaml does not run (${why})${lossOf(item)}; write it as script:python or script:js`;
      return { path: patch.source.path, line, text };
    });
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

function scriptsOf(item: Rule | ScriptRule): Script[] {
  if (item.is === 'script') return [{ ...item, names: [...namesOf(item.inputs), ...item.outputs] }];
  return item.metavariables.flatMap(({ name, constraint, fresh }) => [
    ...(constraint ? inConstraint(constraint, name) : []),
    ...(fresh?.is === 'script' ? [{ ...fresh, names: namesOf(fresh.inputs) }] : []),
  ]);
}

function inConstraint(constraint: Constraint, own: string): Script[] {
  switch (constraint.is) {
    case 'all':
    case 'any':
      return constraint.parts.flatMap((part) => inConstraint(part, own));
    case 'not':
      return inConstraint(constraint.part, own);
    case 'script':
      return [{ ...constraint, names: [...namesOf(constraint.inputs), own] }];
    default:
      return [];
  }
}

function namesOf(inputs: readonly ScriptInput[]): string[] {
  return inputs.map(({ name }) => name);
}
