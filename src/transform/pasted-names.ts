import type { CFile } from '../c/c-file.ts';

/** A macro that pastes names together: the pieces of one, fixed ones as they are, and those of its parameters as null. */
interface Paste {
  macro: string;
  pieces: readonly (string | null)[];
}

const known = new WeakMap<CFile, readonly Paste[]>();

/**
 * Where a file uses a macro of its own to paste a name together, by the macro's offset.
 *
 *     #define LAMP_DO(what, arg) lamp_##what(arg)
 *     ret = LAMP_DO(pin, addr);
 *           ^^^^^^^ lamp_pin
 */
export function pastedAt(file: CFile, name: string): { macro: string; offset: number }[] {
  const pastes = known.get(file) ?? pastesOf(file.text);
  known.set(file, pastes);
  const found: { macro: string; offset: number }[] = [];
  for (const { macro, pieces } of pastes) {
    const shape = new RegExp(`^${pieces.map((piece) => piece ?? '(\\w+)').join('')}$`);
    const given = shape.exec(name)?.slice(1);
    if (!given) continue;
    for (const use of file.text.matchAll(new RegExp(`\\b${macro}\\s*\\(([^;{}]*)`, 'g'))) {
      const words = new Set(use[1].match(/\w+/g));
      if (given.every((word) => words.has(word))) found.push({ macro, offset: use.index });
    }
  }
  return found;
}

function pastesOf(text: string): Paste[] {
  if (!text.includes('##')) return [];
  const list: Paste[] = [];
  for (const [, macro, given, body] of text.matchAll(DEFINE)) {
    const parameters: readonly string[] = given.match(/\w+/g) ?? [];
    for (const [chain] of body.matchAll(CHAIN)) {
      const pieces = chain.split('##').map((piece) => piece.trim());
      list.push({ macro, pieces: pieces.map((piece) => (parameters.includes(piece) ? null : piece)) });
    }
  }
  return list;
}

const DEFINE = /^[ \t]*#[ \t]*define[ \t]+(\w+)\(([^)]*)\)((?:[^\\\n]|\\.)*)/gms;
const CHAIN = /\w+(?:\s*##\s*\w+)+/g;
