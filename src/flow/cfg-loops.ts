import { field } from '../c/kinds.ts';
import { NONE, type Node } from '../c/syntax-tree.ts';
import type { CfgNode } from './cfg.ts';
import type { CfgBuilder } from './cfg-builder.ts';
import type { LooseEdge } from './cfg-draft.ts';
import { bare, constantCondition } from './statements.ts';

const CONDITION = field('condition');
const INITIALIZER = field('initializer');
const UPDATE = field('update');
const BODY = field('body');

/** `while (c) body`, and what the grammar was given as one: loop macros and scoped guards. */
export function visitWhile(builder: CfgBuilder, node: Node): void {
  const { tree, draft } = builder;
  const body = tree.child(node, BODY);
  const mask = builder.masks.find(({ start }) => start === tree.start[node]);
  if (mask) {
    const head = bare(tree, tree.child(node, CONDITION));
    const visit = mask.kind === 'scope' ? visitScoped : visitMacroLoop;
    visit(builder, head, node, body);
    return;
  }
  const first = draft.nodes.length;
  const head = builder.condition(node);
  const after = turn(builder, head, body, () => draft.connectBack(first));
  builder.join(after, node);
}

export function visitFor(builder: CfgBuilder, node: Node): void {
  const { tree, draft } = builder;
  const start = tree.child(node, INITIALIZER);
  if (start !== NONE) builder.add('statement', start, start);
  const first = draft.nodes.length;
  const head = builder.condition(node);
  const update = tree.child(node, UPDATE);
  const after = turn(builder, head, tree.child(node, BODY), () => {
    if (update !== NONE) builder.add('statement', update, update);
    draft.connectBack(first);
  });
  builder.join(after, node);
}

export function visitDo(builder: CfgBuilder, node: Node): void {
  const { tree, draft, jumps } = builder;
  const first = draft.nodes.length;
  const { breaks, continues } = jumps.enterLoop();
  builder.visit(tree.child(node, BODY));
  jumps.exit();
  draft.loose.push(...continues);
  const head = builder.condition(node);
  // do { ... } while (0)      is a block to everybody
  const value = constantCondition(tree, head.node);
  const constant = value && builder.constants === 'unknown' ? undefined : value;
  if (constant !== false) {
    draft.loose = [{ from: head.id, kind: 'true' }];
    draft.connectBack(first);
  }
  draft.loose = constant === true ? [] : [{ from: head.id, kind: 'false' }];
  builder.join(breaks, node);
}

/** `for_each_x(a, b) { ... }`: no turn, one, or many. */
export function visitMacroLoop(builder: CfgBuilder, head: Node, statement: Node, body: Node): void {
  const { draft, jumps } = builder;
  const first = draft.nodes.length;
  const { id } = builder.add('condition', head, statement);
  const { breaks, continues } = jumps.enterLoop();
  draft.loose = [{ from: id, kind: 'true' }];
  builder.visit(body);
  jumps.exit();
  draft.loose.push(...continues);
  draft.connectBack(first);
  builder.join([...breaks, { from: id, kind: 'false' }], statement);
}

/** `scoped_guard(x, y) { ... }`: a loop of one turn; break and continue end it. */
export function visitScoped(builder: CfgBuilder, head: Node, statement: Node, body: Node): void {
  const { jumps } = builder;
  const outer = jumps.scope;
  builder.add('statement', head, statement);
  const { breaks, continues } = jumps.enterLoop();
  jumps.open(statement);
  builder.visit(body);
  jumps.exit();
  jumps.close(outer);
  builder.join([...breaks, ...continues], statement);
}

// The body of a loop whose head has been added; answers the edges that leave the loop.
function turn(builder: CfgBuilder, head: CfgNode, body: Node, back: () => void): LooseEdge[] {
  const { draft, jumps } = builder;
  const constant = builder.constants === 'known' ? constantCondition(builder.tree, head.node) : undefined;
  const { breaks, continues } = jumps.enterLoop();
  draft.loose = constant === false ? [] : [{ from: head.id, kind: 'true' }];
  builder.visit(body);
  jumps.exit();
  draft.loose.push(...continues);
  back();
  return constant === true ? breaks : [...breaks, { from: head.id, kind: 'false' }];
}
