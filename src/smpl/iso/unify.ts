import { field, kind, kindName } from '../../c/kinds.ts';
import type { Leaf, Meta, Metavariable, PatternNode, Tree } from '../ast.ts';
import type { Token } from '../read/token.ts';
import { isOfKind } from './code-kinds.ts';
import type { Isomorphism } from './isomorphism.ts';
import { commonMark, hasPlus, tokensOf } from './tokens.ts';

/** What a form of an isomorphism found in the pattern of a rule. */
export interface Found {
  /** What each of its metavariables stands for. */
  readonly values: Map<Metavariable, PatternNode>;
  /** Leaves of the pattern that the form spells out. */
  readonly spelt: Leaf[];
  /** Qualifiers and attributes of a declaration, of which the form does not speak. */
  readonly extras: PatternNode[];
}

/** Does the form look like this code of the rule? */
export function unify(
  isomorphism: Isomorphism,
  form: readonly PatternNode[],
  items: readonly PatternNode[],
  repeated: ReadonlySet<Metavariable>,
): Found | undefined {
  const found: Found = { values: new Map(), spelt: [], extras: [] };
  const tokens = items.flatMap(tokensOf);
  const unifier = new Unifier(isomorphism, found, [tokens[0], tokens[tokens.length - 1]], repeated);
  return unifier.sequence(form, items) ? found : undefined;
}

const DECLARATION = kind('declaration');
const DECLARATOR = field('declarator');
const PARENTHESIZED = kind('parenthesized_expression');

class Unifier {
  readonly #isomorphism: Isomorphism;
  readonly #found: Found;
  /** The first and the last token of the code at hand. */
  readonly #ends: readonly [Token, Token];
  readonly #repeated: ReadonlySet<Metavariable>;

  constructor(
    isomorphism: Isomorphism,
    found: Found,
    ends: readonly [Token, Token],
    repeated: ReadonlySet<Metavariable>,
  ) {
    this.#isomorphism = isomorphism;
    this.#repeated = repeated;
    this.#found = found;
    this.#ends = ends;
  }

  sequence(form: readonly PatternNode[], items: readonly PatternNode[]): boolean {
    return form.length === items.length && form.every((part, at) => this.#node(part, items[at]));
  }

  #node(form: PatternNode, node: PatternNode): boolean {
    if (node.is === 'choice' && form.is !== 'meta') return false;
    switch (form.is) {
      case 'meta':
        return this.#value(form, node);
      case 'leaf':
        return this.#leaf(form, node);
      case 'dots':
        return node.is === 'dots' && !hasPlus(node.token);
      case 'tree':
        return node.is === 'tree' && node.kind === form.kind && this.#children(form, node);
      default:
        return false;
    }
  }

  #leaf(form: Leaf, node: PatternNode): boolean {
    if (node.is !== 'leaf' || node.kind !== form.kind || node.token.text !== form.token.text) return false;
    this.#found.spelt.push(node);
    return true;
  }

  // `T x;` is also `const T x;`: the words that the form leaves unsaid are kept.
  #children(form: Tree, node: Tree): boolean {
    if (form.kind === PARENTHESIZED && node.children[1].is === 'dots') return this.#anyValue(form, node);
    if (form.kind !== DECLARATION) return this.sequence(form.children, node.children);
    const extras = node.children.filter(isUnsaid);
    this.#found.extras.push(...extras);
    return this.sequence(
      form.children,
      node.children.filter((child) => !isUnsaid(child)),
    );
  }

  // if (...)      is a value too, if not one that can be named; the dots of arguments are many or none
  #anyValue({ children: [, form] }: Tree, { children: [, dots] }: Tree): boolean {
    if (form.is !== 'meta' || form.metavariable.kind !== 'expression' || hasPlus(tokensOf(dots)[0]))
      return false;
    if (this.#found.values.has(form.metavariable)) return false;
    this.#found.values.set(form.metavariable, { ...dots, field: 0 });
    return true;
  }

  #value(form: Meta, node: PatternNode): boolean {
    const { metavariable } = form;
    const earlier = this.#found.values.get(metavariable);
    if (earlier) return sameCode(earlier, node);
    if (!isOfKind(metavariable, form.field, node) || !this.#isAllowed(metavariable, node)) return false;
    if (!this.#hasType(metavariable, node)) return false;
    this.#found.values.set(metavariable, { ...node, field: 0 });
    return true;
  }

  #isAllowed(metavariable: Metavariable, node: PatternNode): boolean {
    const purity = this.#isomorphism.purity.get(metavariable);
    if (purity?.pure && !this.#isPure(bare(node))) return false;
    if (!purity?.context) return true;
    const name = declaredName(node);
    if ((name.is === 'meta' || name.is === 'leaf') && name.positions.length > 0) return false;
    const mark = commonMark(tokensOf(name));
    return mark === 'context' || mark === 'star';
  }

  #isPure(node: PatternNode): boolean {
    return node.is === 'meta' && !this.#repeated.has(node.metavariable) && !this.#grows(node.token);
  }

  // What is added outside of the code at hand is not added to its parts.
  #grows(token: Token): boolean {
    const [first, last] = this.#ends;
    return (token !== first && token.plusBefore.length > 0) || (token !== last && token.plusAfter.length > 0);
  }

  // `expression *P` asks for a metavariable declared as a pointer, `int N` for one declared as a number.
  #hasType(metavariable: Metavariable, node: PatternNode): boolean {
    const { shape, types } = metavariable;
    if (!shape && types.length === 0) return true;
    if (node.is !== 'meta') return false;
    const declared = node.metavariable;
    if (shape)
      return (
        (declared.shape?.stars ?? 0) > 0 || (declared.types.length > 0 && declared.types.every(isPointer))
      );
    return declared.types.length > 0 && declared.types.every((type) => this.#type(types[0], type));
  }

  #type(asked: PatternNode, type: PatternNode): boolean {
    const inner = bare(asked);
    if (inner.is === 'meta') {
      const earlier = this.#found.values.get(inner.metavariable);
      if (earlier) return sameCode(earlier, bare(type));
      this.#found.values.set(inner.metavariable, bare(type));
      return true;
    }
    return sameCode(inner, bare(type));
  }
}

// x[3]      the name alone, what is changed beside it is no matter
function declaredName(node: PatternNode): PatternNode {
  if (node.is !== 'tree' || !/_declarator$/.test(kindName(node.kind))) return node;
  const inner = node.children.find(({ field }) => field === DECLARATOR);
  return inner ? declaredName(inner) : node;
}

function isUnsaid(node: PatternNode): boolean {
  return (
    node.is === 'tree' &&
    /^(?:type_qualifier|attribute_specifier|attribute_declaration)$/.test(kindName(node.kind))
  );
}

/** A type without the descriptor around it. */
function bare(node: PatternNode): PatternNode {
  const lone = node.is === 'tree' && kindName(node.kind) === 'type_descriptor' && node.children.length === 1;
  return lone ? { ...node.children[0], field: 0 } : node;
}

function isPointer(type: PatternNode): boolean {
  if (type.is !== 'tree') return false;
  return type.children.some(
    (child) =>
      child.is === 'tree' && child.field === DECLARATOR && /pointer|array/.test(kindName(child.kind)),
  );
}

/** The same words in the same order. */
function sameCode(a: PatternNode, b: PatternNode): boolean {
  const [left, right] = [tokensOf(a), tokensOf(b)];
  return left.length === right.length && left.every(({ text }, at) => text === right[at].text);
}
