import type { CFunction } from '../../c/functions.ts';
import { NONE, type Node, type SyntaxTree } from '../../c/syntax-tree.ts';
import type { Pattern } from '../ast.ts';
import type { Token } from '../read/token.ts';
import type { Environment } from './environment.ts';
import { tokenDepths } from './token-depths.ts';

/** A place in the text that a rule saw; line and column from 1. */
export interface TracePlace {
  readonly line: number;
  readonly column: number;
  /** The line as it stands. */
  readonly lineText: string;
}

/** How far a rule came around a line before it failed. */
export interface Miss {
  /** Where the attempt began. */
  readonly began: TracePlace;
  /** The first token of the rule that the code did not have; `start` is an offset in the `.cocci` text. */
  readonly wanted: { readonly text: string; readonly line: number; readonly start: number };
  /** How many tokens of the rule stand before that; with none, nothing of it matched. */
  readonly depth: number;
  /** What stands there instead; for dots, where no path leads on. */
  readonly found: TracePlace & { readonly text: string };
  /** Why that is not what was wanted, where it is more than other words: `E stands for a already`. */
  readonly why: string | undefined;
  /** What the metavariables stood for by then. */
  readonly bindings: readonly { readonly name: string; readonly text: string }[];
  /** Where the dots before what was wanted could not go on. */
  readonly stops: readonly Stop[];
}

/** The dots of a line of the `.cocci` text came to code that they may not pass, or to the end of the function. */
export interface Stop {
  readonly dots: number;
  readonly why: 'forbidden' | 'leaves';
  readonly at: TracePlace;
}

/** What a rule did in a text: where it matched, and how it failed around the line in question. */
export interface RuleTrace {
  readonly rule: string;
  readonly path: string;
  /** Lines on which matches begin. */
  readonly hits: readonly number[];
  readonly miss: Miss | undefined;
}

const LONGEST = 80;

interface Attempt {
  readonly began: Node;
  readonly depth: number;
  readonly token: Token;
  readonly node: Node;
  readonly environment: Environment;
  readonly why: string | undefined;
}

/** Watches a rule's attempts in the function around a line, and keeps those that came furthest. */
export class Trace {
  readonly #tree: SyntaxTree;
  readonly #line: number;
  readonly #from: number;
  readonly #to: number;
  readonly #depths: ReadonlyMap<number, number>;
  readonly #hits = new Set<number>();
  readonly #stops = new Map<string, Stop>();
  #began: Node = NONE;
  #depth = 0;
  #paused = 0;
  /** How far the one that is under way came. */
  #attempt: Attempt | undefined;
  /** Of those that failed: from the line on, and from anywhere in the function. */
  #onLine: Attempt | undefined;
  #inFunction: Attempt | undefined;

  constructor(tree: SyntaxTree, line: number, functions: readonly CFunction[], pattern: Pattern) {
    const { source } = tree;
    this.#depths = tokenDepths(pattern);
    this.#tree = tree;
    this.#line = line;
    const start = source.lineStart(Math.min(line, source.lineCount));
    const end = start + source.lineText(Math.min(line, source.lineCount)).length;
    const fn = functions.find(({ node }) => tree.start[node] <= end && start < tree.end[node]);
    this.#from = fn ? tree.start[fn.node] : start;
    this.#to = fn ? tree.end[fn.node] : end;
  }

  /** An attempt begins at a node; one inside of another is a part of that. */
  begin(node: Node): void {
    if (this.#depth++ === 0) this.#began = node;
  }

  /** The attempt is over. */
  end(isFound: boolean): void {
    if (--this.#depth > 0) return;
    if (isFound) this.#hits.add(this.#place(this.#began).line);
    else if (this.#attempt) this.#keep(this.#attempt);
    this.#attempt = undefined;
    this.#began = NONE;
  }

  #keep(attempt: Attempt): void {
    if (isFurther(attempt, this.#inFunction)) this.#inFunction = attempt;
    if (this.#place(attempt.began).line === this.#line && isFurther(attempt, this.#onLine))
      this.#onLine = attempt;
  }

  /** What is tried meanwhile is no part of the attempt: a `when` clause. */
  without<T>(work: () => T): T {
    this.#paused++;
    try {
      return work();
    } finally {
      this.#paused--;
    }
  }

  miss(token: Token, node: Node, environment: Environment, why?: string): void {
    if (!this.#watches) return;
    const depth = this.#depths.get(token.start) ?? 0;
    const attempt: Attempt = { began: this.#began, depth, token, node, environment, why };
    if (isFurther(attempt, this.#attempt)) this.#attempt = attempt;
  }

  stop(dots: Token, node: Node, why: Stop['why']): void {
    if (!this.#watches || node === NONE) return;
    const key = `${dots.start} ${why} ${this.#began}`;
    if (!this.#stops.has(key)) this.#stops.set(key, { dots: dots.line, why, at: this.#place(node) });
  }

  get #watches(): boolean {
    if (this.#began === NONE || this.#paused > 0) return false;
    const start = this.#tree.start[this.#began];
    return this.#from <= start && start < this.#to;
  }

  get hits(): readonly number[] {
    return [...this.#hits];
  }

  /** The attempt that says most: one from this line on, unless it failed at once and one of the same function did not. */
  get nearest(): Miss | undefined {
    const [own, other] = [this.#onLine, this.#inFunction];
    const attempt = own && (own.depth > 0 || own.depth === other?.depth) ? own : (other ?? own);
    return attempt && this.#missOf(attempt);
  }

  #place(node: Node): TracePlace {
    const { source, start } = this.#tree;
    const { line, column } = source.positionAt(start[node]);
    return { line, column, lineText: source.lineText(line) };
  }

  #missOf({ began, depth, token, node, environment, why }: Attempt): Miss {
    const text = this.#tree.text(node).replace(/\s+/g, ' ');
    return {
      began: this.#place(began),
      wanted: { text: token.text, line: token.line, start: token.start },
      found: {
        text: text.length > LONGEST ? `${text.slice(0, LONGEST)}...` : text,
        ...this.#place(node),
      },
      depth,
      why,
      bindings: [...environment.entries()].map(([key, value]) => ({ name: key, text: value.text })),
      stops: [...this.#stops].flatMap(([key, stop]) => (key.endsWith(` ${began}`) ? [stop] : [])),
    };
  }
}

function isFurther({ depth, environment }: Attempt, best: Attempt | undefined): boolean {
  if (!best || depth !== best.depth) return !best || depth > best.depth;
  return environment.size > best.environment.size;
}
