import type { Dependency, SemanticPatch } from './ast.ts';

/** What a run knows about its rules when it asks whether the next one applies. */
export interface RuleHistory {
  /** Virtual rules that are switched on. */
  readonly virtual: ReadonlySet<string>;
  /** Rules that matched for this environment. */
  readonly matched: ReadonlySet<string>;
  /** Rules that matched for any environment of this file so far. */
  readonly ever: ReadonlySet<string>;
  /** The file that is being treated. */
  readonly path: string;
}

export function applies(dependency: Dependency | undefined, history: RuleHistory): boolean {
  if (dependency === undefined) return true;
  switch (dependency.is) {
    case 'rule':
      return history.virtual.has(dependency.name) || history.matched.has(dependency.name);
    case 'ever':
      return history.virtual.has(dependency.name) || history.ever.has(dependency.name);
    case 'never':
      return !history.virtual.has(dependency.name) && !history.ever.has(dependency.name);
    case 'not':
      return !applies(dependency.part, history);
    case 'and':
      return applies(dependency.left, history) && applies(dependency.right, history);
    case 'or':
      return applies(dependency.left, history) || applies(dependency.right, history);
    case 'exists':
    case 'forall':
      return applies(dependency.part, history);
    case 'file in': {
      const { path } = dependency;
      return history.path === path || history.path.startsWith(path.endsWith('/') ? path : `${path}/`);
    }
  }
}

/** The rules that a dependency speaks of. */
export function dependenciesOf(dependency: Dependency | undefined): string[] {
  switch (dependency?.is) {
    case 'rule':
    case 'ever':
    case 'never':
      return [dependency.name];
    case 'not':
    case 'exists':
    case 'forall':
      return dependenciesOf(dependency.part);
    case 'and':
    case 'or':
      return [...dependenciesOf(dependency.left), ...dependenciesOf(dependency.right)];
    default:
      return [];
  }
}

/** The names of rules, virtual ones with them, that are off whatever the code. `virtual` are those switched on. */
export function rulesOff(
  { items, virtualRules }: SemanticPatch,
  virtual: ReadonlySet<string>,
): ReadonlySet<string> {
  const off = new Set(virtualRules.filter((name) => !virtual.has(name)));
  for (const { name, dependsOn } of items) if (isOff(dependsOn, off, virtual)) off.add(name);
  return off;
}

function isOff(
  dependency: Dependency | undefined,
  off: ReadonlySet<string>,
  virtual: ReadonlySet<string>,
): boolean {
  switch (dependency?.is) {
    case 'rule':
      return off.has(dependency.name);
    case 'and':
      return isOff(dependency.left, off, virtual) || isOff(dependency.right, off, virtual);
    case 'or':
      return isOff(dependency.left, off, virtual) && isOff(dependency.right, off, virtual);
    case 'not':
      return dependency.part.is === 'rule' && virtual.has(dependency.part.name);
    default:
      return false;
  }
}
