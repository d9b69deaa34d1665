import { kind } from '../../c/kinds.ts';
import type { PatternNode } from '../ast.ts';
import { LABELS, STATEMENTS } from './kinds.ts';

const COMPOUND = kind('compound_statement');

/** Statements whose patterns match their own kind alone. */
const OWN_KIND: ReadonlySet<number> = new Set(
  [...STATEMENTS, kind('declaration')].filter((one) => one !== COMPOUND && !LABELS.has(one)),
);

const known = new WeakMap<PatternNode, { readonly kinds: ReadonlySet<number> | undefined }>();

/** Kinds of the statements at which a pattern can begin to match; undefined where it is open. */
export function statementKinds(pattern: PatternNode): ReadonlySet<number> | undefined {
  let answer = known.get(pattern);
  if (!answer) {
    answer = { kinds: kindsOf(pattern) };
    known.set(pattern, answer);
  }
  return answer.kinds;
}

function kindsOf(pattern: PatternNode): ReadonlySet<number> | undefined {
  if (pattern.is === 'tree') return OWN_KIND.has(pattern.kind) ? new Set([pattern.kind]) : undefined;
  if (pattern.is !== 'choice' || pattern.of !== 'or') return undefined;
  const all = pattern.branches.map(([first]) => first && statementKinds(first));
  return all.every((kinds) => kinds !== undefined) ? new Set(all.flatMap((kinds) => [...kinds])) : undefined;
}
