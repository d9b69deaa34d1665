import { BINARY_STRENGTH } from '../../c/binary-operators.ts';
import type { Token } from '../read/token.ts';

/** What a bracket adds to the number of those that are open. */
export function depthOf(text: string): number {
  if (text === '(' || text === '[') return 1;
  return text === ')' || text === ']' ? -1 : 0;
}

const UNARY = 14;
const CHOICE = 3;
const COMMA = 1;

const TIGHT = new Map<string, number>([
  ...[...BINARY_STRENGTH].map(([text, strength]) => [text, strength + CHOICE] as const),
  ['?', CHOICE],
]);
const POSTFIX = new Set(['(', '[', '.', '->', '++', '--']);
const PREFIX = new Set(['!', '~', '&', '*', '-', '+', 'sizeof', '++', '--']);

/**
 * Would the neighbours tear the value apart?
 *
 *     + f(E * 2)       with a + b for E must become f((a + b) * 2)
 *     + g(x - E)       and g(x - (a + b)), and - E with -a must not become --a
 */
export function needsParentheses(
  precedence: number,
  value: string,
  row: readonly Token[],
  at: number,
): boolean {
  const before = row[at - 1]?.text ?? '';
  const behind = row[at + 1]?.text ?? '';
  if (before === '?' && behind === ':') return false;
  if (behind === '?' && precedence === CHOICE) return true;
  if (precedence === COMMA && (before === ',' || behind === ',')) return true;
  if ((POSTFIX.has(behind) ? 15 : (TIGHT.get(behind) ?? 0)) > precedence) return true;
  if (precedence < UNARY && endsCast(row, at - 1)) return true;
  if (isPrefix(row, at - 1)) return precedence < UNARY || (/^[-+&]/.test(value) && before === value[0]);
  if (before === ':' && isBranchOfChoice(row, at - 1)) return precedence < CHOICE;
  const left = TIGHT.get(before) ?? 0;
  // x + (y + 1) is not x + y + 1 where that overflows or rounds.
  return left === precedence ? !/^(?:[&|^?]|&&|\|\|)$/.test(before) : left > precedence;
}

// a ? b : E
//       ^
function isBranchOfChoice(row: readonly Token[], at: number): boolean {
  let depth = 0;
  for (let left = at - 1; left >= 0; left--) {
    const { text } = row[left];
    depth += depthOf(text);
    if (depth > 0 || /^[;{}]$/.test(text)) return false;
    if (depth === 0 && text === '?') return true;
  }
  return false;
}

// f(-E)  a * -E  (T)*E
//   ^        ^      ^
function isPrefix(row: readonly Token[], at: number): boolean {
  const sign = row[at]?.text ?? '';
  if (!PREFIX.has(sign)) return false;
  const before = row[at - 1]?.text ?? '';
  if (!TIGHT.has(sign) || before === '') return true;
  if (before === ')') return endsCast(row, at - 1);
  return before === 'return' || before === 'case' || !/^[\w"'\]]/.test(before);
}

// (T)E      the parentheses before a value, with no name in front of them
function endsCast(row: readonly Token[], at: number): boolean {
  if (row[at]?.text !== ')') return false;
  let open = at;
  for (let depth = 0; open >= 0; open--) {
    depth -= depthOf(row[open].text);
    if (depth === 0) break;
  }
  const before = row[open - 1];
  return open >= 0 && (before?.kind !== 'word' || before.text === 'return');
}
