import { Source } from '../text/source.ts';
import type { SemanticPatch } from './ast.ts';
import { readSmpl } from './read/read-smpl.ts';

/** A name or a piece of code on one line; several stand for a disjunction of them. */
export type Interpolation = string | readonly string[];

/**
 * A semantic patch in a TypeScript module:
 *
 *     const patch = smpl`
 *       @@
 *       expression p;
 *       @@
 *       - ${['kfree', 'vfree']}(p);
 *       + release(p);
 *     `;
 *
 * The indentation that all lines share does not count, so that `-` and `+` stand in column 0. Backslashes are taken as
 * they are written. Throws `SmplError` with line and column in the template, its first line being that of the backquote, the
 * shared indentation left out.
 */
export function smpl(strings: TemplateStringsArray, ...values: readonly Interpolation[]): SemanticPatch {
  const pieces = strings.raw.map(
    (piece, index) => unescaped(piece) + (index < values.length ? textOf(values[index]) : ''),
  );
  return readSmpl(new Source('smpl template', dedent(pieces.join(''))));
}

function textOf(value: Interpolation): string {
  if (typeof value !== 'string') return `\\(${value.map(textOf).join('\\|')}\\)`;
  if (value.trim() === '' || value.includes('\n')) {
    throw new TypeError(`smpl takes names and code on one line, not ${JSON.stringify(value)}`);
  }
  return value;
}

// A template cannot hold these two in another way.
function unescaped(piece: string): string {
  return piece.replace(/\\(`|\$\{)/g, '$1');
}

function dedent(text: string): string {
  const lines = text.split('\n');
  const indents = lines
    .slice(1)
    .filter((line) => line.trim() !== '')
    .map((line) => /^\s*/.exec(line)![0].length);
  const shared = Math.min(...indents);
  return lines
    .map((line, index) => (index === 0 ? line : line.slice(Math.min(shared, line.length))))
    .join('\n');
}
