import { kind } from '../../c/kinds.ts';
import { NONE } from '../../c/syntax-tree.ts';
import { bestForms } from './best-forms.ts';
import type { Environment } from './environment.ts';
import type { Flow } from './flow.ts';
import { isReturn, matchImplicitReturn } from './implicit-return.ts';
import { localVariables } from './local-variables.ts';
import type { Matcher } from './matcher.ts';
import { matchSequence, mayBeExpression, type Sequence, type Spot } from './sequence.ts';
import { type Tail, tailsBehind } from './tails.ts';
import { close } from './ways.ts';
import { NO_SOLUTION, type Solutions } from './witness.ts';

const GOTO = kind('goto_statement');
const RETURN = kind('return_statement');

function ownOfWays({ shared }: Matcher, locals: ReadonlySet<string>): ReadonlySet<string> {
  return shared.size === 0 ? locals : new Set([...locals].filter((key) => !shared.has(key)));
}

/** Where the way of dots may end: at what stands behind them, or where their block does. */
export class Arrival {
  readonly #matcher: Matcher;
  readonly #flow: Flow;
  readonly #sequence: Sequence;
  readonly #next: number;
  readonly #spot: Spot;
  readonly #locals: ReadonlySet<string>;
  readonly #tails: readonly Tail[];

  /** `at` is the place of the dots in the sequence. */
  constructor(matcher: Matcher, flow: Flow, sequence: Sequence, at: number, spot: Spot) {
    this.#matcher = matcher;
    this.#flow = flow;
    this.#sequence = sequence;
    this.#next = at + 1;
    this.#spot = spot;
    this.#locals = ownOfWays(matcher, localVariables(matcher, sequence.items, this.#next));
    this.#tails = tailsBehind(sequence, at);
  }

  /** Nothing stands behind the dots. */
  get isOpen(): boolean {
    return this.#next === this.#sequence.items.length;
  }

  /** Nothing must stand behind the dots. */
  get mayBeOpen(): boolean {
    return this.#tails.at(-1)!.isOpen;
  }

  /** What stands behind the dots is the brace that ends a block, and not that of the function. */
  get endsBlock(): boolean {
    const { closing } = this.#spot;
    return this.mayBeOpen && this.#sequence.closed && !!closing && closing.owner !== this.#flow.fn.body;
  }

  /** What stands behind the dots, matched at a node of the graph. */
  at(id: number, environment: Environment): Solutions {
    for (const tail of this.#tails) {
      const found = tail.isOpen ? NO_SOLUTION : this.#match(tail, id, environment);
      if (found.length > 0) return this.#closed(found);
    }
    return NO_SOLUTION;
  }

  /** The same where control comes off the end of the function; `from` is undefined where the dots begin there. */
  beyond(from: number | undefined, to: number, environment: Environment): Solutions {
    const isOver = this.#isOutside(to) && !this.#matcher.exists;
    if (to !== this.#flow.cfg.exit || isOver || this.#hasReturned(from)) return NO_SOLUTION;
    for (const { sequence } of this.#tails) {
      const [item, ...others] = sequence.items.slice(this.#next);
      if (item === undefined || others.some(({ is }) => is !== 'dots')) continue;
      if (others.length > 0 && this.#next === 1 && !this.#isReturnedFrom) continue;
      const found = matchImplicitReturn(this.#matcher, this.#flow, item, environment);
      if (found.length > 0) return this.#closed(found);
    }
    return NO_SOLUTION;
  }

  // f(...) { ... return; ... }      is about what returns somewhere
  get #isReturnedFrom(): boolean {
    const { nodes, exit } = this.#flow.cfg;
    return nodes[exit].previous.some(({ to }) => this.#is(to, RETURN));
  }

  /** Is the block over in which the dots stand? */
  hasLeft(id: number): boolean {
    return id === this.#flow.cfg.exit || (this.#isOutside(id) && !this.#mayBeLeft);
  }

  /**
   * Does an edge lead out of the block in which the dots stand, other than to a `return` that ends it?
   *
   *     if (x) { undo(); goto out; } ... out: return -1;      is a { ... return -1; }
   */
  leaves(from: number, to: number): boolean {
    return this.#mayBeLeft && this.#isOutside(to) && !this.#isOutside(from) && !this.#is(from, GOTO);
  }

  /** Have the dots no place in their block, as the statement before them is its last? A `goto` may lead to a `return` yet. */
  hasFallen(id: number): boolean {
    const before = this.#spot.list.nodes[this.#spot.index - 1];
    const jumps = before !== undefined && this.#matcher.code.tree.kind[before] === GOTO;
    return this.#mayBeLeft && !jumps && this.#isOutside(id);
  }

  get #mayBeLeft(): boolean {
    return isReturn(this.#sequence.items.at(-1));
  }

  #isOutside(id: number): boolean {
    const { closing } = this.#spot;
    if (!this.#sequence.closed || !closing || closing.owner === this.#flow.fn.body) return false;
    return !this.#flow.isInside(id, closing.owner);
  }

  #hasReturned(from: number | undefined): boolean {
    if (from !== undefined) return this.#is(from, RETURN);
    const before = this.#spot.list.nodes[this.#spot.index - 1];
    return before !== undefined && this.#matcher.code.tree.kind[before] === RETURN;
  }

  #is(id: number, wanted: number): boolean {
    const { statement } = this.#flow.cfg.nodes[id];
    return statement !== NONE && this.#matcher.code.tree.kind[statement] === wanted;
  }

  // Of several forms the best is taken here, since ways that mean the same become one.
  #closed(found: Solutions): Solutions {
    const best = bestForms(this.#matcher.code.tree, found);
    return this.#locals.size === 0 ? best : best.map((end) => close(end, this.#locals));
  }

  #match({ sequence, kinds }: Tail, id: number, environment: Environment): Solutions {
    const { closing, list } = this.#spot;
    const match = (spot: Spot) =>
      matchSequence(this.#matcher, this.#flow, sequence, this.#next, spot, environment);
    const starting = this.#flow.startingAt(id);
    const { code, trace } = this.#matcher;
    for (const statement of starting) {
      if (kinds && !trace && !kinds.has(code.tree.kind[statement])) continue;
      const found = match({ ...this.#flow.lists.place(statement)!, closing });
      if (found.length > 0) return found;
    }
    const isInner = starting.length === 0 || this.#flow.cfg.at(starting[0]) !== id;
    return mayBeExpression(sequence.items[this.#next]) && isInner
      ? match({ list: { owner: list.owner, nodes: [] }, index: 0, ids: [id], closing })
      : NO_SOLUTION;
  }
}
