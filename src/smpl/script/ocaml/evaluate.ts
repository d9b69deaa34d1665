import type { OcamlArm, OcamlExpression, OcamlPattern } from './syntax.ts';
import {
  compareValues,
  keyOf,
  OcamlRaised,
  OcamlRecord,
  OcamlReference,
  OcamlTagged,
  OcamlTuple,
  type OcamlValue,
  UNIT_VALUE,
} from './value.ts';

/** Names and what they stand for, each scope inside another. */
export class OcamlScope {
  readonly #names = new Map<string, OcamlValue>();
  readonly #around: OcamlScope | undefined;

  constructor(around?: OcamlScope) {
    this.#around = around;
  }

  get(name: string): OcamlValue | undefined {
    return this.#names.get(name) ?? this.#around?.get(name);
  }

  set(name: string, value: OcamlValue): void {
    this.#names.set(name, value);
  }
}

/** Evaluates an expression; `spend` is called at each step and may throw. */
export function evaluate(expression: OcamlExpression, scope: OcamlScope, spend: () => void): OcamlValue {
  spend();
  const value = (one: OcamlExpression, inner = scope): OcamlValue => evaluate(one, inner, spend);
  switch (expression.is) {
    case 'literal':
      return expression.value;
    case 'name':
      return scope.get(expression.name) ?? fail(`unbound value ${expression.name}`);
    case 'tuple':
      return expression.parts.length === 0
        ? UNIT_VALUE
        : new OcamlTuple(expression.parts.map((one) => value(one)));
    case 'list':
      return expression.parts.map((one) => value(one));
    case 'sequence': {
      let last: OcamlValue = UNIT_VALUE;
      for (const part of expression.parts) last = value(part);
      return last;
    }
    case 'apply': {
      const fn = value(expression.fn);
      return typeof fn === 'function' ? fn(value(expression.argument)) : fail('this is no function');
    }
    case 'operator':
      return operate(expression.sign, value(expression.left), () => value(expression.right));
    case 'field': {
      const of = value(expression.of);
      const found = of instanceof OcamlRecord ? of.fields.get(expression.name) : undefined;
      return found ?? fail(`no field ${expression.name}`);
    }
    case 'tagged':
      return new OcamlTagged(expression.tag, expression.part && value(expression.part));
    case 'if':
      return value(expression.test) === true ? value(expression.yes) : value(expression.no);
    case 'let': {
      const inner = expression.body ? new OcamlScope(scope) : scope;
      const bound = value(expression.value, expression.recursive ? inner : scope);
      if (!bind(expression.pattern, bound, inner)) fail('a value does not fit its pattern');
      return expression.body ? value(expression.body, inner) : UNIT_VALUE;
    }
    case 'function':
      return (argument) => choose(expression.arms, argument, scope, spend) ?? fail('no pattern fits');
    case 'match':
      return choose(expression.arms, value(expression.value), scope, spend) ?? fail('no pattern fits');
    case 'try':
      try {
        return value(expression.value);
      } catch (error) {
        if (!(error instanceof OcamlRaised)) throw error;
        const caught = choose(expression.arms, error.value, scope, spend);
        if (caught === undefined) throw error;
        return caught;
      }
  }
}

function choose(
  arms: readonly OcamlArm[],
  value: OcamlValue,
  scope: OcamlScope,
  spend: () => void,
): OcamlValue | undefined {
  for (const { pattern, body } of arms) {
    const inner = new OcamlScope(scope);
    if (bind(pattern, value, inner)) return evaluate(body, inner, spend);
  }
  return undefined;
}

function bind(pattern: OcamlPattern, value: OcamlValue, scope: OcamlScope): boolean {
  switch (pattern.is) {
    case 'any':
      return true;
    case 'name':
      scope.set(pattern.name, value);
      return true;
    case 'literal':
      return pattern.value === value;
    case 'tuple':
      return value instanceof OcamlTuple && bindAll(pattern.parts, value.parts, scope);
    case 'list':
      return Array.isArray(value) && bindAll(pattern.parts, value, scope);
    case 'cons':
      return (
        Array.isArray(value) &&
        value.length > 0 &&
        bind(pattern.head, value[0], scope) &&
        bind(pattern.tail, value.slice(1), scope)
      );
    case 'tagged':
      if (!(value instanceof OcamlTagged) || value.tag !== pattern.tag) return false;
      return !pattern.part || (value.part !== undefined && bind(pattern.part, value.part, scope));
  }
}

function bindAll(
  patterns: readonly OcamlPattern[],
  values: readonly OcamlValue[],
  scope: OcamlScope,
): boolean {
  return patterns.length === values.length && patterns.every((one, at) => bind(one, values[at], scope));
}

function operate(sign: string, left: OcamlValue, other: () => OcamlValue): OcamlValue {
  if (sign === '&&') return left === true ? other() : false;
  if (sign === '||') return left === true ? true : other();
  const right = other();
  switch (sign) {
    case '^':
      return `${left}${right}`;
    case '@':
      return [...asList(left), ...asList(right)];
    case '::':
      return [left, ...asList(right)];
    case ':=':
      if (!(left instanceof OcamlReference)) return fail('this is no reference');
      left.value = right;
      return UNIT_VALUE;
    case '=':
      return compareValues(left, right) === 0;
    case '<>':
      return compareValues(left, right) !== 0;
    case '==':
      return left === right || (typeof left !== 'object' && keyOf(left) === keyOf(right));
    case '!=':
      return left !== right;
    case '<':
      return compareValues(left, right) < 0;
    case '>':
      return compareValues(left, right) > 0;
    case '<=':
      return compareValues(left, right) <= 0;
    case '>=':
      return compareValues(left, right) >= 0;
    default:
      return calculate(sign, Number(left), Number(right));
  }
}

function calculate(sign: string, left: number, right: number): number {
  if ((sign === '/' || sign === 'mod') && right === 0) throw new OcamlRaised('Division_by_zero');
  switch (sign) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return Math.trunc(left / right);
    default:
      return left % right;
  }
}

export function asList(value: OcamlValue): readonly OcamlValue[] {
  return Array.isArray(value) ? value : fail('this is no list');
}

function fail(what: string): never {
  throw new OcamlRaised('Failure', what);
}
