/** A `#define` as it stands in a text. */
export interface MacroDefinition {
  name: string;
  hasParameters: boolean;
  /** One line, without comments. */
  body: string;
}

const DEFINE =
  /^[ \t]*#[ \t]*define[ \t]+(\w+)(\((?:[^()\\\n]|\\\r?\n)*\))?((?:[^\\\n]|\\(?:\r?\n|[^\n]))*)/gm;

/** The definitions of a text, in its order. */
export function macroDefinitions(text: string): MacroDefinition[] {
  return [...text.matchAll(DEFINE)].map(([, name, parameters, body]) => ({
    name,
    hasParameters: parameters !== undefined,
    body: plainBody(body),
  }));
}

function plainBody(body: string): string {
  return body
    .replace(/\\\r?\n/g, ' ')
    .replace(/\/\*[\s\S]*?(?:\*\/|$)|\/\/.*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
