import { kind } from '../c/kinds.ts';
import { NONE, type Node, type SyntaxTree } from '../c/syntax-tree.ts';
import type { Access } from './access.ts';
import { AccessReader } from './access-reader.ts';
import type { Cfg } from './cfg.ts';
import { perCfg } from './per-cfg.ts';

export type { Access } from './access.ts';
export { normalText } from './normal-text.ts';

const IDENTIFIER = kind('identifier');
const COMPOUND = kind('compound_statement');

/**
 * The accesses in an expression, statement or declaration, a value's reads before the write that takes it.
 * Statement expressions are left out: their statements stand in the graph themselves.
 */
export function accessesOf(tree: SyntaxTree, node: Node): Access[] {
  const reader = new AccessReader(tree);
  reader.visit(node);
  return reader.found;
}

const allAccesses = perCfg((): (readonly Access[] | undefined)[] => []);

/** The accesses in a cfg node. */
export function accessesAt(cfg: Cfg, id: number): readonly Access[] {
  const list = allAccesses(cfg);
  list[id] ??= readNode(cfg, id);
  return list[id];
}

/** The cfg nodes in which a name stands as an expression. */
export function nodesNaming(cfg: Cfg, name: string): ReadonlySet<number> {
  return allNames(cfg).get(name) ?? nowhere;
}

/** The cfg nodes that set a variable or a part of it (`s.x`, `a[i]`, not `p->x`), or let out its address. */
export function nodesSetting(cfg: Cfg, variable: string): readonly number[] {
  const known = allSetters(cfg);
  let places = known.get(variable);
  if (!places) {
    const sets = ({ kind, text }: Access) =>
      kind !== 'read' && text.startsWith(variable) && /^(?:[.[]|$)/.test(text.slice(variable.length));
    places = [...nodesNaming(cfg, variable)].filter((id) => accessesAt(cfg, id).some(sets));
    known.set(variable, places);
  }
  return places;
}

const allSetters = perCfg(() => new Map<string, readonly number[]>());

const nowhere: ReadonlySet<number> = new Set();

const allNames = perCfg((cfg) => {
  const { tree } = cfg.fn;
  const names = new Map<string, Set<number>>();
  for (const { id, kind, node } of cfg.nodes) {
    if (node === NONE || kind === 'label' || kind === 'scope-end') continue;
    for (let at = node; at < tree.after[node]; at++) {
      if (tree.kind[at] === COMPOUND) at = tree.after[at] - 1;
      else if (tree.kind[at] === IDENTIFIER) {
        const name = tree.text(at);
        const places = names.get(name);
        if (places) places.add(id);
        else names.set(name, new Set([id]));
      }
    }
  }
  return names;
});

function readNode(cfg: Cfg, id: number): Access[] {
  const { kind, node, statement } = cfg.nodes[id];
  const { tree } = cfg.fn;
  if (node === NONE || kind === 'label' || kind === 'scope-end') return [];
  const reader = new AccessReader(tree);
  if (kind === 'condition' && isLoopMacro(tree, statement)) reader.loopHead(node);
  else reader.visit(node);
  return reader.found;
}

// The real text tells: the grammar was given `while` where `list_for_each_entry` stands.
function isLoopMacro(tree: SyntaxTree, statement: Node): boolean {
  return !/^(if|while|for|do)\b/.test(
    tree.source.text.slice(tree.start[statement], tree.start[statement] + 6),
  );
}
