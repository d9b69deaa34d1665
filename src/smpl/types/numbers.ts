import { type CType, isPointer, plain } from './c-type.ts';

export const INT = plain('int');

/** The type of `12`, `1UL`, `0.5`. */
export function numberType(text: string): CType {
  if (/^0[xX]/.test(text) ? false : /[.eE]/.test(text)) return plain('double');
  const suffix = /[uUlL]*$/.exec(text)![0].toLowerCase();
  const longs = (suffix.match(/l/g) ?? []).map(() => 'long');
  return plain(
    [...(suffix.includes('u') ? ['unsigned'] : []), ...(longs.length > 0 ? longs : ['int'])].join(' '),
  );
}

/** What `x + y`, `x < y` ... is, after C's arithmetic conversions; undefined where an operand is not known. */
export function computed(
  operator: string,
  left: CType | undefined,
  right: CType | undefined,
): CType | undefined {
  if (/^(?:[<>]=?|[=!]=|&&|\|\|)$/.test(operator)) return INT;
  if (left && isPointer(left)) return operator === '-' && right && isPointer(right) ? plain('long') : left;
  if (right && isPointer(right)) return right;
  if (!left || !right) return undefined;
  return rank(left.base) >= rank(right.base) ? promoted(left) : promoted(right);
}

const RANKS = [
  'int',
  'unsigned int',
  'long',
  'unsigned long',
  'long long',
  'unsigned long long',
  'float',
  'double',
];
const rank = (base: string): number => RANKS.indexOf(base);
const promoted = (type: CType): CType =>
  rank(type.base) < 0 && /^(?:char|short|bool)/.test(type.base) ? INT : type;
