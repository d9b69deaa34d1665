import { type Access, type CFunction, variableAt } from '../../src/index.ts';
import { analysisOf } from './analysis.ts';

/** Does an access reach what is not the function's own: `lamp->count`, `*p`, `p[i]` of a pointer, a global, a static local? */
export function isSeenByOthers(fn: CFunction, access: Access): boolean {
  if (/->|^\*/.test(access.text)) return true;
  const variable = ownVariable(fn, access);
  return !variable || variable.isStatic || (access.text.includes('[') && !variable.isArray);
}

/** The name of a global variable that an access reads or sets, members and elements left out. */
export function globalOf(fn: CFunction, access: Access): string | undefined {
  const { variable, text } = access;
  if (variable === '' || /->/.test(text) || /^(?:current|[A-Z][A-Z\d_]*)$/.test(variable)) return undefined;
  return ownVariable(fn, access) ? undefined : variable;
}

function ownVariable(fn: CFunction, { variable, node }: Access): ReturnType<typeof variableAt> {
  return variableAt(analysisOf(fn).cfg, variable, node);
}
