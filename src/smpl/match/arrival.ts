import { kind } from '../../c/kinds.ts';
import { NONE } from '../../c/syntax-tree.ts';
import type { Environment } from './environment.ts';
import type { Flow } from './flow.ts';
import { isReturn, matchImplicitReturn } from './implicit-return.ts';
import { localVariables } from './local-variables.ts';
import type { Matcher } from './matcher.ts';
import { matchSequence, mayBeExpression, type Sequence, type Spot } from './sequence.ts';
import { statementKinds } from './statement-kinds.ts';
import { close } from './ways.ts';
import { NO_SOLUTION, type Solutions } from './witness.ts';

const GOTO = kind('goto_statement');
const RETURN = kind('return_statement');

// What later rules use has one value on all ways; only a position is at the places of all.
function ownOfWays({ rule, surroundings }: Matcher, locals: ReadonlySet<string>): ReadonlySet<string> {
  if (locals.size === 0 || surroundings.handedOn.size === 0) return locals;
  const shared = rule.metavariables.filter(
    ({ key, kind: one }) => one !== 'position' && surroundings.handedOn.has(key) && locals.has(key),
  );
  if (shared.length === 0) return locals;
  const keys = new Set(shared.map(({ key }) => key));
  return new Set([...locals].filter((key) => !keys.has(key)));
}

/** Where the way of dots may end: at what stands behind them, or where their block does. */
export class Arrival {
  readonly #matcher: Matcher;
  readonly #flow: Flow;
  readonly #sequence: Sequence;
  readonly #next: number;
  readonly #spot: Spot;
  readonly #locals: ReadonlySet<string>;
  /** Kinds of the statements at which what stands behind the dots can begin. */
  readonly #kinds: ReadonlySet<number> | undefined;

  /** `at` is the place of the dots in the sequence. */
  constructor(matcher: Matcher, flow: Flow, sequence: Sequence, at: number, spot: Spot) {
    this.#matcher = matcher;
    this.#flow = flow;
    this.#sequence = sequence;
    this.#next = at + 1;
    this.#spot = spot;
    this.#locals = ownOfWays(matcher, localVariables(matcher, sequence.items, this.#next));
    this.#kinds = this.isOpen || matcher.trace ? undefined : statementKinds(sequence.items[this.#next]);
  }

  /** Nothing stands behind the dots. */
  get isOpen(): boolean {
    return this.#next === this.#sequence.items.length;
  }

  /** What stands behind the dots is the brace that ends a block, and not that of the function. */
  get endsBlock(): boolean {
    const { closing } = this.#spot;
    return this.isOpen && this.#sequence.closed && !!closing && closing.owner !== this.#flow.fn.body;
  }

  /** What stands behind the dots, matched at a node of the graph. */
  at(id: number, environment: Environment): Solutions {
    return this.isOpen ? NO_SOLUTION : this.#closed(this.#match(id, environment));
  }

  /** The same where control comes off the end of the function; `from` is undefined where the dots begin there. */
  beyond(from: number | undefined, to: number, environment: Environment): Solutions {
    if (this.isOpen || to !== this.#flow.cfg.exit) return NO_SOLUTION;
    if (this.#hasReturned(from)) return NO_SOLUTION;
    if (this.#next + 1 < this.#sequence.items.length) return NO_SOLUTION;
    const item = this.#sequence.items[this.#next];
    return this.#closed(matchImplicitReturn(this.#matcher, this.#flow, item, environment));
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

  #closed(found: Solutions): Solutions {
    return this.#locals.size === 0 ? found : found.map((end) => close(end, this.#locals));
  }

  #match(id: number, environment: Environment): Solutions {
    const { closing, list } = this.#spot;
    const match = (spot: Spot) =>
      matchSequence(this.#matcher, this.#flow, this.#sequence, this.#next, spot, environment);
    const starting = this.#flow.startingAt(id);
    const { kind: kinds } = this.#matcher.code.tree;
    for (const statement of starting) {
      if (this.#kinds && !this.#kinds.has(kinds[statement])) continue;
      const found = match({ ...this.#flow.lists.place(statement)!, closing });
      if (found.length > 0) return found;
    }
    const isInner = starting.length === 0 || this.#flow.cfg.at(starting[0]) !== id;
    return mayBeExpression(this.#sequence.items[this.#next]) && isInner
      ? match({ list: { owner: list.owner, nodes: [] }, index: 0, ids: [id], closing })
      : NO_SOLUTION;
  }
}
