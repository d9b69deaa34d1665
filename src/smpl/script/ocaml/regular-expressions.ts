import type { OcamlValue } from './value.ts';

// In Str, `\|` `\(` `\)` mean something and `|` `(` `)` `{` `}` are letters; in JavaScript it is the other way round.
const OTHERWISE = /\\([|()])|([|(){}])/g;

/** `Str.regexp "a\\|b"` as the text of an expression of JavaScript. */
function translated(pattern: string): string {
  return pattern.replace(OTHERWISE, (_, special, letter) => special ?? `\\${letter}`);
}

// "\\1_new"      the first group, and "_new"
function replacement(template: string): string {
  return template
    .replaceAll('$', '$$$$')
    .replace(/\\([0-9])/g, (_, digit) => (digit === '0' ? '$&' : `$${digit}`));
}

const found = (pattern: OcamlValue, flags = ''): RegExp => new RegExp(String(pattern), flags);

/** The functions of `Str` that keep nothing between calls. */
export const REGULAR_EXPRESSIONS: Readonly<Record<string, (...values: OcamlValue[]) => OcamlValue>> = {
  'Str.regexp': (pattern) => translated(String(pattern)),
  'Str.regexp_string': (text) => String(text).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'),
  // What stands at the ends divides nothing.
  'Str.split': (pattern, text) => {
    const pieces = String(text).split(found(pattern));
    const from = pieces[0] === '' ? 1 : 0;
    return pieces.slice(from, pieces.length > from && pieces.at(-1) === '' ? -1 : undefined);
  },
  'Str.string_match': (pattern, text, from) => {
    const here = found(pattern, 'y');
    here.lastIndex = Number(from);
    return here.test(String(text));
  },
  'Str.replace_first': (pattern, by, text) => String(text).replace(found(pattern), replacement(String(by))),
  'Str.global_replace': (pattern, by, text) =>
    String(text).replace(found(pattern, 'g'), replacement(String(by))),
};
