import { kindName } from '../../c/kinds.ts';
import type { Source } from '../../text/source.ts';
import type { Metavariable, MetavariableKind, Pattern, PatternNode, When } from '../ast.ts';
import { SmplError, suggest } from '../smpl-error.ts';
import type { Scope } from './scope.ts';
import type { Attached, Token } from './token.ts';

/**
 * Gives the metavariables behind `@` to their nodes. A position belongs to its token; another metavariable to the
 * smallest node around the token that is of its kind, and a position behind that to the same node:
 *
 *     f(x)@E;        E is the call, whose last token `)` is
 *     e1 +@E@p e2;   E is the sum, and p where the sum stands
 */
export function attachNames(source: Source, pattern: Pattern, scope: Scope): Pattern {
  const attacher = new Attacher(source, scope);
  return { ...pattern, items: attacher.sequence(pattern.items) };
}

/** A name, and the positions behind it. */
interface Named {
  readonly name: Metavariable;
  readonly places: readonly Metavariable[];
}

class Attacher {
  readonly #source: Source;
  readonly #scope: Scope;
  /** Names of tokens below the node at hand that have not found theirs yet. */
  #open: Named[] = [];

  constructor(source: Source, scope: Scope) {
    this.#source = source;
    this.#scope = scope;
  }

  sequence(items: readonly PatternNode[]): PatternNode[] {
    return items.map((item) => this.#node(item));
  }

  #node(node: PatternNode): PatternNode {
    switch (node.is) {
      case 'leaf':
      case 'meta': {
        const { positions, others } = grouped(this.#names(node.token));
        const shape = node.is === 'meta' ? shapeOfMeta(node.metavariable.kind) : shapeOf(node.kind);
        const own = others.filter(({ name }) => fits(name.kind, shape, true));
        this.#open.push(...others.filter((one) => !own.includes(one)));
        return {
          ...node,
          positions: [...positions, ...own.flatMap(({ places }) => places)],
          attached: own.map(({ name }) => name),
        };
      }
      case 'tree': {
        const outer = this.#open;
        this.#open = [];
        const children = this.sequence(node.children);
        const shape = shapeOf(node.kind);
        const own = this.#open.filter(({ name }) => fits(name.kind, shape, false));
        this.#open = [...outer, ...this.#open.filter((one) => !own.includes(one))];
        return { ...node, children, attached: own.flatMap(({ name, places }) => [name, ...places]) };
      }
      case 'dots':
        return { ...node, when: this.#whens(node.when) };
      case 'nest':
        return { ...node, when: this.#whens(node.when), items: this.sequence(node.items) };
      case 'choice':
        return { ...node, branches: node.branches.map((branch) => this.sequence(branch)) };
      case 'optional':
        return { ...node, items: this.sequence(node.items) };
    }
  }

  #whens(whens: readonly When[]): When[] {
    return whens.map((when) => ('items' in when ? { ...when, items: this.sequence(when.items) } : when));
  }

  #names(token: Token): Metavariable[] {
    return token.attached.map((name) => this.#declared(name));
  }

  #declared(name: Attached): Metavariable {
    const found = this.#scope.metavariables.get(name.name);
    if (found) return found;
    const hint = suggest(name.name, this.#scope.metavariables.keys());
    const reason = `'${name.name}' is no metavariable of this rule${hint}`;
    throw new SmplError(this.#source, name.start, name.end, reason);
  }
}

// E@p@q, r@E: the positions behind a name go with it.
function grouped(names: readonly Metavariable[]): { positions: Metavariable[]; others: Named[] } {
  const isPlace = ({ kind }: Metavariable) => kind === 'position';
  const first = names.findIndex((name) => !isPlace(name));
  const positions = first < 0 ? [...names] : names.slice(0, first);
  const others = names.flatMap((name, at) => {
    if (isPlace(name)) return [];
    const next = names.findIndex((one, index) => index > at && !isPlace(one));
    return [{ name, places: names.slice(at + 1, next < 0 ? names.length : next) }];
  });
  return { positions, others };
}

type Shape = 'expression' | 'statement' | 'declaration' | 'type' | 'list' | 'other';

function shapeOf(kind: number): Shape {
  const name = kindName(kind);
  if (/_statement$/.test(name)) return 'statement';
  if (/_expression$|_literal$|^(?:identifier|null|true|false|concatenated_string)$/.test(name))
    return 'expression';
  if (/declaration$|^function_definition$/.test(name)) return 'declaration';
  if (/_specifier$|_type$|^type_/.test(name)) return 'type';
  return 'other';
}

function shapeOfMeta(kind: MetavariableKind): Shape {
  if (kind === 'type') return 'type';
  if (kind.startsWith('statement')) return 'statement';
  if (kind.endsWith('operator')) return 'other';
  if (kind === 'declaration' || kind === 'field') return 'declaration';
  return kind.endsWith('list') ? 'list' : 'expression';
}

// A name, an operator, comments and lists belong to the token itself.
function fits(kind: MetavariableKind, shape: Shape, isToken: boolean): boolean {
  switch (kind) {
    case 'expression':
    case 'idexpression':
    case 'local idexpression':
    case 'global idexpression':
    case 'constant':
      return shape === 'expression';
    case 'statement':
      return shape === 'statement';
    case 'declaration':
    case 'field':
      return shape === 'declaration';
    case 'type':
      return shape === 'type';
    default:
      return isToken;
  }
}
