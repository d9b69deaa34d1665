import type { Conditional } from './conditionals.ts';
import type { Painter } from './painter.ts';
import { Directive, type Tokens } from './token.ts';

const PLAIN_CONDITION =
  /^#\s*(?:el)?if\b(?:[\w\s()!&|<>=+*%^~-]|\\\r?\n|\/\*(?:[^*]|\*(?!\/))*\*\/)*(?:\/\/.*)?$/;

const GAP = String.raw`(?:\s|\\\r?\n|/\*[^*]*\*/)*`;
const PLAIN_PARAMETERS = new RegExp(
  String.raw`^${GAP}(?:\w+${GAP}(?:,${GAP}\w+${GAP})*(?:,${GAP}\.\.\.${GAP})?|\.\.\.${GAP})?$`,
);

const TRAILING = /^#\s*(?:define\s+\w+(?:\([^)]*\))?|include[\s\S]*?|[\s\S]*?\*\/)((?:[ \t]|\\\r?\n)+)$/;

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
  if (!/^#\s*\w/.test(line)) {
    painter.blank('directive', start, end, line);
    return;
  }
  const tail = TRAILING.exec(line);
  if (tail && needsLineEnd) {
    // The grammar wants the line's end right behind the last word.
    painter.blank('directive', end - tail[1].length, end, ' ');
    painter.put(end - tail[1].length, '\n');
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
      dropRest(line, /^#\s*\w+\s+\w+/, start, painter);
      return;
    case Directive.else:
    case Directive.endif:
      dropRest(line, /^#\s*\w+/, start, painter);
      return;
    case Directive.include: {
      const made = /^(#\s*include\s+)\w+\s*\([^\n]*\)/.exec(line);
      if (made) painter.identifier('directive', start + made[1].length, start + made[0].length, made[0]);
      return;
    }
    case Directive.define:
      repairDefine(line, start, end, painter);
  }
}

/** Erases what stands behind the head of a directive and is no comment. */
function dropRest(line: string, head: RegExp, start: number, painter: Painter): void {
  const length = head.exec(line)?.[0].length ?? 0;
  if (/^\s*(?:\/\*[\s\S]*\*\/\s*|\/\/.*)?$/.test(line.slice(length))) return;
  painter.erase('directive', start + length, start + line.length, line);
}

/** Makes the parameters of `#define f(a, args...)` plain names, and its value one that ends where C ends it. */
function repairDefine(line: string, start: number, end: number, painter: Painter): void {
  for (let i = line.indexOf('/\\'); i >= 0; i = line.indexOf('/\\', i + 1)) {
    painter.write('directive', start + i, start + i + 1, '_', '/');
  }
  const list = /^(#\s*define\s+\w+\()([^()]*)\)/.exec(line);
  if (list && !PLAIN_PARAMETERS.test(list[2])) {
    const from = start + list[1].length;
    const dots = /\w\s*(\.\.\.)\s*$/.exec(list[2]);
    if (dots && PLAIN_PARAMETERS.test(list[2].replace(/\.\.\.\s*$/, ''))) {
      const at = from + list[2].lastIndexOf('...');
      painter.blank('directive', at, at + 3, '...');
    } else painter.identifier('directive', from, from + list[2].length, list[0]);
  }
  if (!line.includes('/*')) return;
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
