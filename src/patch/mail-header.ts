/** A person or a list as mail headers name them. `name` may be empty. */
export interface Address {
  name: string;
  mail: string;
}

const FOLD_AT = 78;
const ENCODED_WORD = 75;

/** `Name <mail>` as a commit's trailer has it. */
export function plainAddress({ name, mail }: Address): string {
  return name === '' ? mail : `${name} <${mail}>`;
}

/** Reads `Name <mail>`, `"Name, X." <mail>` and `mail`, one a line; other lines are not addresses. */
export function parseAddress(line: string): Address | undefined {
  const full = /^\s*(?:"((?:[^"\\]|\\.)*)"|([^<>"]*?))\s*<([^<>\s]+@[^<>\s]+)>/.exec(line);
  if (full) return { name: (full[1]?.replace(/\\(.)/g, '$1') ?? full[2]).trim(), mail: full[3] };
  const bare = /^\s*([^\s<>()",;]+@[^\s<>()",;]+)/.exec(line);
  return bare ? { name: '', mail: bare[1] } : undefined;
}

/** `Name: value`, folded at blanks before column 78; words beyond ASCII are encoded after RFC 2047. */
export function textHeader(name: string, value: string): string {
  if (/^[\x20-\x7e]*$/.test(value)) return fold(`${name}:`, value.split(' '));
  return fold(`${name}:`, encodedWords(value, ENCODED_WORD - name.length - 2));
}

export function addressHeader(name: string, addresses: readonly Address[]): string {
  return `${name}: ${addresses.map(headerAddress).join(',\n    ')}\n`;
}

function headerAddress({ name, mail }: Address): string {
  if (name === '') return mail;
  if (!/^[\x20-\x7e]*$/.test(name)) return `${encodedWords(name, ENCODED_WORD - 8).join('\n ')} <${mail}>`;
  if (/^[\w!#$%&'*+/=?^`{|}~ -]*$/.test(name)) return `${name} <${mail}>`;
  return `"${name.replace(/["\\]/g, '\\$&')}" <${mail}>`;
}

function fold(name: string, words: readonly string[]): string {
  let text = name;
  let width = name.length;
  for (const word of words) {
    const breaks = width + 1 + word.length > FOLD_AT && text !== name;
    text += `${breaks ? '\n' : ''} ${word}`;
    width = (breaks ? 0 : width) + 1 + word.length;
  }
  return `${text}\n`;
}

// RFC 2047, "Q" encoding. A reader joins neighbouring encoded words without a blank, so blanks are encoded too.
// A character is never cut in two.
function encodedWords(text: string, room: number): string[] {
  const words: string[] = [];
  let open = '';
  for (const character of text) {
    const code = [...Buffer.from(character, 'utf8')].map(encodedByte).join('');
    if ('=?UTF-8?q?'.length + open.length + code.length + '?='.length > room) {
      words.push(open);
      open = '';
    }
    open += code;
  }
  return [...words, open].map((word) => `=?UTF-8?q?${word}?=`);
}

function encodedByte(byte: number): string {
  const character = String.fromCharCode(byte);
  return /[A-Za-z0-9!*+/-]/.test(character)
    ? character
    : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A moment as a `Date:` header has it, in UTC: `Sun, 22 Nov 2026 10:33:30 +0000`. */
export function mailDate(date: Date): string {
  const day = `${DAYS[date.getUTCDay()]}, ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
  return `${day} ${date.toISOString().slice(11, 19)} +0000`;
}
