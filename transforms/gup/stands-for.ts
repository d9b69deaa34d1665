import type { CFile } from '../../src/index.ts';

/**
 * Is a name all that a macro calls, with nothing done before or behind? Such a macro can be read as the name itself.
 *
 *     #define lamp_on(p) ((void)lamp_pin((p), 1))       #define lamp_get lamp_pin
 *     #define lamp_all(p) do { lamp_lock(p); lamp_pin(p, 8); } while (0)      no
 *
 * @param offset of the name in the body of the macro
 */
export function standsFor(file: CFile, offset: number, name: string): boolean {
  const before = /^.*#[ \t]*define[ \t]+\w+(?:\([^)]*\))?(.*)$/s.exec(file.text.slice(0, offset))?.[1];
  const [after] = /^(?:[^\\\n]|\\.)*/s.exec(file.text.slice(offset + name.length)) ?? [''];
  return before !== undefined && /^(?:[\s\\!(]|\(\w+\))*$/.test(before) && !/[;{}]|\w\s*\(/.test(after);
}
