import { CFile } from '../../src/c/c-file.ts';
import { NONE } from '../../src/c/syntax-tree.ts';
import { buildCfg } from '../../src/flow/build-cfg.ts';
import type { Cfg, CfgNode } from '../../src/flow/cfg.ts';

/** The graph of the first function in a C text. */
export function cfgOf(text: string): Cfg {
  return buildCfg(new CFile('drivers/a.c', text).functions[0]);
}

/** The graph of a function with this body. */
export function cfgOfBody(body: string): Cfg {
  return cfgOf(`int f(int a, int b)\n{\n${body}\n}\n`);
}

/** A node's text in one line; `entry`, `exit`, `end of X` and labels up to their colon by name. */
export function nameOf(cfg: Cfg, node: CfgNode): string {
  const { tree } = cfg.fn;
  const at = node.node !== NONE ? node.node : node.statement;
  if (node.kind === 'entry' || node.kind === 'exit') return node.kind;
  const text = tree.text(at).replace(/\s+/g, ' ');
  if (node.kind === 'label') return text.replace(/:.*/, ':');
  if (node.kind === 'scope-end') return `end of ${text.replace(/ ?\{.*/, '')}`;
  if (node.kind === 'config') return text.replace(/^(#\w+ \w+).*/, '$1');
  if (node.node === NONE) return node.kind;
  return text;
}

/** The edges, one a line, joins left out: `a == 1 -true-> b();`. */
export function flowOf(cfg: Cfg): string[] {
  const lines: string[] = [];
  for (const node of cfg.nodes) {
    if (node.kind === 'join') continue;
    for (const { to, kind } of node.next)
      for (const end of behindJoins(cfg, to)) {
        const arrow = kind === 'next' ? '->' : `-${kind}->`;
        lines.push(`${nameOf(cfg, node)} ${arrow} ${nameOf(cfg, cfg.nodes[end])}`);
      }
  }
  return lines;
}

function behindJoins(cfg: Cfg, id: number): number[] {
  const node = cfg.nodes[id];
  return node.kind === 'join' ? node.next.flatMap(({ to }) => behindJoins(cfg, to)) : [id];
}

/** The cfg node whose text begins so; the nth of them, counted from 0. */
export function nodeOf(cfg: Cfg, text: string, nth = 0): number {
  const found = cfg.nodes.filter((node) => node.kind !== 'join' && nameOf(cfg, node).startsWith(text))[nth];
  if (!found) throw new Error(`no node begins with ${text}`);
  return found.id;
}
