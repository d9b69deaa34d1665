import { kind } from '../../c/kinds.ts';
import type { Leaf, Meta, Metavariable, PatternNode, Tree } from '../ast.ts';
import type { Mark, PlusRun, Token } from '../read/token.ts';
import { isStatement } from './code-kinds.ts';
import {
  edgeOf,
  isBracketed,
  negatedMetavariable,
  negatedMetavariables,
  speltMetavariables,
} from './form-shape.ts';
import { growsInPlace } from './grown-value.ts';
import { negate } from './negate.ts';
import { commonMark, hasPlus, tokensOf, withEdge } from './tokens.ts';
import type { Found } from './unify.ts';

/** What an instance needs of the rule that it is for. */
export interface RuleContext {
  /** Makes a metavariable of the rule for one that only the new form has. */
  readonly newMetavariable: (like: Metavariable, types: readonly PatternNode[]) => Metavariable;
  /** The words of its plus code: a metavariable among them may not be dropped. */
  readonly plusWords: ReadonlySet<string>;
  /** How often each metavariable is the type of one that stands in it: T of `T *x;`. Nor may T be dropped while an x stays. */
  readonly typeUses: ReadonlyMap<string, number>;
  /** Metavariables that stand in it more than once, and so not for just anything. */
  readonly repeated: ReadonlySet<Metavariable>;
}

/**
 * Another form of the code `items`, in which `found` has found the first. New tokens are marked as those whose place they
 * take; plus code at the edges of the old form stands at the edges of the new one, and a position on a word which both
 * forms spell stays on it. Undefined where the change of the rule and the other form do not go together: plus code within
 * what the form spells or beside a value in it, removed words around code that stays, a removed statement that was
 * all that stood in braces which stay.
 *
 *     - x == NULL        - !x
 *     + is_null(x)       + is_null(x)
 */
export function instantiate(
  form: readonly PatternNode[],
  items: readonly PatternNode[],
  found: Found,
  rule: RuleContext,
): readonly PatternNode[] | undefined {
  const tokens = items.flatMap(tokensOf);
  const spelt = found.spelt.map(({ token }) => token);
  const mark = commonMark(spelt.length > 0 ? spelt : tokens);
  if (mark === undefined || (mark === 'minus' && commonMark(tokens) !== 'minus')) return undefined;
  return new Instance(tokens, found, mark, rule).make(form);
}

class Instance {
  readonly #found: Found;
  readonly #mark: Mark;
  readonly #rule: RuleContext;
  readonly #made = new Map<Metavariable, Metavariable>();
  /** First token of the old form. */
  readonly #model: Token;
  readonly #last: Token;
  /** Leaves of the old form that carry something and wait for a leaf of the new one. */
  readonly #carried: Leaf[];
  readonly #before: readonly PlusRun[];
  readonly #after: readonly PlusRun[];

