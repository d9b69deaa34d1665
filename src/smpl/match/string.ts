import type { Leaf } from '../ast.ts';
import { bindValue } from './bind.ts';
import type { Environment } from './environment.ts';
import type { Matcher } from './matcher.ts';
import { andThen, NO_SOLUTION, type Solutions } from './witness.ts';

const DIRECTIVE = String.raw`%[-+ #0]*(?:\*|\d+)?(?:\.(?:\*|\d+)?)?(?:hh|h|ll|l|L|q|j|z|t)?[A-Za-z]`;

/** A string with holes: `"id %@d@"`, `"...%d..."`; a directive binds without its percent sign, a list as it stands. */
export function matchString(matcher: Matcher, leaf: Leaf, text: string, environment: Environment): Solutions {
  const pieces = leaf.pieces ?? [];
  const quote = text[0];
  if (text.length < 2 || quote !== leaf.token.text[0]) return NO_SOLUTION;
  const regex = new RegExp(
    `^${pieces
      .map((piece) => {
        if (piece.is === 'text') return literally(piece.text);
        if (piece.is === 'dots') return '[\\s\\S]*?';
        return piece.metavariable.kind === 'format list'
          ? `((?:[^%]|%%)*?${DIRECTIVE}(?:${DIRECTIVE}|[^%]|%%)*?)`
          : `(${DIRECTIVE})`;
      })
      .join('')}$`,
  );
  const found = regex.exec(text.slice(1, -1));
  if (!found) return NO_SOLUTION;
  let solutions = matcher.succeed(environment);
  let group = 0;
  for (const piece of pieces) {
    if (piece.is !== 'format') continue;
    const part = found[++group];
    const { kind, length } = piece.metavariable;
    const value = kind === 'format' ? part.slice(1) : part;
    const count = part.match(new RegExp(DIRECTIVE, 'g'))?.length ?? 0;
    if (count < (length?.least ?? 0) || count > (length?.most ?? Number.POSITIVE_INFINITY))
      return NO_SOLUTION;
    solutions = andThen(solutions, (next) =>
      bindValue(matcher, piece.metavariable, { kind, key: value, tokens: value, text: value }, next),
    );
  }
  return solutions;
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
