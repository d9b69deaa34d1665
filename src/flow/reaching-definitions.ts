import { kind } from '../c/kinds.ts';
import { NONE, type Node } from '../c/syntax-tree.ts';
import type { Cfg } from './cfg.ts';
import { liveNodes } from './paths.ts';
import { type Access, accessesAt, nodesNaming, nodesSetting } from './uses.ts';
import { type Variable, variableAt, variablesNamed } from './variables.ts';

/**
 * A place that may have given a variable its value.
 * `assignment`   `x = e` or a declaration with initialiser; `value` is e
 * `update`       `x |= e`, `x++`: ask again at `at` for what it was before; `value` is e, or NONE for `++`
 * `unset`        declared without a value
 * `parameter`    the caller's value; `at` is the entry
 * `outer`        not declared in this function: a global, a macro, a member; `at` is the entry
 * `unknown`      its address was taken, a part of it was set, a macro sets it, or it is a member and
 *                what holds it changed or a call may have set it
 */
export interface Definition {
  kind: 'assignment' | 'update' | 'unset' | 'parameter' | 'outer' | 'unknown';
  /** The cfg node. */
  at: number;
  /** What is set, as written: the left side, the declared name, the operand of `&`; NONE at the entry. */
  node: Node;
  value: Node;
  /** For `update`: `|=`, `&=`, `++` ... */
  operator: string;
}

interface Effect {
  definition: Definition;
  /** Nothing set before it is left. */
  final: boolean;
}

const CALL = kind('call_expression');

/**
 * The definitions of a variable that reach a cfg node, seen from just before it: `flags`, or a member such as
 * `dma->nr`. What calls do to a local variable whose address escaped in an earlier statement is not followed.
 */
export function definitionsReaching(cfg: Cfg, node: number, variable: string): Definition[] {
  const target = targetOf(cfg, node, variable);
  const live = liveNodes(cfg);
  if (!target.isMember && nodesSetting(cfg, target.root).length === 0)
    return live.has(node) ? [entryDefinition(cfg.entry, target)] : [];
  const found: Definition[] = [];
  const seen = new Set<number>();
  const todo = [node];
  for (let at = todo.pop(); at !== undefined; at = todo.pop()) {
    for (const { to } of cfg.nodes[at].previous) {
      if (seen.has(to) || !live.has(to)) continue;
      seen.add(to);
      const effects = effectsAt(cfg, to, target);
      const last = effects.findLastIndex(({ final }) => final);
      found.push(...effects.slice(Math.max(last, 0)).map(({ definition }) => definition));
      if (last < 0) todo.push(to);
    }
  }
  return found.sort((a, b) => a.at - b.at || a.node - b.node);
}

interface Target {
  text: string;
  root: string;
  variable: Variable | undefined;
  /** The same name is declared more than once: each access must be looked at. */
  ambiguous: boolean;
  isMember: boolean;
}

function targetOf(cfg: Cfg, node: number, text: string): Target {
  const root = /^[*&(]*(\w*)/.exec(text)?.[1] ?? '';
  const place = cfg.nodes[node].node === NONE ? cfg.fn.body : cfg.nodes[node].node;
  return {
    text,
    root,
    variable: variableAt(cfg, root, place),
    ambiguous: variablesNamed(cfg, root).length > 1,
    isMember: text !== root,
  };
}

function effectsAt(cfg: Cfg, at: number, target: Target): Effect[] {
  if (at === cfg.entry) return [{ definition: entryDefinition(at, target), final: true }];
  const effects: Effect[] = [];
  if (target.isMember && callsSomething(cfg, at))
    effects.push({ definition: unknown(at, cfg.nodes[at].node), final: false });
  if (!nodesNaming(cfg, target.root).has(at)) return effects;
  for (const access of accessesAt(cfg, at)) {
    if (access.variable !== target.root || access.kind === 'read') continue;
    if (target.ambiguous && variableAt(cfg, target.root, access.node)?.node !== target.variable?.node)
      continue;
    const effect = effectOf(at, access, target);
    if (effect) effects.push(effect);
  }
  return effects;
}

function effectOf(at: number, access: Access, { text, variable }: Target): Effect | undefined {
  const { node, value, operator, sure } = access;
  if (access.text === text) {
    if (access.kind === 'address' || variable?.isStatic)
      return { definition: unknown(at, node), final: false };
    const kind = access.kind === 'declare' ? 'unset' : access.kind === 'update' ? 'update' : 'assignment';
    return { definition: { kind, at, node, value, operator }, final: sure };
  }
  if (isPart(text, access.text, true))
    return { definition: unknown(at, node), final: sure && access.kind !== 'address' };
  if (isPart(access.text, text, !variable || variable.isArray))
    return { definition: unknown(at, node), final: false };
  return undefined;
}

// s.x is a part of s, and a[i] of the array a; p->x and p[i] are no parts of the pointer p, but change with it.
function isPart(part: string, whole: string, throughIndex: boolean): boolean {
  if (!part.startsWith(whole)) return false;
  const rest = part.slice(whole.length);
  return rest.startsWith('.') || (throughIndex && (rest.startsWith('[') || rest.startsWith('->')));
}

function entryDefinition(at: number, { variable, isMember }: Target): Definition {
  const kind =
    isMember || !variable || variable.isStatic ? 'outer' : variable.isParameter ? 'parameter' : 'unset';
  return { kind, at, node: variable?.node ?? NONE, value: NONE, operator: '' };
}

function unknown(at: number, node: Node): Definition {
  return { kind: 'unknown', at, node, value: NONE, operator: '' };
}

function callsSomething(cfg: Cfg, at: number): boolean {
  const { node, kind } = cfg.nodes[at];
  if (node === NONE || kind === 'label' || kind === 'scope-end') return false;
  return cfg.fn.tree.descendants(node, CALL).length > 0;
}
