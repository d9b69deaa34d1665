/** Breaks a text at blanks into lines of at most `width` characters, the indentation included. */
export function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    if (line !== '' && indent.length + line.length + 1 + word.length > width) {
      lines.push(indent + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') lines.push(indent + line);
  return lines.join('\n');
}

/**
 * Breaks a line at blanks where it is wider than `width`; what goes on begins with `indent`. Other blanks stay, and colour takes
 * no room.
 */
export function hang(line: string, width: number, indent: string): string {
  const lines: string[] = [];
  let current = '';
  for (const [, gap, word] of line.matchAll(/(\s*)(\S+)/g)) {
    if (current.trim() !== '' && columns(current + gap + word) > width) {
      lines.push(current);
      current = indent + word;
    } else current += gap + word;
  }
  return [...lines, current].join('\n');
}

const columns = (text: string): number => text.replace(/\x1b\[\d+m/g, '').length;
