import type { Dependency, PatternNode, Rule, ScriptRule, SemanticPatch } from '../ast.ts';
import { ALWAYS, all, any, isNever, NEVER, type Words, withoutValues } from './formula.ts';
import { wordsOfItems } from './of-pattern.ts';

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
    const own = item.is === 'rule' ? withoutValues(wordsOfItems(item.minus.items)) : ALWAYS;
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

/** Keys of the metavariables of other rules that every match of a rule has. */
export function inheritedBy(item: Rule | ScriptRule): string[] {
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
