// Small helpers for prose: counts, lists, places.

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** `two up_read()s`, `one down_read()`. */
export function count(number: number, what: string): string {
  return `${words[number] ?? String(number)} ${what}${number === 1 ? '' : 's'}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function list(items: readonly string[]): string {
  return items.length <= 1 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

export function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}

export function sentence(text: string): string {
  return text[0].toUpperCase() + text.slice(1);
}

/** "the literal 1", but "VM_READ". */
export function literalName(text: string): string {
  return /^\d/.test(text) ? `the literal ${text}` : text;
}
