import type { Conditional } from './conditionals.ts';
import { Directive, type Tokens } from './lexer.ts';
import type { Painter } from './painter.ts';

const PLAIN_CONDITION = /^#\s*(?:el)?if\b(?:[\w\s()!&|<>=+*/%^~-]|\\\r?\n|\/\*[\s\S]*?\*\/)*(?:\/\/.*)?$/;

/** Does the conditional end, in a way the grammar can read? */
export function isSound(tokens: Tokens, group: Conditional): boolean {
  return group.end < tokens.count;
}

/** Makes a directive that stays in the shadow text one that the grammar can read. */
export function repairDirective(tokens: Tokens, text: string, painter: Painter, at: number): void {
  const start = tokens.start[at];
  const end = tokens.end[at];
  const line = text.slice(start, end);
  const directive = tokens.bits[at];
  const needsLineEnd = directive !== Directive.endif && directive !== Directive.else;
  if (needsLineEnd && end === text.length) {
    painter.blank('directive', start, end, line);
    return;
  }
  switch (directive) {
    case Directive.if:
    case Directive.elif: {
      if (PLAIN_CONDITION.test(line) && !/\d[\w.]*['.]/.test(line)) return;
      const head = /^#\s*\w+\s*/.exec(line)![0].length;
      if (head < line.length) painter.identifier('directive', start + head, end, line);
      return;
    }
    case Directive.ifdef:
    case Directive.ifndef:
      dropRest(/^#\s*\w+\s+\w+/);
      return;
    case Directive.else:
    case Directive.endif:
      dropRest(/^#\s*\w+/);
      return;
    case Directive.define:
      repairDefine(line, start, end, painter);
  }

  function dropRest(head: RegExp): void {
    const length = head.exec(line)?.[0].length ?? 0;
    const rest = line.slice(length);
    if (/^\s*(?:\/\*[\s\S]*\*\/\s*|\/\/.*)?$/.test(rest)) return;
    painter.erase('directive', start + length, end, line);
  }
}

function repairDefine(line: string, start: number, end: number, painter: Painter): void {
  if (!line.includes('...') && !line.includes('/*')) return;
  // #define f(a, args...)
  const named = /^#\s*define\s+\w+\([^()]*?\w\s*(\.\.\.)\s*\)/.exec(line);
  if (named) {
    const dots = start + named[0].lastIndexOf('...');
    painter.blank('directive', dots, dots + 3, '...');
  }
  // A comment is read behind the value only, and "/*" in a string would begin one.
  for (const comment of line.matchAll(/"(?:[^"\\\n]|\\[\s\S])*"|\/\*[\s\S]*?(?:\*\/|$)/g)) {
    const from = start + comment.index;
    const to = from + comment[0].length;
    if (comment[0].startsWith('"')) {
      for (let i = comment[0].indexOf('/*'); i >= 0; i = comment[0].indexOf('/*', i + 1)) {
        painter.write('directive', from + i + 1, from + i + 2, '_', '/*');
      }
    } else if (line.slice(to - start).trim() !== '')
      painter.erase('directive', from, Math.min(to, end), '/*');
  }
}
