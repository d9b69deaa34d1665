import type { Dependency } from './ast.ts';

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
