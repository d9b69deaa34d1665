import { field, kind } from '../c/kinds.ts';
import { NONE, type Node } from '../c/syntax-tree.ts';
import type { CfgBuilder } from './cfg-builder.ts';
import { visitMacroLoop, visitScoped } from './cfg-loops.ts';
import { calledName, macroBlockCall } from './statements.ts';

// What heads a case, a label or an #if, and the next branch of an #if.
const heads = new Set(['condition', 'name', 'alternative', 'value', 'label'].map(field));

// They stand between statements and do nothing at run time.
const idle = new Set(
  [
    'comment',
    'preproc_call',
    'preproc_def',
    'preproc_function_def',
    'preproc_include',
    'type_definition',
  ].map(kind),
);

/** The statements among the children of a block, a case, a label, an `else` or an `#if`. */
export function visitSequence(builder: CfgBuilder, node: Node): void {
  const { tree } = builder;
  let macro: Node = NONE;
  for (const child of tree.namedChildren(node)) {
    if (idle.has(tree.kind[child]) || heads.has(tree.field[child])) continue;
    if (macro !== NONE) {
      visitMacroBlock(builder, macro, child);
      macro = NONE;
      continue;
    }
    macro = macroBlockCall(tree, child);
    if (macro === NONE) builder.visit(child);
  }
}

export function visitBlock(builder: CfgBuilder, node: Node): void {
  const outer = builder.jumps.scope;
  visitSequence(builder, node);
  builder.jumps.close(outer);
}

// A macro that the front end does not know, with a block behind it.
function visitMacroBlock(builder: CfgBuilder, call: Node, block: Node): void {
  const { tree } = builder;
  const visit = calledName(tree, call).startsWith('scoped_') ? visitScoped : visitMacroLoop;
  visit(builder, call, tree.parent[call], block);
}
