import { canShow, chains, fits, nextToken } from './conditional-fit.ts';
import { type Conditional, keepOne } from './conditionals.ts';
import { CLOSE_BRACE, COMMA, EQUALS, SEMICOLON } from './punctuation.ts';
import { Role } from './role.ts';
import { isSound, repairDirective } from './shadow-directives.ts';
import { Directive } from './token.ts';
import type { TokenReader } from './token-reader.ts';

/** Decides on a directive and returns the last token that is done with. */
export function readDirective(reader: TokenReader, at: number): number {
  const { tokens, text, painter } = reader;
  const group = reader.conditionals.get(at);
  if (group) decide(reader, group);
  const known = reader.branches.get(at);
  if (!known) {
    const conditional = tokens.bits[at] >= Directive.if && tokens.bits[at] <= Directive.endif;
    const next = nextToken(reader, at + 1);
    if (conditional || reader.level.role === Role.enumerators || !fits(reader, next)) hide(reader, at);
    else repairDirective(tokens, text, painter, at);
    return at;
  }
  if (known.visible) repairDirective(tokens, text, painter, at);
  else hide(reader, at);
  const { branch } = known;
  if (!branch?.dropped) return at;
  const kind = branch.dead ? 'dead' : 'conditional';
  painter.blank(kind, tokens.end[at], tokens.start[branch.to] ?? text.length, '#');
  return branch.to - 1;
}

function hide(reader: TokenReader, at: number): void {
  const { tokens, text, painter } = reader;
  if (tokens.bits[at] === Directive.include && isValue(reader, at)) {
    painter.identifier('directive', tokens.start[at], tokens.end[at]);
    return;
  }
  painter.blank(
    'conditional',
    tokens.start[at],
    tokens.end[at],
    text.slice(tokens.start[at], tokens.end[at]),
  );
}

/** `x = #include "table.h" ;` */
function isValue(reader: TokenReader, at: number): boolean {
  if (reader.count === 0 || reader.kind[reader.count - 1] !== EQUALS) return false;
  const next = nextToken(reader, at + 1);
  if (next < 0) return false;
  const k = reader.tokens.kind[next];
  return k === SEMICOLON || k === COMMA || k === CLOSE_BRACE;
}

function decide(reader: TokenReader, group: Conditional): void {
  const { tokens } = reader;
  const live = group.branches.filter((branch) => !branch.dropped);
  // The grammar knows no conditional inside of another one in an enum.
  const nested = reader.level.role === Role.enumerators && group.end < reader.level.shown;
  const visible =
    !nested && !group.cuts && live.length > 0 && isSound(tokens, group) && canShow(reader, group);
  if (!visible && !group.cuts && live.length > 1 && !chains(reader, group)) {
    keepOne(group, live.find((branch) => branch.size > 0) ?? live[0]);
  }
  if (visible) reader.level.shown = Math.max(reader.level.shown, group.end);
  for (const branch of group.branches) reader.branches.set(branch.directive, { branch, visible });
  if (group.end < tokens.count) reader.branches.set(group.end, { branch: undefined, visible });
}
