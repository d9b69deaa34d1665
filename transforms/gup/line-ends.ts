import type { CFile, Edit } from '../../src/index.ts';

/** Edits of a file with its own line ends: where it has CRLF, what is put in has it too. */
export function withLineEnds(file: CFile, edits: readonly Edit[]): Edit[] {
  if (!file.text.includes('\r\n')) return [...edits];
  return edits.map((edit) => ({ ...edit, text: edit.text.replace(/\r?\n/g, '\r\n') }));
}
