import type { Edit } from '../../text/edit-set.ts';
import { PIECES } from '../match/code-tokens.ts';
import type { Span } from '../match/witness.ts';
import { lostComments } from './comments-beside.ts';
import { commonPieces } from './common-pieces.ts';
import { removalEdit } from './layout.ts';
import type { Style } from './style.ts';
import { isThere } from './without-repeats.ts';

const HEADS = /^(?:if|else|while|for|switch|do)$/;

interface Piece extends Span {
  readonly text: string;
}

/**
 * The edits that turn removed code into what replaces it and leave alone the tokens that both have, with their line breaks,
 * comments and what stands between them; undefined where too little stays, or where comments are to move with what they
 * speak of.
 *
 *     - x = kmalloc(n, f);       x = kmalloc(n, f);
 *     + x = kzalloc(n, f);           ^^^^^^^
 */
export function alignedEdits(
  style: Style,
  regions: readonly Span[],
  replacement: string,
  hasComments: boolean,
): Edit[] | undefined {
  const { text } = style;
  const old = regions.flatMap((region) => piecesOf(text.slice(region.start, region.end), region.start));
  const fresh = piecesOf(replacement, 0);
  if (old.length === 0 || fresh.length === 0 || old.length * fresh.length > 250_000) return undefined;
  const pairs = commonPieces(old, fresh);
  if (pairs.length === 0) return undefined;
  const spread = pairs[pairs.length - 1][0] - pairs[0][0] + 1;
  if (pairs.length * 2 < Math.max(spread, fresh.length)) return undefined;
  if (pullsIntoParentheses(text, old, fresh, pairs) || losesHead(text, old, pairs)) return undefined;
  const edits: Edit[] = [];
  const region = { start: regions[0].start, end: regions[regions.length - 1].end };
  const ends: [number, number] = [-1, -1];
  for (const [i, j] of [...pairs, [old.length, fresh.length] as const]) {
    const removed = old.slice(ends[0] + 1, i);
    const added = fresh.slice(ends[1] + 1, j);
    const start = ends[1] < 0 ? 0 : fresh[ends[1]].end;
    const end = j === fresh.length ? replacement.length : fresh[j].start;
    // + /* as before */ f(x);      a comment where nothing else changes
    if (removed.length + added.length === 0 && /\/[*/]/.test(replacement.slice(start, end))) return undefined;
    if (removed.length + added.length > 0) {
      const from = ends[0] < 0 ? region.start : old[ends[0]].end;
      const to = i === old.length ? region.end : old[i].start;
      const isMoved = removed.length > 0 && /\/[*/]/.test(text.slice(from, to));
      if (isMoved && hasComments) return undefined;
      const [apart, here] = partedBy(regions, removed);
      edits.push(...apart.map((span) => removalEdit(style, span)));
      const gap = { start: apart.length === 0 ? from : here[0].start, end: to };
      edits.push(...change(style, region, gap, here, replacement.slice(start, end)));
    }
    ends[0] = i;
    ends[1] = j;
  }
  return edits.length > Math.max(4, pairs.length / 2) ? undefined : edits;
}

// static const int x      pieces of one region, those of regions before it as spans: what stands between stays
function partedBy(regions: readonly Span[], pieces: readonly Piece[]): [Span[], readonly Piece[]] {
  const groups = regions
    .map((region) => pieces.filter(({ start, end }) => region.start <= start && end <= region.end))
    .filter((group) => group.length > 0);
  const apart = groups.slice(0, -1).map((group) => ({ start: group[0].start, end: group.at(-1)!.end }));
  return [apart, groups.at(-1) ?? []];
}

// .a = x,
// .b = y,      a line break between such does not belong into f(x, y)
function pullsIntoParentheses(
  text: string,
  old: readonly Piece[],
  fresh: readonly Piece[],
  pairs: readonly (readonly [number, number])[],
): boolean {
  const [depths, freshDepths] = [old, fresh].map(depthsOf);
  return pairs.some(([i, j]) => {
    const next = old[i + 1];
    const breaks = next !== undefined && text.slice(old[i].end, next.start).includes('\n');
    return breaks && depths[i] === 0 && freshDepths[j] > 0;
  });
}

