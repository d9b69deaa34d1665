/**
 * A text for people from one that may quote sources: bytes of UTF-8 that were read one a character become the
 * characters they mean, control characters become blanks.
 */
export function legible(text: string): string {
  return decoded(text).replace(/[\x00-\x08\x0b-\x1f\x7f-\x9f]/g, ' ');
}

function decoded(text: string): string {
  if (!/[\x80-\xff]/.test(text) || /[^\x00-\xff]/.test(text)) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'latin1'));
  } catch (error) {
    if (error instanceof TypeError) return text;
    throw error;
  }
}

/** What a program said, in one line. */
export function oneLine(text: string): string {
  return text.replace(/[\x00-\x1f\x7f]+/g, ' ').trim();
}
