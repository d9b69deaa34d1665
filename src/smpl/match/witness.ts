import type { Dots, Leaf, Meta, Nest, PatternNode } from '../ast.ts';
import type { Environment } from './environment.ts';

/** Half-open stretch of the code's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Where one part of a pattern met the code: the evidence from which edits follow. A type metavariable may meet several
 * stretches (`int` and `[3]` in `int a[3]`).
 */
export interface Meeting {
  readonly is: 'meeting';
  readonly pattern: Leaf | Meta | Dots;
  readonly spans: readonly Span[];
}

/** A tree of the pattern whose tokens are all removed met this whole node, what it does not mention (storage, attributes) included. */
export interface Removal {
  readonly is: 'removal';
  readonly pattern: PatternNode;
  readonly span: Span;
}

/**
 * The witness of a match: meetings, joined. `under` closes a part with the environment that holds on its own
 * path, where metavariables differ from path to path.
 */
export type Witness =
  | undefined
  | Meeting
  | Removal
  | { readonly is: 'both'; readonly left: Witness; readonly right: Witness }
  | { readonly is: 'under'; readonly environment: Environment; readonly witness: Witness }
  | { readonly is: 'nested'; readonly nest: Nest; readonly witness: Witness }
  | Pick
  | Split;

/**
 * One declarator of a declaration of several met a pattern of one: the tokens that all of them share (type, semicolon) cannot change
 * for one alone.
 */
export interface Split {
  readonly is: 'split';
  readonly declaration: Span;
  readonly declarator: Span;
  /** Storage classes and qualifiers that the pattern leaves out: a declaration in its place keeps them. */
  readonly kept: readonly string[];
  /** The pattern removes all of its tokens. */
  readonly removed: boolean;
  readonly witness: Witness;
}

/** Of several forms that an isomorphism allows at one place, the one that this way takes. */
export interface Pick {
  readonly is: 'pick';
  readonly choice: PatternNode;
  readonly node: number;
  readonly branch: number;
  readonly witness: Witness;
}

export function both(left: Witness, right: Witness): Witness {
  if (left === undefined || left === right) return right;
  if (right === undefined) return left;
  return { is: 'both', left, right };
}

/** A way in which a pattern matches. */
export interface Solution {
  readonly environment: Environment;
  readonly witness: Witness;
  /** Gives the environment that holds on one path the fresh identifiers of the match. */
  readonly withFresh?: (environment: Environment) => Environment;
}

export type Solutions = readonly Solution[];
export const NO_SOLUTION: Solutions = [];

/** Goes on from each solution, and joins the witnesses. */
export function andThen(solutions: Solutions, next: (environment: Environment) => Solutions): Solutions {
  if (solutions.length === 0) return NO_SOLUTION;
  if (solutions.length === 1) return after(solutions[0], next(solutions[0].environment));
  const all: Solution[] = [];
  for (const solution of solutions) all.push(...after(solution, next(solution.environment)));
  return all;
}

function after({ witness }: Solution, found: Solutions): Solutions {
  if (witness === undefined || found.length === 0) return found;
  return found.map((solution) => ({
    environment: solution.environment,
    witness: both(witness, solution.witness),
  }));
}

/**
 * Visits each part of a witness once, left before right, with the environment that holds there, until `visit` answers
 * true. Whatever a split declaration holds is reached too, unless `intoSplits` is false. A long witness takes no deep stack.
 */
export function walkWitness(
  witness: Witness,
  environment: Environment,
  visit: (part: Exclude<Witness, undefined>, environment: Environment) => boolean | undefined,
  intoSplits = true,
): boolean {
  const seen = new Set<Witness>();
  const open: [Witness, Environment][] = [[witness, environment]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [part, here] = next;
    if (part === undefined || seen.has(part)) continue;
    seen.add(part);
    if (visit(part, here)) return true;
    if (part.is === 'both') open.push([part.right, here], [part.left, here]);
    else if (part.is === 'under') open.push([part.witness, part.environment]);
    else if (part.is === 'nested' || part.is === 'pick' || (part.is === 'split' && intoSplits))
      open.push([part.witness, here]);
  }
  return false;
}

/** Visits each meeting, removal and split once, with the environment that holds there. */
export function visitWitness(
  witness: Witness,
  environment: Environment,
  visit: (found: Meeting | Removal | Split, environment: Environment) => void,
): void {
  const look = (part: Exclude<Witness, undefined>, here: Environment): undefined => {
    if (part.is === 'meeting' || part.is === 'removal' || part.is === 'split') visit(part, here);
  };
  walkWitness(witness, environment, look, false);
}
