import type { Dots, Leaf, Meta } from '../ast.ts';
import type { Environment } from '../match/environment.ts';
import { type Solution, type Span, type Split, visitWitness } from '../match/witness.ts';
import type { PlusRun, Token } from '../read/token.ts';
import type { RemovedValue } from './comments-beside.ts';

/** Added code at a token of the code, with the metavariables that hold there. */
export interface Insertion {
  readonly run: PlusRun;
  readonly environment: Environment;
  readonly side: 'before' | 'after';
  readonly anchor: Span;
  /** The token of the pattern that the run hangs on. */
  readonly token: Token;
  /** The anchor itself is removed: the run replaces it. */
  readonly replaces: boolean;
  /** Of a declaration of several names: the one that this is for, and the words that the new one keeps. */
  readonly declarator?: Span;
  readonly kept?: readonly string[];
}

/** A declarator that goes from a declaration of several. */
export interface Dropped {
  readonly declaration: Span;
  readonly declarator: Span;
}

/** What one match asks to be changed. */
export interface Marks {
  readonly removed: readonly Span[];
  readonly insertions: readonly Insertion[];
  /** Tokens on `*` lines. */
  readonly starred: readonly Span[];
  readonly dropped: readonly Dropped[];
  /** What metavariables on removed lines stand for. */
  readonly values: readonly RemovedValue[];
  /** Code is to be added behind a list that stands for nothing: `f(xs + , E)` on `f()`. */
  readonly isPartial: boolean;
}

/** Reads from the witness of a match what is to change. */
export function marksOf(solution: Solution): Marks {
  const removed: Span[] = [];
  const starred: Span[] = [];
  const insertions: Insertion[] = [];
  const dropped: Dropped[] = [];
  const values: RemovedValue[] = [];
  const removedDots: { readonly token: Token; readonly start: number }[] = [];
  let isPartial = false;
  const named = solution.withFresh ?? ((environment: Environment) => environment);
  const meet = (pattern: Leaf | Meta | Dots, spans: readonly Span[], environment: Environment): void => {
    const { token } = pattern;
    if (token.mark === 'minus') removed.push(...spans);
    if (token.mark === 'star') starred.push(...spans);
    if (spans.length === 0) {
      isPartial ||= token.plusAfter.some((run) => run.tokens[0].text === ',');
      return;
    }
    if (token.mark === 'minus' && pattern.is === 'dots') removedDots.push({ token, start: spans[0].start });
    if (token.mark === 'minus' && pattern.is === 'meta') {
      const { key } = pattern.metavariable;
      values.push({
        key,
        start: spans[0].start,
        end: spans[spans.length - 1].end,
        isOne: spans.length === 1,
      });
    }
    const replaces = token.mark === 'minus';
    const hang = (runs: readonly PlusRun[], side: 'before' | 'after') => {
      // char a[3];      what takes the place of the type stands before the name
      const isFirst =
        side === 'before' || (replaces && pattern.is === 'meta' && pattern.metavariable.kind === 'type');
      const anchor = isFirst ? spans[0] : spans[spans.length - 1];
      for (const run of runs)
        insertions.push({ run, environment: named(environment), side, anchor, token, replaces });
    };
    hang(token.plusBefore, 'before');
    hang(token.plusAfter, 'after');
  };
  visitWitness(solution.witness, solution.environment, (found, environment) => {
    if (found.is === 'meeting') meet(found.pattern, found.spans, environment);
    else if (found.is === 'removal') {
      removed.push(found.span);
    } else split(found, environment);
  });
  return { removed, insertions: insertions.map(inPlaceOfDots), starred, dropped, values, isPartial };

  // f(           dots carry no code; what takes their place hangs on the token behind
  // - ...
  // + NULL
  // )
  function inPlaceOfDots(insertion: Insertion): Insertion {
    const { run, side, token, replaces } = insertion;
    if (run.whole || side === 'after' || replaces) return insertion;
    const isBetween = ({ start }: Token) => start < run.tokens[0].start && run.tokens[0].start < token.start;
    const dots = removedDots.findLast((one) => isBetween(one.token));
    return dots
      ? { ...insertion, anchor: { start: dots.start, end: dots.start }, replaces: true }
      : insertion;
  }

  function split(found: Split, environment: Environment): void {
    visitWitness(found.witness, environment, (part, inner) => {
      if (part.is !== 'meeting') return;
      const within = part.spans.every(
        ({ start, end }) => found.declarator.start <= start && end <= found.declarator.end,
      );
      if (within && !found.removed) meet(part.pattern, part.spans, inner);
      else if (part.pattern.token.mark === 'star') starred.push(found.declarator);
      else {
        const { declaration: anchor, declarator, kept } = found;
        const { token } = part.pattern;
        const hang = (runs: readonly PlusRun[], side: 'before' | 'after') => {
          for (const run of runs)
            insertions.push({
              run,
              environment: named(inner),
              side,
              anchor,
              token,
              replaces: found.removed,
              declarator,
              kept: found.removed ? kept : [],
            });
        };
        hang(token.plusBefore, 'before');
        hang(token.plusAfter, 'after');
      }
    });
    if (found.removed) dropped.push({ declaration: found.declaration, declarator: found.declarator });
  }
}
