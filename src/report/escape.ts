// Sources and file names are other people's bytes. What reaches a terminal or a report goes through here.

/** Everything a terminal may act on, and what turns the direction of writing: all but tab and newline. */
const DANGEROUS = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** A latin1 text (one byte a character) as people read it: UTF-8 where it is UTF-8. */
export function readable(text: string): string {
  if (!/[\x80-\xff]/.test(text) || /[^\0-\xff]/.test(text)) return text;
  const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return text;
  }
}

/** A text for a terminal: control characters show as `\x1b`, nothing else is changed. Tab and newline pass. */
export function printable(text: string): string {
  return readable(text).replace(DANGEROUS, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x100
      ? `\\x${code.toString(16).padStart(2, '0')}`
      : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}

/** The same in one line: each stretch of white space is one blank. */
export function oneLine(text: string): string {
  return printable(text.replace(/\s+/g, ' ').trim());
}

/** At most `width` characters, the last one `…` where something is cut off. */
export function cut(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, Math.max(0, width - 1))}…`;
}
