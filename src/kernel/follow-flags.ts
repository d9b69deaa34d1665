import type { HeaderText } from './header-text.ts';

const definition = /^[ \t]*#[ \t]*define[ \t]+(FOLL_\w+)[ \t]+(\S.*)$/gm;
const enumerator = /\b(FOLL_\w+)[ \t]*=[ \t]*([^,}\n]+)/g;

/** FOLL_* and their values: `#define FOLL_WRITE 0x01` in mm.h, an enum `FOLL_WRITE = 1 << 0,` in mm_types.h since 6.3. */
export function followFlags(headers: readonly HeaderText[]): Map<string, number> {
  const flags = new Map<string, number>();
  for (const { text } of headers) {
    for (const shape of [definition, enumerator]) {
      for (const [, name, value] of text.matchAll(shape)) {
        const number = numberOf(value);
        if (number !== undefined && !flags.has(name)) flags.set(name, number);
      }
    }
  }
  return flags;
}

// 0x10, 16, 1 << 4, (1U << 4), BIT(4)
function numberOf(value: string): number | undefined {
  const bare = value.replace(/\/[*/].*$/, '').trim();
  const bit = /^BIT\((\d+)\)$/.exec(bare) ?? /^\(?\s*1[uUlL]*\s*<<\s*(\d+)\s*\)?$/.exec(bare);
  if (bit) return 2 ** Number(bit[1]);
  const number = /^\(?(0[xX][\da-fA-F]+|\d+)[uUlL]*\)?$/.exec(bare);
  return number ? Number(number[1]) : undefined;
}
