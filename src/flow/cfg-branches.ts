import { field, kind } from '../c/kinds.ts';
import { NONE, type Node, type SyntaxTree } from '../c/syntax-tree.ts';
import type { CfgBuilder } from './cfg-builder.ts';
import type { LooseEdge } from './cfg-draft.ts';
import { visitSequence } from './cfg-sequence.ts';
import { bare } from './statements.ts';

const CONDITION = field('condition');
const CONSEQUENCE = field('consequence');
const ALTERNATIVE = field('alternative');
const BODY = field('body');
const VALUE = field('value');
const IF = kind('if_statement');
const PREPROC_ELSE = kind('preproc_else');

/** An `if` and its `else if`s: generated code has thousands, so they are no recursion. */
export function visitIf(builder: CfgBuilder, node: Node): void {
  const { tree, draft } = builder;
  const open: { statement: Node; taken: LooseEdge[] }[] = [];
  for (let statement = node; ; ) {
    const { id } = builder.condition(statement);
    draft.loose = [{ from: id, kind: 'true' }];
    builder.visit(tree.child(statement, CONSEQUENCE));
    open.push({ statement, taken: draft.cut() });
    draft.loose = [{ from: id, kind: 'false' }];
    const alternative = tree.child(statement, ALTERNATIVE);
    const next = alternative === NONE ? NONE : elseIf(tree, alternative);
    if (next === NONE) {
      if (alternative !== NONE) visitSequence(builder, alternative);
      break;
    }
    statement = next;
  }
  for (const { statement, taken } of open.toReversed()) builder.join(taken, statement);
}

function elseIf(tree: SyntaxTree, alternative: Node): Node {
  const inner = tree.namedChildren(alternative);
  return inner.length === 1 && tree.kind[inner[0]] === IF ? inner[0] : NONE;
}

export function visitSwitch(builder: CfgBuilder, node: Node): void {
  const { tree, draft, jumps, switches } = builder;
  const head = builder.add('switch', bare(tree, tree.child(node, CONDITION)), node).id;
  const { breaks } = jumps.enterSwitch();
  const cases = { head, hasDefault: false };
  switches.push(cases);
  draft.cut();
  builder.visit(tree.child(node, BODY));
  switches.pop();
  jumps.exit();
  builder.join(cases.hasDefault ? breaks : [...breaks, { from: head, kind: 'false' }], node);
}

/** `case 1:` and what follows up to the next label; falling through comes from what is loose. */
export function visitCase(builder: CfgBuilder, node: Node): void {
  const { tree, draft } = builder;
  const around = builder.switches.at(-1);
  const isDefault = tree.child(node, VALUE) === NONE;
  if (around) {
    draft.loose.push({ from: around.head, kind: isDefault ? 'default' : 'case' });
    if (isDefault) around.hasDefault = true;
  }
  builder.mark(draft.add('label', node));
  visitSequence(builder, node);
}

/** `#if A ... #elif B ... #else ... #endif`: any one of the branches is what is compiled. */
export function visitConditional(builder: CfgBuilder, node: Node): void {
  const { tree, draft } = builder;
  const { id } = draft.add('config', NONE, node);
  const ends: LooseEdge[] = [];
  let branch = node;
  while (branch !== NONE) {
    draft.loose = [{ from: id, kind: 'config' }];
    visitSequence(builder, branch);
    ends.push(...draft.cut());
    if (tree.kind[branch] === PREPROC_ELSE) break;
    branch = tree.child(branch, ALTERNATIVE);
  }
  if (branch === NONE) ends.push({ from: id, kind: 'config' });
  builder.join(ends, node);
}
