import { kind } from '../../c/kinds.ts';
import type { PatternNode } from '../ast.ts';
import { EXPRESSIONS } from './kinds.ts';
import { hasDots } from './operators.ts';
import { ALIKE } from './special-kinds.ts';

const ASSIGNMENT = kind('assignment_expression');
const INITIALISED = kind('init_declarator');
const UNARY = kind('unary_expression');
const NUMBER = kind('number_literal');
const NAME: ReadonlySet<number> = new Set([kind('identifier')]);

const known = new WeakMap<PatternNode, { readonly kinds: ReadonlySet<number> | undefined }>();

/** Kinds of the nodes that a pattern can match; undefined where it is open. */
export function nodeKinds(pattern: PatternNode): ReadonlySet<number> | undefined {
  let answer = known.get(pattern);
  if (!answer) {
    answer = { kinds: kindsOf(pattern) };
    known.set(pattern, answer);
  }
  return answer.kinds;
}

function kindsOf(pattern: PatternNode): ReadonlySet<number> | undefined {
  switch (pattern.is) {
    case 'tree':
      // x || ...      is found in an x by itself
      if (hasDots(pattern)) return undefined;
      return new Set([pattern.kind, ...(ALIKE.get(pattern.kind) ?? []), ...othersOf(pattern.kind)]);
    case 'meta': {
      const { kind: wanted } = pattern.metavariable;
      if (wanted === 'expression') return EXPRESSIONS;
      return /^(?:(?:local|global) )?idexpression$/.test(wanted) ? NAME : undefined;
    }
    case 'choice': {
      const branches = pattern.branches.filter(({ length }) => length === 1).map(([item]) => nodeKinds(item));
      if (pattern.of === 'and') return branches.find((kinds) => kinds !== undefined);
      return branches.includes(undefined) ? undefined : new Set(branches.flatMap((kinds) => [...kinds!]));
    }
    default:
      return undefined;
  }
}

// x = E stands for `int x = E`, -E for -1
function othersOf(patternKind: number): readonly number[] {
  if (patternKind === ASSIGNMENT) return [INITIALISED];
  return patternKind === UNARY ? [NUMBER] : [];
}
