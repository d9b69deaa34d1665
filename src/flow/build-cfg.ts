import type { CFunction } from '../c/functions.ts';
import { field, kind } from '../c/kinds.ts';
import { NONE, type Node } from '../c/syntax-tree.ts';
import type { Cfg } from './cfg.ts';
import { visitCase, visitConditional, visitIf, visitSwitch } from './cfg-branches.ts';
import { CfgBuilder, type Constants, type Visitor } from './cfg-builder.ts';
import { visitDo, visitFor, visitWhile } from './cfg-loops.ts';
import { visitBlock, visitSequence } from './cfg-sequence.ts';
import { isComputedGoto } from './statements.ts';

const LABEL = field('label');
const ASM_LABELS = kind('gnu_asm_goto_list');
const IDENTIFIER = kind('identifier');

/** The control-flow graph of a function. */
export function buildCfg(fn: CFunction, constants: Constants = 'known'): Cfg {
  return new CfgBuilder(fn, visitors, constants).build();
}

function visitLabel(builder: CfgBuilder, node: Node): void {
  const { tree, draft, jumps } = builder;
  const { id } = builder.mark(draft.add('label', node));
  const name = tree.child(node, LABEL);
  if (name !== NONE) jumps.label(tree.text(name), id);
  visitSequence(builder, node);
}

function visitGoto(builder: CfgBuilder, node: Node): void {
  const name = builder.tree.child(node, LABEL);
  builder.plain(node);
  builder.jumps.goto(node, name === NONE ? undefined : builder.tree.text(name));
  builder.draft.cut();
}

function visitExpression(builder: CfgBuilder, node: Node): void {
  const { tree, draft, jumps } = builder;
  builder.plain(node);
  if (isComputedGoto(tree, node)) {
    jumps.goto(node, undefined);
    draft.cut();
  }
  for (const list of tree.descendants(node, ASM_LABELS))
    for (const label of tree.descendants(list, IDENTIFIER)) jumps.goto(node, tree.text(label));
}

// What could not be parsed is one node, and the statements that could be made out in it follow.
function visitError(builder: CfgBuilder, node: Node): void {
  builder.mark(builder.draft.add('statement', node));
  for (const child of builder.tree.namedChildren(node)) if (builder.isStatement(child)) builder.visit(child);
}

const jump =
  (how: 'break' | 'continue' | 'return'): Visitor =>
  (builder, node) => {
    builder.plain(node);
    builder.jumps[how]();
  };

const visitors: ReadonlyMap<number, Visitor> = new Map(
  Object.entries<Visitor>({
    compound_statement: visitBlock,
    if_statement: visitIf,
    while_statement: visitWhile,
    for_statement: visitFor,
    do_statement: visitDo,
    switch_statement: visitSwitch,
    case_statement: visitCase,
    labeled_statement: visitLabel,
    break_statement: jump('break'),
    continue_statement: jump('continue'),
    return_statement: jump('return'),
    goto_statement: visitGoto,
    expression_statement: visitExpression,
    ERROR: visitError,
    preproc_if: visitConditional,
    preproc_ifdef: visitConditional,
  }).map(([name, visit]) => [kind(name), visit]),
);
