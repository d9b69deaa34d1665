import type { Node } from '../../c/syntax-tree.ts';
import type { Metavariable } from '../ast.ts';
import type { Environment } from './environment.ts';
import type { Matcher } from './matcher.ts';

/** Why a metavariable does not stand for a node, in a clause. `suits`: the node is of its kind. */
export function whyNot(
  matcher: Matcher,
  metavariable: Metavariable,
  node: Node,
  environment: Environment,
  suits: boolean,
): string {
  const { name, kind, key, inherited, constraint, types, shape } = metavariable;
  if (!suits) return `${name} asks for ${article(kind)}`;
  const known = environment.get(key);
  const text = matcher.code.tokens(node);
  if (known && known.tokens === text) return `${name} stands for another variable of this name`;
  if (known) return `${name} stands for \`${short(known.text)}\``;
  if (inherited) return `${name} has no value from rule ${key.slice(0, key.lastIndexOf('.'))}`;
  if (types.length > 0 || shape) return `it is not known to have the type that ${name} asks for`;
  return constraint ? `it does not keep the constraint of ${name}` : `${name} does not stand for it`;
}

const article = (kind: string): string => `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`;

const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
};
