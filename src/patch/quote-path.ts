const LETTERS: Record<string, string> = {
  '\x07': 'a',
  '\b': 'b',
  '\t': 't',
  '\n': 'n',
  '\v': 'v',
  '\f': 'f',
  '\r': 'r',
  '"': '"',
  '\\': '\\',
};

/**
 * A path as git writes it in a diff with `core.quotepath=off`: its UTF-8 bytes, one a character, in double quotes
 * and escaped when it holds a quote, a backslash or a control character.
 */
export function quotePath(path: string): string {
  const bytes = Buffer.from(path, 'utf8').toString('latin1');
  const escaped = bytes.replace(
    /[\x00-\x1f\x7f"\\]/g,
    (character) => `\\${LETTERS[character] ?? octal(character)}`,
  );
  return escaped === bytes ? bytes : `"${escaped}"`;
}

function octal(character: string): string {
  return character.charCodeAt(0).toString(8).padStart(3, '0');
}
