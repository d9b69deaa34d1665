import { ocamlLibrary } from './library.ts';
import { parseOcaml } from './parse.ts';
import type { OcamlArm, OcamlExpression, OcamlPattern } from './syntax.ts';
import { UnreadOcaml } from './tokens.ts';

const LIBRARY: ReadonlySet<string> = new Set(
  ocamlLibrary({ print() {}, include() {}, exit() {}, files: () => [] }).keys(),
);

/** What of a script is beyond the part of OCaml that can be run, in words; undefined where nothing is. */
export function beyondReach(code: string, names: Iterable<string>): string | undefined {
  try {
    const unknown = unknownIn(parseOcaml(code), new Set([...LIBRARY, ...names]));
    return unknown && `it uses ${unknown}`;
  } catch (error) {
    if (error instanceof UnreadOcaml) return `it has ${error.message}`;
    throw error;
  }
}

/** The names that a script defines at its top. */
export function definedBy(code: string): string[] {
  return parseOcaml(code).flatMap((item) => (item.is === 'let' && !item.body ? namesOf(item.pattern) : []));
}

function unknownIn(items: readonly OcamlExpression[], known: ReadonlySet<string>): string | undefined {
  let names = known;
  for (const item of items) {
    const unknown = unknownInside(item, names);
    if (unknown !== undefined) return unknown;
    if (item.is === 'let' && !item.body) names = new Set([...names, ...namesOf(item.pattern)]);
  }
  return undefined;
}

function unknownInside(expression: OcamlExpression, known: ReadonlySet<string>): string | undefined {
  const all = (...parts: readonly (OcamlExpression | undefined)[]): string | undefined => {
    for (const part of parts) {
      const found = part && unknownInside(part, known);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  switch (expression.is) {
    case 'literal':
      return undefined;
    case 'name':
      return known.has(expression.name) ? undefined : expression.name;
    case 'tuple':
    case 'list':
    case 'sequence':
      return all(...expression.parts);
    case 'apply':
      return all(expression.fn, expression.argument);
    case 'operator':
      return all(expression.left, expression.right);
    case 'field':
      return unknownInside(expression.of, known);
    case 'tagged':
      return all(expression.part);
    case 'if':
      return all(expression.test, expression.yes, expression.no);
    case 'let': {
      const inner = new Set([...known, ...namesOf(expression.pattern)]);
      return (
        unknownInside(expression.value, expression.recursive ? inner : known) ??
        (expression.body && unknownInside(expression.body, inner))
      );
    }
    case 'function':
      return inArms(expression.arms, known);
    case 'match':
    case 'try':
      return unknownInside(expression.value, known) ?? inArms(expression.arms, known);
  }
}

function inArms(arms: readonly OcamlArm[], known: ReadonlySet<string>): string | undefined {
  for (const { pattern, body } of arms) {
    const found = unknownInside(body, new Set([...known, ...namesOf(pattern)]));
    if (found !== undefined) return found;
  }
  return undefined;
}

function namesOf(pattern: OcamlPattern): string[] {
  switch (pattern.is) {
    case 'name':
      return [pattern.name];
    case 'tuple':
    case 'list':
      return pattern.parts.flatMap(namesOf);
    case 'cons':
      return [...namesOf(pattern.head), ...namesOf(pattern.tail)];
    case 'tagged':
      return pattern.part ? namesOf(pattern.part) : [];
    default:
      return [];
  }
}