// while (busy())
//         ;            a line break behind a head does not stay without it
function losesHead(
  text: string,
  old: readonly Piece[],
  pairs: readonly (readonly [number, number])[],
): boolean {
  const kept = new Set(pairs.map(([i]) => i));
  const head = old.findIndex((piece, i) => HEADS.test(piece.text) && !kept.has(i));
  if (head < 0) return false;
  const depths = depthsOf(old);
  return old
    .slice(head, pairs[pairs.length - 1][0])
    .some(
      ({ text: piece, end }, at) =>
        depths[head + at] === 0 &&
        !/^[;{}]$/.test(piece) &&
        text.slice(end, old[head + at + 1].start).includes('\n'),
    );
}

/** How many brackets are open behind each piece. */
function depthsOf(pieces: readonly Piece[]): number[] {
  let depth = 0;
  return pieces.map(({ text }) => {
    if (/^[([]$/.test(text)) depth++;
    if (/^[)\]]$/.test(text)) depth--;
    return depth;
  });
}

// Between two tokens that stay: as the new code has it, unless something is kept there.
function change(style: Style, region: Span, gap: Span, removed: readonly Piece[], fresh: string): Edit[] {
  const [first] = removed;
  const last = removed.at(-1);
  const { text } = style;
  const between = text.slice(gap.start, gap.end);
  if (!first || !last) {
    if (isThere(text, { start: region.start, end: gap.start }, fresh)) return [];
    if (/^[ \t]*$/.test(between)) return [{ ...gap, text: behindGap(style, gap.start, gap.end, fresh) }];
    // A comment beside an argument stays with it.
    if (/^\s*,/.test(fresh)) return [{ start: gap.end, end: gap.end, text: fresh.trim() }];
    // int x __unused = 0;
    if (/^\s*=[^=]/.test(fresh)) return [{ start: gap.end, end: gap.end, text: ` ${fresh.trim()}` }];
    // a, /* of a */
    if (/^[ \t]*\/[/*][^\n]*\n\s*$/.test(between))
      return [{ start: gap.end, end: gap.end, text: `${fresh.trim()} ` }];
    return [{ start: gap.start, end: gap.start, text: fresh.trimEnd() }];
  }
  const kept = text.slice(gap.start, first.start) + text.slice(last.end, gap.end);
  // Line breaks between arguments stay, those between statements are as the new code has them.
  const clean = /^(?:\s|\\\r?\n)*$/.test(kept) && (/^[;{}]$/.test(last.text) || !kept.includes('\n'));
  if (clean) {
    const column =
      fresh.endsWith(' ') && /^[ \t]+$/.test(text.slice(last.end, gap.end)) && inDefinition(style, gap.start);
    const own = column ? fresh.trimEnd() + text.slice(last.end, gap.end) : fresh;
    return [{ ...gap, text: behindGap(style, gap.start, first.start, own) }];
  }
  if (fresh.trim() === '') {
    // A comment above a statement that goes.
    const above = /\n\s*(\/[/*][^\n]*\n[\s\S]*)$/.exec(text.slice(gap.start, first.start));
    const start = above && last.text === ';' ? first.start - above[1].length : first.start;
    return [removalEdit(style, { start, end: last.end })];
  }
  const comments = lostComments(text, { start: first.start, end: last.end }, fresh);
  const code = [...comments, fresh.trim()].join(' ');
  const space = /^[,;)]/.test(code) ? /[ \t]*$/.exec(text.slice(gap.start, first.start))![0].length : 0;
  // struct s *const x;      what stood apart from `const` stays apart
  const gapBehind = /\w$/.test(code) && /\w/.test(text[last.end] ?? '') ? ' ' : '';
  return [{ start: first.start - space, end: last.end, text: code + gapBehind }];
}

// #define LIMIT<tab>10      keeps its column
function behindGap(style: Style, start: number, end: number, fresh: string): string {
  const gap = style.text.slice(start, end);
  return inDefinition(style, start) && /^[ \t]+$/.test(gap) && /^ \S/.test(fresh)
    ? gap + fresh.trimStart()
    : fresh;
}

const inDefinition = (style: Style, offset: number): boolean =>
  /^[ \t]*#[ \t]*define\b/.test(style.text.slice(style.lineStart(offset), offset));

function piecesOf(text: string, offset: number): Piece[] {
  return [...text.matchAll(PIECES)]
    .filter(([piece]) => !/^(?:\/[/*]|\\$)/.test(piece))
    .map(({ 0: piece, index }) => ({
      text: piece,
      start: offset + index,
      end: offset + index + piece.length,
    }));
}
