import { withoutComments } from '../text/without-comments.ts';
/** A `#define` as it stands in a text. */
export interface MacroDefinition {
  name: string;
  hasParameters: boolean;
  /** One line, without comments. */
  body: string;
}

const DEFINE =
  /^[ \t]*#[ \t]*define[ \t]+(\w+)(\((?:[^()\\\n]|\\\r?\n)*\))?((?:[^\\\n]|\\(?:\r?\n|[^\n]))*)/gm;

/** The definitions of a text, in its order; constants, most of all definitions, are left out. */
export function macroDefinitions(text: string): MacroDefinition[] {
  const list: MacroDefinition[] = [];
  for (const [, name, parameters, body] of text.matchAll(DEFINE)) {
    if (CONSTANT.test(body)) continue;
    list.push({ name, hasParameters: parameters !== undefined, body: plainBody(body) });
  }
  return list;
}

const CONSTANT = /^[ \t]+[\d("'-]/;

function plainBody(body: string): string {
  return withoutComments(body.replace(/\\\r?\n/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
}
