import { createHash } from 'node:crypto';

/** The name of a text as a git blob: 40 hex digits. The text holds one byte a character (latin1). */
export function blobHash(text: string): string {
  return createHash('sha1').update(`blob ${text.length}\0`).update(text, 'latin1').digest('hex');
}
