import type {
  Constraint,
  Dependency,
  Metavariable,
  PatternNode,
  Rule,
  ScriptRule,
  SemanticPatch,
} from './ast.ts';
import { isReserved } from './read/vocabulary.ts';

/** What words a text must hold. `all` of nothing is always true, `any` of nothing never. */
export type Words =
  | { readonly is: 'word'; readonly word: string }
  | { readonly is: 'all' | 'any'; readonly parts: readonly Words[] };

const ALWAYS: Words = { is: 'all', parts: [] };
const NEVER: Words = { is: 'any', parts: [] };

/**
 * The words without which a semantic patch leaves a file alone: for each rule that changes, finds or runs something
 * those of its own pattern and of the rules that it needs. `virtualRules` are those switched on.
 *
 *     @r@ expression E; @@           any(
 *     \(kfree\|vfree\)(E)              all(any(kfree, vfree), release))
 *     @@ expression r.E; @@
 *     - release(E);
 */
export function wordsOf({ items }: SemanticPatch, virtualRules: ReadonlySet<string>): Words {
  const needs = new Needs(virtualRules);
  const effects = items.map((item) => {
    const words = needs.add(item);
    return hasEffect(item) ? words : NEVER;
  });
  return any(effects);
}

/** The words that the matches of one pattern hold. */
export function wordsOfItems(items: readonly PatternNode[]): Words {
  return all(items.map(wordsOfNode));
}

/** May a text hold a match? A word inside a longer one counts too. */
export function holds(words: Words, text: string): boolean {
  switch (words.is) {
    case 'word':
      return text.includes(words.word);
    case 'all':
      return words.parts.every((part) => holds(part, text));
    case 'any':
      return words.parts.some((part) => holds(part, text));
  }
}

function hasEffect(item: Rule | ScriptRule): boolean {
  return item.is === 'rule' ? item.changes || item.stars : item.role === 'rule';
}

class Needs {
  readonly #virtual: ReadonlySet<string>;
  readonly #rules = new Map<string, Words>();

  constructor(virtual: ReadonlySet<string>) {
    this.#virtual = virtual;
  }

  add(item: Rule | ScriptRule): Words {
    const own = item.is === 'rule' ? wordsOfItems(item.minus.items) : ALWAYS;
    const words = all([
      own,
      this.#dependency(item.dependsOn),
      ...inheritedBy(item).map((key) => this.#rule(key)),
    ]);
    this.#rules.set(item.name, words);
    return words;
  }

  // `r.x`: an environment without it is skipped.
  #rule(key: string): Words {
    return this.#rules.get(key.slice(0, key.lastIndexOf('.'))) ?? ALWAYS;
  }

  #dependency(dependency: Dependency | undefined): Words {
    switch (dependency?.is) {
      case 'rule':
        return this.#rules.get(dependency.name) ?? truth(this.#virtual.has(dependency.name));
      case 'and':
        return all([this.#dependency(dependency.left), this.#dependency(dependency.right)]);
      case 'or':
        return any([this.#dependency(dependency.left), this.#dependency(dependency.right)]);
      case 'exists':
      case 'forall':
        return this.#dependency(dependency.part);
      case 'not':
        return truth(!this.#isCertain(dependency.part));
      default:
        return ALWAYS;
    }
  }

  /** True whatever the file: only virtual rules decide. */
  #isCertain(dependency: Dependency): boolean {
    switch (dependency.is) {
      case 'rule':
        return this.#virtual.has(dependency.name);
      case 'and':
        return this.#isCertain(dependency.left) && this.#isCertain(dependency.right);
      case 'or':
        return this.#isCertain(dependency.left) || this.#isCertain(dependency.right);
      case 'not':
        return isNever(this.#dependency(dependency.part));
      case 'exists':
      case 'forall':
        return this.#isCertain(dependency.part);
      default:
        return false;
    }
  }
}

function truth(is: boolean): Words {
  return is ? ALWAYS : NEVER;
}

function inheritedBy(item: Rule | ScriptRule): string[] {
  if (item.is === 'script')
    return item.inputs.filter(({ otherwise }) => otherwise === undefined).map(({ key }) => key);
  const keys = new Set<string>();
  for (const node of item.minus.items) collectInherited(node, keys);
  return [...keys];
}

// Only what every match binds: a branch of a disjunction may leave a metavariable out.
function collectInherited(node: PatternNode, keys: Set<string>): void {
  if (node.is === 'meta' && node.metavariable.inherited) keys.add(node.metavariable.key);
  if (node.is === 'meta' || node.is === 'leaf') {
    for (const { inherited, key } of node.positions) if (inherited) keys.add(key);
  }
  if (node.is === 'tree') for (const child of node.children) collectInherited(child, keys);
}

function wordsOfNode(node: PatternNode): Words {
  switch (node.is) {
    case 'leaf': {
      const { text } = node.token;
      const isWord = /^[A-Za-z_]\w*$/.test(text) && (!isReserved(text) || text === 'sizeof');
      return isWord ? { is: 'word', word: text } : ALWAYS;
    }
    case 'meta':
      return wordsOfMetavariable(node.metavariable);
    case 'tree':
      return wordsOfItems(node.children);
    case 'choice': {
      const branches = node.branches.map(wordsOfItems);
      return node.of === 'and' ? all(branches) : any(branches);
    }
    case 'nest':
      return node.least === 1 ? wordsOfItems(node.items) : ALWAYS;
    case 'dots':
    case 'optional':
      return ALWAYS;
  }
}

// identifier f = {kmalloc, kzalloc};
function wordsOfMetavariable({ kind, constraint }: Metavariable): Words {
  if (!constraint || !/identifier|function|declarer|iterator/.test(kind)) return ALWAYS;
  return wordsOfConstraint(constraint);
}

function wordsOfConstraint(constraint: Constraint): Words {
  switch (constraint.is) {
    case 'in':
      return constraint.metavariables.length > 0
        ? ALWAYS
        : any(constraint.texts.map((word): Words => ({ is: 'word', word })));
    case 'all':
      return all(constraint.parts.map(wordsOfConstraint));
    case 'any':
      return any(constraint.parts.map(wordsOfConstraint));
    default:
      return ALWAYS;
  }
}

function all(parts: readonly Words[]): Words {
  return join('all', parts);
}

function any(parts: readonly Words[]): Words {
  return join('any', parts);
}

// Flat, without repetitions, and decided where one part decides.
function join(is: 'all' | 'any', parts: readonly Words[]): Words {
  const flat = parts.flatMap((part) => (part.is === is ? part.parts : [part]));
  const decided = is === 'all' ? flat.find(isNever) : flat.find(isAlways);
  if (decided) return decided;
  const distinct = new Map(flat.map((part) => [JSON.stringify(part), part]));
  const list = [...distinct.values()];
  return list.length === 1 ? list[0] : { is, parts: list };
}

function isNever(words: Words): boolean {
  return words.is === 'any' && words.parts.length === 0;
}

function isAlways(words: Words): boolean {
  return words.is === 'all' && words.parts.length === 0;
}
