const WIDTH = 76;

/** A text, one byte a character, in the quoted-printable encoding of RFC 2045, in which a CR survives mail. */
export function quotedPrintable(text: string): string {
  return text
    .split('\n')
    .map((line) => softBreaks(line.replace(/[^\t\x20-\x3c\x3e-\x7e]|[\t ]$/g, encoded)))
    .join('\n');
}

function encoded(character: string): string {
  return `=${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

// A line that is too wide goes on below a `=`; an encoded byte stays whole.
function softBreaks(line: string): string {
  const parts: string[] = [];
  let rest = line;
  while (rest.length > WIDTH) {
    const cut = rest.slice(0, WIDTH - 1).replace(/=[0-9A-F]?$/, '').length;
    parts.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return [...parts, rest].join('=\n');
}
