import type { Binding } from '../match/binding.ts';
import { codeTokens } from '../match/code-tokens.ts';
import type { Span } from '../match/witness.ts';
import type { Lookup } from './render.ts';

const BEFORE = /(?:[(,][ \t]*|(?:^|\n)[ \t]*)((?:\/\*(?:[^*\n]|\*(?!\/))*\*\/[ \t]*)+)$/;
const BEHIND = /^[ \t]*(\/\*(?:[^*\n]|\*(?!\/))*\*\/)(?=\s*[,)\]};])/;
const BEHIND_COMMA = /^[ \t]*,[ \t]*(\/\*(?:[^*\n]|\*(?!\/))*\*\/|\/\/[^\n]*?)(?=[ \t\r]*\n)/;

/**
 * Comments that speak of one element of a list:
 *
 *     f(/* where *\/ a, b /* what *\/, c,     /* why *\/
 *       ~~~~~~~~~~~~    ~~~~~~~~~~~~   ~~~~~~~~~~~~~~~~~
 */
function commentsBeside(text: string, { start, end }: Span): { before?: Span; behind?: Span } {
  const head = text.slice(Math.max(0, start - 400), start);
  const tail = text.slice(end, end + 400);
  const before = BEFORE.exec(head);
  const behind = BEHIND.exec(tail) ?? BEHIND_COMMA.exec(tail);
  const behindFrom = behind ? end + behind[0].length - behind[1].length : end;
  return {
    ...(before && {
      before: { start: start - before[1].length, end: start - /[ \t]*$/.exec(before[1])![0].length },
    }),
    ...(behind && { behind: { start: behindFrom, end: end + behind[0].length } }),
  };
}

/**
 * A removed stretch with the comments that speak of nothing else: behind a statement, on its line; beside an element of a list,
 * that goes with a comma.
 *
 *     trace(a);       /* for tests *\/          f(a, b /* what *\/)
 *     ~~~~~~~~~       ~~~~~~~~~~~~~~~             ~~~ ~~~~~~~~~~~
 */
export function withOwnComments(text: string, span: Span): Span {
  const { start, end } = span;
  const last = text[end - 1];
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  if (/[;},]/.test(last) && /^[ \t]*$/.test(line)) {
    const comment = /^[ \t]*(?:\/\*(?:[^*]|\*(?!\/))*\*\/|\/\/[^\n]*?)(?=[ \t\r]*(?:\n|$))/.exec(
      text.slice(end),
    );
    return comment ? { start, end: end + comment[0].length } : span;
  }
  const { before, behind } = commentsBeside(text, span);
  if (text[start] === ',' && behind) return { start, end: behind.end };
  return last === ',' && before ? { start: before.start, end } : span;
}

/**
 * The start of the comment on lines of its own that is directly above a removed statement with nothing else left to speak of:
 * behind the statement the paragraph or the block ends, or the next comment begins.
 */
export function commentAbove(text: string, span: Span, next: string): number | undefined {
  const removed = text.slice(span.start, span.end);
  if (!/^[^}\s#][\s\S]*[;},]$/.test(removed) || !/^[ \t\r]*(?:\n|\}|\/[*/]|$)/.test(next)) return undefined;
  const from = text.lastIndexOf('\n', span.start - 1) + 1;
  const above = /(?:^|\n)((?:[ \t]*\/\/[^\n]*\n)+|[ \t]*\/\*(?:(?!\*\/)[\s\S])*\*\/[ \t\r]*\n)$/.exec(
    text.slice(0, from),
  );
  // A comment that begins the file speaks of all of it.
  return above && above[1].length < from ? from - above[1].length : undefined;
}

/** Comments inside replaced code, of which the new code has none; those of a statement or an argument that is gone go with it. */
export function lostComments(text: string, { start, end }: Span, fresh: string): string[] {
  const replaced = text.slice(start, end);
  const kept = codeTokens(fresh);
  return [...replaced.matchAll(COMMENT)]
    .filter(({ 0: comment, index }) => {
      const before = replaced.slice(0, index);
      if (/,\s*$/.test(before) || /^\s*,/.test(replaced.slice(index + comment.length))) return false;
      const isInside = /[^;{}\s]\s*$/.test(before.replace(COMMENT, ''));
      const [statement] = /^[^;{}]*;?/.exec(replaced.slice(index + comment.length).replace(COMMENT, ''))!;
      return isInside || (/;$/.test(statement) && kept.includes(codeTokens(statement)));
    })
    .map(([comment]) => comment.replace(/^\/\/[ \t]*(.*)$/, '/* $1 */'))
    .filter((comment) => !fresh.includes(comment));
}

const COMMENT = /\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;

/** What a removed metavariable stood for, and where. */
export interface RemovedValue extends Span {
  readonly key: string;
  /** Nothing else stands in it, as a name does in `int x[3]`. */
  readonly isOne: boolean;
}

/** Looks values up with the line breaks that they had here: equal values of other matches may be laid out otherwise. */
export function asWritten(
  text: string,
  lookup: Lookup,
  names: ReadonlyMap<string, string>,
  values: readonly RemovedValue[],
): Lookup {
  return (name) => {
    const binding = lookup(name);
    if (!binding || binding.text.includes('@')) return binding;
    const written = values
      .filter(({ key }) => key === names.get(name))
      .map(({ start, end }) => text.slice(start, end))
      .find((one) => isSame(one, binding));
    return written === undefined ? binding : { ...binding, text: written };
  };
}

// char __user *      is bound as `char *`
function isSame(text: string, { kind, tokens }: Binding): boolean {
  const found = codeTokens(text);
  if (found === tokens || kind !== 'type') return found === tokens;
  const words = found.split(' ').filter((word) => !word.startsWith('__') || tokens.includes(word));
  return words.join(' ') === tokens;
}

/** Looks values up with the comments that stood beside them and go with the code around them; each comment once. */
export function withComments(
  text: string,
  lookup: Lookup,
  names: ReadonlyMap<string, string>,
  { values, removed }: { readonly values: readonly RemovedValue[]; readonly removed: readonly Span[] },
): Lookup {
  const left = new Set(values);
  const isRemoved = (offset: number): boolean =>
    removed.some(({ start, end }) => start <= offset && offset < end);
  const written = (comment: Span | undefined): string => {
    if (!comment) return '';
    const before = comment.start - 1 - /\s*$/.exec(text.slice(0, comment.start))![0].length;
    const behind = comment.end + /^\s*/.exec(text.slice(comment.end))![0].length;
    if (!isRemoved(before) || !isRemoved(behind)) return '';
    return text.slice(comment.start, comment.end).replace(/^\/\/[ \t]*(.*)$/, '/* $1 */');
  };
  return (name) => {
    const binding = lookup(name);
    const value = [...left].find(({ key, isOne }) => isOne && key === names.get(name));
    if (!binding || !value) return binding;
    left.delete(value);
    const { before, behind } = commentsBeside(text, value);
    const parts = [written(before), binding.text, written(behind)].filter((part) => part !== '');
    return parts.length === 1 ? binding : { ...binding, text: parts.join(' ') };
  };
}
