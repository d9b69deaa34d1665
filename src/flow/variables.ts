import { kind } from '../c/kinds.ts';
import { NONE, type Node } from '../c/syntax-tree.ts';
import type { Cfg } from './cfg.ts';
import { perCfg } from './per-cfg.ts';
import { type Access, accessesAt } from './uses.ts';

const ARRAY_DECLARATOR = kind('array_declarator');
const COMPOUND = kind('compound_statement');
const DECLARATION = kind('declaration');
const FOR = kind('for_statement');
const STORAGE = kind('storage_class_specifier');

/** A variable that a function declares. */
export interface Variable {
  name: string;
  /** The identifier in its declaration, or the parameter's declaration. */
  node: Node;
  /** The block in which it is known: a compound statement, `for`, or the function. */
  scope: Node;
  isParameter: boolean;
  isArray: boolean;
  isStatic: boolean;
}

const allVariables = perCfg(readVariables);

/** The variables of a name that a function declares, parameters first, then in text order. */
export function variablesNamed(cfg: Cfg, name: string): readonly Variable[] {
  return allVariables(cfg).get(name) ?? [];
}

/** Which of them a name means at a place of the syntax tree; `undefined`: none, it is from outside. */
export function variableAt(cfg: Cfg, name: string, place: Node): Variable | undefined {
  return variablesNamed(cfg, name).findLast(
    ({ isParameter, node, scope }) => isParameter || (node <= place && cfg.fn.tree.contains(scope, place)),
  );
}

function readVariables(cfg: Cfg): Map<string, Variable[]> {
  const { fn, nodes } = cfg;
  const all = new Map<string, Variable[]>();
  const add = (variable: Variable) => {
    const same = all.get(variable.name);
    if (same) same.push(variable);
    else all.set(variable.name, [variable]);
  };
  for (const { name, node } of fn.parameters)
    if (name) add({ name, node, scope: fn.node, isParameter: true, isArray: false, isStatic: false });
  for (const { id, kind, node } of nodes) {
    if (kind !== 'statement' || fn.tree.kind[node] !== DECLARATION) continue;
    for (const access of accessesAt(cfg, id)) {
      const declaration = declarationOf(cfg, access);
      if (declaration === NONE) continue;
      const { tree } = fn;
      add({
        name: access.text,
        node: access.node,
        scope: tree.closest(tree.parent[declaration], COMPOUND, FOR),
        isParameter: false,
        isArray: tree.kind[tree.parent[access.node]] === ARRAY_DECLARATOR,
        isStatic: tree
          .children(declaration)
          .some((child) => tree.kind[child] === STORAGE && tree.text(child) === 'static'),
      });
    }
  }
  for (const list of all.values())
    list.sort((a, b) => Number(b.isParameter) - Number(a.isParameter) || a.node - b.node);
  return all;
}

function declarationOf(cfg: Cfg, { kind, node }: Access): Node {
  if (kind !== 'declare' && kind !== 'write') return NONE;
  const { tree } = cfg.fn;
  let at = tree.parent[node];
  while (at !== NONE && /_declarator$/.test(tree.kindName(at))) at = tree.parent[at];
  return at !== NONE && tree.kind[at] === DECLARATION ? at : NONE;
}
