import type { Constraint, Metavariable } from '../ast.ts';
import { type Binding, placeKey } from './binding.ts';
import type { Environment } from './environment.ts';
import type { Matcher } from './matcher.ts';
import { isPartOf } from './part-of.ts';

/** Does a binding keep the constraint of its metavariable? */
export function satisfies(
  matcher: Matcher,
  metavariable: Metavariable,
  binding: Binding,
  environment: Environment,
): boolean {
  const { constraint } = metavariable;
  return constraint === undefined || holds(matcher, metavariable, constraint, binding, environment);
}

/** The same of a metavariable that has its value: one of this rule has kept its constraint when it was bound. */
export function stillSatisfies(
  matcher: Matcher,
  metavariable: Metavariable,
  binding: Binding,
  environment: Environment,
): boolean {
  return !metavariable.inherited || satisfies(matcher, metavariable, binding, environment);
}

function holds(
  matcher: Matcher,
  metavariable: Metavariable,
  constraint: Constraint,
  binding: Binding,
  environment: Environment,
): boolean {
  switch (constraint.is) {
    case 'all':
      return constraint.parts.every((part) => holds(matcher, metavariable, part, binding, environment));
    case 'any':
      return constraint.parts.some((part) => holds(matcher, metavariable, part, binding, environment));
    case 'not':
      return !holds(matcher, metavariable, constraint.part, binding, environment);
    case 'regex':
      if (metavariable.kind === 'expression' && !isOneToken(binding.text)) return false;
      return new RegExp(constraint.regex.source, constraint.regex.flags.replace('g', '')).test(binding.text);
    case 'in':
      return (
        constraint.texts.some((text) => text === binding.text || withBlanks(text) === binding.tokens) ||
        constraint.metavariables.some((other) => agrees(binding, environment.get(other.key)))
      );
    case 'compare':
      return compare(numberOf(binding.text), constraint.operator, constraint.number);
    case 'part-of': {
      const whole = environment.get(constraint.metavariable.key);
      return whole === undefined || isPartOf(binding, whole);
    }
    case 'script':
      return matcher.askScript(metavariable, constraint, binding, environment);
  }
}

// Type*      is the tokens Type and *
const withBlanks = (text: string): string => text.replace(/\*/g, ' * ').trim().replace(/\s+/g, ' ');

// A regular expression speaks of names and constants: `E =~ "^a"` is not `a + 1`.
function isOneToken(text: string): boolean {
  return /^(?:[-+]?[\w.]+|[LuU]?(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'))$/.test(text);
}

function agrees(binding: Binding, other: Binding | undefined): boolean {
  if (!other) return false;
  if (!binding.positions) return binding.tokens === other.tokens;
  const known = new Set((other.positions ?? []).map(placeKey));
  return binding.positions.some((place) => known.has(placeKey(place)));
}

function numberOf(text: string): number {
  return Number(text.replace(/[uUlL]+$/, ''));
}

function compare(left: number, operator: '<' | '<=' | '>' | '>=', right: number): boolean {
  switch (operator) {
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
  }
}
