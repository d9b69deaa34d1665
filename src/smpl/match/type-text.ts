import type { SyntaxTree } from '../../c/syntax-tree.ts';
import type { Span } from './witness.ts';

/** Stretches in a row as text, with the spaces that types have: `const char **`. */
export function writeDown({ source }: SyntaxTree, spans: readonly Span[], end: string): string {
  let text = '';
  for (const span of spans) {
    const part = source.text.slice(span.start, span.end);
    const joins =
      text === '' ||
      /[*([]$/.test(text) ||
      /^[)[\],]/.test(part) ||
      (/^[(*]/.test(part) && /[*(]$/.test(text));
    text += joins ? part : ` ${part}`;
  }
  return end && !/[*(]$/.test(text) ? `${text} ${end}` : text + end;
}