  constructor(tokens: readonly Token[], found: Found, mark: Mark, rule: RuleContext) {
    this.#mark = mark;
    this.#rule = rule;
    const [first, last] = [tokens[0], tokens[tokens.length - 1]];
    this.#model = first;
    this.#last = last;
    // What is hung outside of the code at hand does not mind which form it takes.
    const isWhole = tokens.every((token) => token.mark === 'minus');
    this.#before = first.mark !== 'minus' || isWhole ? first.plusBefore : [];
    this.#after = (last.mark !== 'minus' || isWhole) && !this.#closesInside(last) ? last.plusAfter : [];
    this.#found = this.#withoutEdges(found, first, last);
    this.#carried = this.#found.spelt.filter(
      ({ positions, attached }) => positions.length > 0 || attached.length > 0,
    );
  }

  // else + { S + }
  #closesInside(last: Token): boolean {
    const words = [...this.#before, ...last.plusAfter].flatMap(({ tokens }) =>
      tokens.map(({ text }) => text),
    );
    return words.filter((text) => text === '}').length > words.filter((text) => text === '{').length;
  }

  #withoutEdges(found: Found, first: Token, last: Token): Found {
    if (this.#before.length === 0 && this.#after.length === 0) return found;
    // A value that is a choice of forms has its plus code at the edges of each.
    const opens = (token: Token): Token => (this.#before.length > 0 ? { ...token, plusBefore: [] } : token);
    const closes = (token: Token): Token => (this.#after.length > 0 ? { ...token, plusAfter: [] } : token);
    const values = [...found.values].map(([metavariable, value]): [Metavariable, PatternNode] => {
      const own = tokensOf(value);
      const opened = own.includes(first) ? withEdge(value, 'first', opens) : value;
      const closed = own.includes(last) ? withEdge(opened ?? value, 'last', closes) : opened;
      return [metavariable, closed ?? value];
    });
    return {
      ...found,
      values: new Map(values),
      spelt: found.spelt.map((leaf) => {
        const opened = leaf.token === first ? opens(leaf.token) : leaf.token;
        return { ...leaf, token: leaf.token === last ? closes(opened) : opened };
      }),
    };
  }

  make(form: readonly PatternNode[]): readonly PatternNode[] | undefined {
    const items = form.map((part) => this.#node(part));
    if (this.#losesPlus(form) || this.#carried.length > 0 || this.#leavesHole(form)) return undefined;
    return this.#withEdges(items);
  }

  // if (a) { - foo(); }      is not to take the only statement of `if (a) foo();`
  #leavesHole([statement, ...others]: readonly PatternNode[]): boolean {
    if (statement.is !== 'meta' || others.length > 0 || this.#mark === 'minus') return false;
    const value = this.#found.values.get(statement.metavariable);
    return value !== undefined && isStatement(value) && tokensOf(value).every(goes);
  }

  #losesPlus(form: readonly PatternNode[]): boolean {
    if (this.#found.spelt.some(({ token }) => hasPlus(token))) return true;
    const used = new Set(form.flatMap(speltMetavariables));
    if (this.#losesCode(used) || this.#turnsReplaced(form)) return true;
    return [...this.#found.values].some(([metavariable, value]) =>
      used.has(metavariable)
        ? growsInPlace(value, form[0], this.#staysAtEdge(form, metavariable, tokensOf(value)))
        : tokensOf(value).some((token) => this.#isNeeded(token) || this.#typesOthers(token, used)),
    );
  }

  // - !E              what takes its place says what !E said, not what E does; !is_bad(E) is no form of it
  // + is_bad(E)
  #turnsReplaced(form: readonly PatternNode[]): boolean {
    return form.flatMap(negatedMetavariables).some((metavariable) => {
      const value = this.#found.values.get(metavariable);
      const tokens = value ? tokensOf(value) : [];
      if (!value || !tokens.some(hasPlus) || commonMark(tokens) !== 'minus') return false;
      return tokensOf(negate(value, (sign) => this.#token(sign))).length <= tokens.length;
    });
  }

  // x.a to p->a      drops T with the only x that is of it
  #typesOthers({ text }: Token, used: ReadonlySet<Metavariable>): boolean {
    const dropped = [...this.#found.values]
      .filter(([metavariable]) => !used.has(metavariable))
      .flatMap(([, value]) => speltMetavariables(value));
    const types = dropped
      .flatMap((one) => one.types.flatMap(tokensOf))
      .filter((token) => token.text === text);
    return (this.#rule.typeUses.get(text) ?? 0) > types.length;
  }

  // - x->f      the 1 of x[1].f would be lost
  // + get(x)
  #losesCode(used: ReadonlySet<Metavariable>): boolean {
    if (this.#mark !== 'minus' || this.#made.size === 0) return false;
    return [...this.#found.values].some(
      ([metavariable, value]) =>
        used.has(metavariable) && tokensOf(value).some(({ text }) => this.#rule.plusWords.has(text)),
    );
  }

  // The value is all of the new form, or in parentheses of its own, or at the edge at which it was of the old one.
  #staysAtEdge(form: readonly PatternNode[], metavariable: Metavariable, tokens: readonly Token[]): boolean {
    if (form.some((part) => isBracketed(part, metavariable))) return true;
    const begins = edgeOf(form[0], 0) === metavariable;
    const ends = edgeOf(form[form.length - 1], -1) === metavariable;
    if (begins && ends) return true;
    return (
      (begins && tokens[0].start === this.#model.start) ||
      (ends && tokens[tokens.length - 1].start === this.#last.start)
    );
  }

  #isNeeded(token: Token): boolean {
    return hasPlus(token) || this.#rule.plusWords.has(token.text);
  }

  #withEdges(items: PatternNode[]): readonly PatternNode[] | undefined {
    const last = items.length - 1;
    const opened =
      this.#before.length > 0
        ? withEdge(items[0], 'first', (token) => ({
            ...token,
            plusBefore: [...this.#before, ...token.plusBefore],
          }))
        : items[0];
    const list = opened && items.with(0, opened);
    const closed =
      list && this.#after.length > 0
        ? withEdge(list[last], 'last', (token) => ({
            ...token,
            plusAfter: [...token.plusAfter, ...this.#after],
          }))
        : list?.[last];
    return list && closed && list.with(last, closed);
  }

  #node(form: PatternNode): PatternNode {
    switch (form.is) {
      case 'leaf':
        return this.#leaf(form);
      case 'meta':
        return this.#value(form);
      case 'tree':
        return this.#tree(form);
      case 'dots':
        return { ...form, token: this.#token(form.token.text) };
      default:
        return form;
    }
  }

  #leaf(form: Leaf): Leaf {
    const at = this.#carried.findIndex(({ token }) => token.text === form.token.text);
    if (at >= 0) return { ...this.#carried.splice(at, 1)[0], field: form.field };
    return { ...form, token: this.#token(form.token.text) };
  }

  #tree(form: Tree): PatternNode {
    const negated = negatedMetavariable(form);
    const value = negated && this.#found.values.get(negated);
    if (value) return { ...negate(value, (sign) => this.#token(sign)), field: form.field };
    const children = form.children.map((child) => this.#node(child));
    const extras = form.kind === kind('declaration') ? this.#found.extras : [];
    return { ...form, children: [...extras, ...children] };
  }

  #value(form: Meta): PatternNode {
    const value = this.#found.values.get(form.metavariable);
    if (value) return { ...value, field: form.field };
    let metavariable = this.#made.get(form.metavariable);
    if (!metavariable) {
      const types = form.metavariable.types.map((type) => this.#node(type));
      metavariable = this.#rule.newMetavariable(form.metavariable, types);
      this.#made.set(form.metavariable, metavariable);
    }
    return { ...form, metavariable, token: this.#token(metavariable.name) };
  }

  #token(text: string): Token {
    return { ...this.#model, text, mark: this.#mark, attached: [], plusBefore: [], plusAfter: [] };
  }
}

function goes(token: Token): boolean {
  return token.mark === 'minus' && !hasPlus(token);
}
