import type { Node } from '../c/syntax-tree.ts';
import type { Cfg } from './cfg.ts';
import { accessesAt } from './uses.ts';

export interface Use {
  /** The cfg node. */
  at: number;
  /** The expression in the syntax tree. */
  node: Node;
  kind: 'read' | 'update' | 'address';
}

/** Every use of a variable's value in a function, in text order; plain writes and its declaration are none. */
export function usesOf(cfg: Cfg, variable: string): Use[] {
  const uses: Use[] = [];
  for (const { id } of cfg.nodes)
    for (const { text, kind, node } of accessesAt(cfg, id))
      if (text === variable && kind !== 'write' && kind !== 'declare') uses.push({ at: id, node, kind });
  return uses.sort((a, b) => a.node - b.node);
}

/** May the value that a variable has just after a cfg node still be used? */
export function liveAfter(cfg: Cfg, node: number, variable: string): boolean {
  const seen = new Set<number>();
  const todo = [node];
  for (let at = todo.pop(); at !== undefined; at = todo.pop()) {
    for (const { to } of cfg.nodes[at].next) {
      if (seen.has(to)) continue;
      seen.add(to);
      const first = accessesAt(cfg, to).find(
        ({ text, kind, sure }) => text === variable && (sure || (kind !== 'write' && kind !== 'declare')),
      );
      if (!first) todo.push(to);
      else if (first.kind !== 'write' && first.kind !== 'declare') return true;
    }
  }
  return false;
}
