import { type NodeKind, nodeKind } from './grammar.ts';
import { blockCommentEnd, isDigit, isLetter, numberEnd, SLASH, skipSpace, wordEnd } from './leaf-text.ts';

const COMMENT = nodeKind('comment');
const IDENTIFIER = nodeKind('identifier');
const SEMICOLON = nodeKind(';');
const NUMBER = nodeKind('number_literal');
const WORDS_OF_THEIR_OWN = new Set(['true', 'false', 'TRUE', 'FALSE', 'NULL', 'nullptr']);

/** Tokens by their first character that no other node begins with. */
const signs: (NodeKind | undefined)[] = new Array(256).fill(undefined);
for (const sign of ',)]}') signs[sign.charCodeAt(0)] = nodeKind(sign);

/** What comes next in a text: the first word or other character behind white space. */
export interface Ahead {
  from: number;
  /** Its first character. */
  first: number;
  /** The end of a word, or -1. */
  wordEnd: number;
}

/** Takes it to what stands behind an offset. */
export function lookAhead(ahead: Ahead, text: string, at: number): void {
  const from = skipSpace(text, at);
  ahead.from = from;
  ahead.first = from < text.length ? text.charCodeAt(from) : 0;
  ahead.wordEnd = isLetter(ahead.first) ? wordEnd(text, from) : -1;
}

/**
 * The kind of the next child of a node in a text without errors, where the text alone tells:
 *
 *     f(a, b->c[0]);
 *      ^^^  ^^ ^^^^
 *
 * @param place of the child among its siblings, not counting comments
 */
export function foretold(above: NodeKind, place: number, text: string, ahead: Ahead): NodeKind | undefined {
  if (above.isLine) return undefined;
  const { from, first } = ahead;
  // The node is not at its end, whatever comes.
  if (above.isOpen) {
    const sign = signs[first & 255];
    if (sign !== undefined) return sign;
    if (first === SEMICOLON.first && above.closer === SEMICOLON.number) return SEMICOLON;
  }
  if (first === SLASH) return above.isOpen && blockCommentEnd(text, from) > 0 ? COMMENT : undefined;
  if (place < above.places.length) {
    const kinds = above.places[place];
    for (let i = 0; i < kinds.length; i++) if (begins(kinds[i], text, ahead)) return kinds[i];
  }
  return place >= above.valuesFrom ? loneValue(above, text, ahead) : undefined;
}

function begins(kind: NodeKind, text: string, { from, first, wordEnd }: Ahead): boolean {
  if (kind.first !== first) return kind.first === 0 && wordEnd > 0;
  // No two tokens that may stand in one place share more.
  return kind.text.length < 2 || text.charCodeAt(from + 1) === kind.second;
}

/** A name or number that is all of a value: what follows belongs to the nodes around it. */
function loneValue(above: NodeKind, text: string, { from, first, wordEnd }: Ahead): NodeKind | undefined {
  const end = wordEnd > 0 ? wordEnd : isDigit(first) ? numberEnd(text, from) : -1;
  if (end < 0) return undefined;
  const next = text.charCodeAt(skipSpace(text, end));
  if (next === COMMA ? above.hasCommas : next !== SEMICOLON.first && signs[next & 255] === undefined)
    return undefined;
  if (wordEnd < 0) return NUMBER;
  return mayBeOwn[first] && WORDS_OF_THEIR_OWN.has(text.slice(from, end)) ? undefined : IDENTIFIER;
}

const COMMA = 44;
const mayBeOwn = new Uint8Array(256);
for (const [letter] of WORDS_OF_THEIR_OWN) mayBeOwn[letter.charCodeAt(0)] = 1;
