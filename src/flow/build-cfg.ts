import type { CFunction } from '../c/functions.ts';
import { field, kind } from '../c/kinds.ts';
import type { Mask } from '../c/mask.ts';
import { NONE, type Node, type SyntaxTree } from '../c/syntax-tree.ts';
import type { Cfg, CfgNode } from './cfg.ts';
import { CfgDraft, type LooseEdge } from './cfg-draft.ts';
import {
  bare,
  calledName,
  constantCondition,
  damageIn,
  isComputedGoto,
  labelArguments,
  labelNames,
  macroBlockCall,
  opensScope,
  statementExpressions,
} from './statements.ts';

const CONDITION = field('condition');
const CONSEQUENCE = field('consequence');
const ALTERNATIVE = field('alternative');
const INITIALIZER = field('initializer');
const UPDATE = field('update');
const BODY = field('body');
const VALUE = field('value');
const LABEL = field('label');
const NAME = field('name');

const COMMENT = kind('comment');
const COMPOUND = kind('compound_statement');
const ELSE = kind('else_clause');
const ASM_LABELS = kind('gnu_asm_goto_list');
const IDENTIFIER = kind('identifier');

/** A scope that a guard opened and that lives until the end of its block. */
interface Scope {
  readonly opener: Node;
  readonly outer: Scope | undefined;
}

/** Where `break` and `continue` lead, and which scopes are open there. */
interface Jumps {
  readonly scope: Scope | undefined;
  readonly breaks: LooseEdge[];
  /** Absent for a switch: `continue` belongs to the loop around it. */
  readonly continues: LooseEdge[] | undefined;
}

interface Switch {
  readonly node: CfgNode;
  hasDefault: boolean;
}

interface Goto {
  readonly edges: LooseEdge[];
  readonly scope: Scope | undefined;
  /** `undefined`: a computed goto. */
  readonly label: string | undefined;
  readonly node: Node;
}

/** The control-flow graph of a function. */
export function buildCfg(fn: CFunction): Cfg {
  return new CfgBuilder(fn).build();
}

class CfgBuilder {
  readonly #fn: CFunction;
  readonly #tree: SyntaxTree;
  readonly #masks: readonly Mask[];
  readonly #draft = new CfgDraft();
  readonly #at: Int32Array;
  readonly #damage: Node[];
  readonly #labelNames: ReadonlySet<string>;
  readonly #labels = new Map<string, { id: number; scope: Scope | undefined }>();
  readonly #gotos: Goto[] = [];
  readonly #returns: LooseEdge[] = [];
  readonly #jumps: Jumps[] = [];
  readonly #switches: Switch[] = [];
  #scope: Scope | undefined;

  constructor(fn: CFunction) {
    this.#fn = fn;
    this.#tree = fn.tree;
    const { tree, node } = fn;
    this.#masks = tree.masks.filter(
      (mask) =>
        (mask.kind === 'loop' || mask.kind === 'scope') &&
        tree.start[node] <= mask.start &&
        mask.start < tree.end[node],
    );
    this.#at = new Int32Array(tree.after[node] - node).fill(-1);
    this.#damage = damageIn(tree, fn.body);
    this.#labelNames = labelNames(tree, node);
  }

  build(): Cfg {
    const draft = this.#draft;
    draft.add('entry');
    this.#statement(this.#fn.body);
    draft.loose.push(...this.#returns);
    const exit = draft.add('exit').id;
    draft.cut();
    for (const jump of this.#gotos) this.#resolve(jump, exit);
    return {
      fn: this.#fn,
      nodes: draft.nodes,
      entry: 0,
      exit,
      damage: this.#damage,
      at: (node) => this.#find(node),
    };
  }

  // A statement's parts belong to it, but not what stands between the statements of a block.
  #find(node: Node): number {
    const { tree, node: top } = this.#fn;
    if (!tree.contains(top, node)) return -1;
    for (let at = node; at > top; at = tree.parent[at]) {
      const found = this.#at[at - top];
      if (found >= 0) return found;
      if (tree.kind[at] === COMPOUND || tree.kind[at] === ELSE) return -1;
    }
    return -1;
  }

  #add(kind: 'statement' | 'condition' | 'switch' | 'label', node: Node, statement: Node): CfgNode {
    if (node !== NONE) this.#expressionBlocks(node);
    const added = this.#draft.add(kind, node, statement);
    for (const place of [node, statement]) if (place !== NONE) this.#at[place - this.#fn.node] = added.id;
    if (node !== NONE)
      for (const label of labelArguments(this.#tree, node, this.#labelNames)) this.#goto(node, label);
    return added;
  }

  // x = ({ f(); g(); }) + 1;      f(); and g(); stand before the assignment
  //     ^^^^^^^^^^^^^^^
  #expressionBlocks(node: Node): void {
    if (node === this.#fn.body) return;
    for (const block of statementExpressions(this.#tree, node)) this.#statement(block);
  }

  #statement(node: Node): void {
    const visit = visitors.get(this.#tree.kind[node]);
    if (visit) visit.call(this, node);
    else this.#plain(node);
  }

  #plain(node: Node): void {
    this.#add('statement', node, node);
    if (opensScope(this.#tree, node, this.#masks)) this.#scope = { opener: node, outer: this.#scope };
  }

  /** The statements among the children of a block, a case, an `#if`. */
  #sequence(node: Node): void {
    const { kind, parent } = this.#tree;
    let macro: Node = NONE;
    for (const child of this.#tree.namedChildren(node)) {
      if (kind[child] === COMMENT || skipped.has(kind[child]) || this.#isHead(child)) continue;
      if (macro !== NONE) {
        const call = macro;
        macro = NONE;
        if (/^scoped_/.test(calledName(this.#tree, call))) this.#scoped(call, parent[call], child);
        else this.#loop(call, parent[call], child);
        continue;
      }
      macro = macroBlockCall(this.#tree, child);
      if (macro === NONE) this.#statement(child);
    }
  }

  #isHead(node: Node): boolean {
    const at = this.#tree.field[node];
    return at === CONDITION || at === NAME || at === ALTERNATIVE || at === VALUE || at === LABEL;
  }

  compound(node: Node): void {
    const outer = this.#scope;
    this.#sequence(node);
    this.#leave(outer);
    this.#scope = outer;
  }

  // The guards' ends, innermost first, on the way out to a scope.
  #leave(to: Scope | undefined): void {
    for (let scope = this.#scope; scope !== to && scope; scope = scope.outer) {
      if (this.#draft.loose.length > 0) this.#draft.add('scope-end', scope.opener, scope.opener);
    }
  }

  #condition(statement: Node): CfgNode {
    const node = bare(this.#tree, this.#tree.child(statement, CONDITION));
    return this.#add('condition', node, statement);
  }

  #join(edges: readonly LooseEdge[], statement: Node): void {
    this.#draft.loose.push(...edges);
    this.#draft.add('join', NONE, statement);
  }

  if(node: Node): void {
    const draft = this.#draft;
    const { id } = this.#condition(node);
    draft.loose = [{ from: id, kind: 'true' }];
    this.#statement(this.#tree.child(node, CONSEQUENCE));
    const then = draft.cut();
    draft.loose = [{ from: id, kind: 'false' }];
    const alternative = this.#tree.child(node, ALTERNATIVE);
    if (alternative !== NONE) this.#sequence(alternative);
    this.#join(then, node);
  }

  while(node: Node): void {
    const mask = this.#masks.find(({ start }) => start === this.#tree.start[node]);
    const body = this.#tree.child(node, BODY);
    const condition = this.#tree.child(node, CONDITION);
    if (mask) {
      const head = bare(this.#tree, condition);
      if (mask.kind === 'scope') this.#scoped(head, node, body);
      else this.#loop(head, node, body);
      return;
    }
    const first = this.#draft.nodes.length;
    const head = this.#condition(node);
    const after = this.#turn(node, head, body, () => this.#draft.connectBack(first));
    this.#join(after, node);
  }

  /** `for_each_x(a, b) { ... }`: no turn, one, or many. */
  #loop(head: Node, statement: Node, body: Node): void {
    const first = this.#draft.nodes.length;
    const { id } = this.#add('condition', head, statement);
    const jumps = this.#enter();
    this.#draft.loose = [{ from: id, kind: 'true' }];
    this.#statement(body);
    this.#draft.loose.push(...jumps.continues);
    this.#draft.connectBack(first);
    this.#jumps.pop();
    this.#join([...jumps.breaks, { from: id, kind: 'false' }], statement);
  }

  /** The body of a loop whose head has been added; answers the edges that leave the loop. */
  #turn(statement: Node, head: CfgNode, body: Node, back: () => void): LooseEdge[] {
    const constant = constantCondition(
      this.#tree,
      this.#tree.child(statement, CONDITION) === NONE ? NONE : head.node,
    );
    const jumps = this.#enter();
    this.#draft.loose = constant === false ? [] : [{ from: head.id, kind: 'true' }];
    this.#statement(body);
    this.#draft.loose.push(...jumps.continues);
    back();
    this.#jumps.pop();
    return constant === true ? jumps.breaks : [...jumps.breaks, { from: head.id, kind: 'false' }];
  }

  #enter(): Jumps & { continues: LooseEdge[] } {
    const jumps = { scope: this.#scope, breaks: [], continues: [] };
    this.#jumps.push(jumps);
    return jumps;
  }

  for(node: Node): void {
    const tree = this.#tree;
    const start = tree.child(node, INITIALIZER);
    if (start !== NONE) this.#add('statement', start, start);
    const first = this.#draft.nodes.length;
    const head = this.#condition(node);
    const update = tree.child(node, UPDATE);
    const after = this.#turn(node, head, tree.child(node, BODY), () => {
      if (update !== NONE) this.#add('statement', update, update);
      this.#draft.connectBack(first);
    });
    this.#join(after, node);
  }

  do(node: Node): void {
    const draft = this.#draft;
    const first = draft.nodes.length;
    const jumps = this.#enter();
    this.#statement(this.#tree.child(node, BODY));
    this.#jumps.pop();
    draft.loose.push(...jumps.continues);
    const { id, node: condition } = this.#condition(node);
    const constant = constantCondition(this.#tree, condition);
    if (constant !== false) {
      draft.loose = [{ from: id, kind: 'true' }];
      draft.connectBack(first);
    }
    draft.loose = constant === true ? [] : [{ from: id, kind: 'false' }];
    this.#join(jumps.breaks, node);
  }

  /** `scoped_guard(x, y) { ... }`: a loop of one turn; break and continue end it. */
  #scoped(head: Node, statement: Node, body: Node): void {
    const outer = this.#scope;
    this.#add('statement', head, statement);
    const breaks: LooseEdge[] = [];
    this.#jumps.push({ scope: outer, breaks, continues: breaks });
    this.#scope = { opener: statement, outer };
    this.#statement(body);
    this.#jumps.pop();
    this.#leave(outer);
    this.#scope = outer;
    this.#join(breaks, statement);
  }

  switch(node: Node): void {
    const draft = this.#draft;
    const head = this.#add('switch', bare(this.#tree, this.#tree.child(node, CONDITION)), node);
    const jumps: Jumps = { scope: this.#scope, breaks: [], continues: undefined };
    this.#jumps.push(jumps);
    this.#switches.push({ node: head, hasDefault: false });
    draft.cut();
    this.#statement(this.#tree.child(node, BODY));
    this.#jumps.pop();
    const { hasDefault } = this.#switches.pop()!;
    this.#join(hasDefault ? jumps.breaks : [...jumps.breaks, { from: head.id, kind: 'false' }], node);
  }

  case(node: Node): void {
    const around = this.#switches.at(-1);
    const isDefault = this.#tree.child(node, VALUE) === NONE;
    if (around) {
      this.#draft.loose.push({ from: around.node.id, kind: isDefault ? 'default' : 'case' });
      if (isDefault) around.hasDefault = true;
    }
    this.#label(node);
    this.#sequence(node);
  }

  labeled(node: Node): void {
    const { id } = this.#label(node);
    const name = this.#tree.child(node, LABEL);
    if (name !== NONE) this.#labels.set(this.#tree.text(name), { id, scope: this.#scope });
    this.#sequence(node);
  }

  // Its parts are statements of their own, so no statement expression is looked for in it.
  #label(node: Node, kind: 'label' | 'statement' = 'label'): CfgNode {
    const added = this.#draft.add(kind, node);
    this.#at[node - this.#fn.node] = added.id;
    return added;
  }

  break(node: Node): void {
    this.#jump(node, this.#jumps.at(-1), (jumps) => jumps.breaks);
  }

  continue(node: Node): void {
    this.#jump(
      node,
      this.#jumps.findLast(({ continues }) => continues),
      (jumps) => jumps.continues!,
    );
  }

  #jump(node: Node, jumps: Jumps | undefined, into: (jumps: Jumps) => LooseEdge[]): void {
    this.#add('statement', node, node);
    if (!jumps) return;
    this.#leave(jumps.scope);
    into(jumps).push(...this.#draft.cut());
  }

  return(node: Node): void {
    this.#add('statement', node, node);
    this.#leave(undefined);
    this.#returns.push(...this.#draft.cut());
  }

  goto(node: Node): void {
    this.#add('statement', node, node);
    const name = this.#tree.child(node, LABEL);
    this.#goto(node, name === NONE ? undefined : this.#tree.text(name));
    this.#draft.cut();
  }

  #goto(node: Node, label: string | undefined): void {
    this.#gotos.push({ edges: [...this.#draft.loose], scope: this.#scope, label, node });
  }

  #resolve(jump: Goto, exit: number): void {
    const named = jump.label === undefined ? undefined : this.#labels.get(jump.label);
    const targets = named ? [named] : jump.label === undefined ? [...this.#labels.values()] : [];
    if (targets.length === 0) {
      this.#damage.push(jump.node);
      this.#draft.connect(jump.edges, exit);
    }
    for (const { id, scope } of targets) {
      this.#draft.loose = [...jump.edges];
      this.#scope = jump.scope;
      this.#leave(commonScope(jump.scope, scope));
      this.#draft.connect(this.#draft.cut(), id);
    }
  }

  expression(node: Node): void {
    this.#plain(node);
    if (isComputedGoto(this.#tree, node)) {
      this.#goto(node, undefined);
      this.#draft.cut();
    }
    for (const list of this.#tree.descendants(node, ASM_LABELS))
      for (const label of this.#tree.descendants(list, IDENTIFIER)) this.#goto(node, this.#tree.text(label));
  }

  error(node: Node): void {
    this.#label(node, 'statement');
    for (const child of this.#tree.namedChildren(node))
      if (visitors.has(this.#tree.kind[child])) this.#statement(child);
  }

  /** `#if A ... #elif B ... #else ... #endif`: any one of the branches is what is compiled. */
  preprocessor(node: Node): void {
    const draft = this.#draft;
    const { id } = draft.add('config', NONE, node);
    const ends: LooseEdge[] = [];
    let branch = node;
    while (branch !== NONE) {
      draft.loose = [{ from: id, kind: 'config' }];
      this.#sequence(branch);
      ends.push(...draft.cut());
      if (this.#tree.kind[branch] === PREPROC_ELSE) break;
      branch = this.#tree.child(branch, ALTERNATIVE);
    }
    if (branch === NONE) ends.push({ from: id, kind: 'config' });
    this.#join(ends, node);
  }
}

function commonScope(one: Scope | undefined, other: Scope | undefined): Scope | undefined {
  const open = new Set<Scope>();
  for (let scope = other; scope; scope = scope.outer) open.add(scope);
  let scope = one;
  while (scope && !open.has(scope)) scope = scope.outer;
  return scope;
}

const PREPROC_ELSE = kind('preproc_else');

// They stand between statements and do nothing at run time.
const skipped = new Set(
  ['preproc_call', 'preproc_def', 'preproc_function_def', 'preproc_include', 'type_definition'].map(kind),
);

const visitors = new Map<number, (this: CfgBuilder, node: Node) => void>(
  Object.entries({
    compound_statement: CfgBuilder.prototype.compound,
    if_statement: CfgBuilder.prototype.if,
    while_statement: CfgBuilder.prototype.while,
    for_statement: CfgBuilder.prototype.for,
    do_statement: CfgBuilder.prototype.do,
    switch_statement: CfgBuilder.prototype.switch,
    case_statement: CfgBuilder.prototype.case,
    labeled_statement: CfgBuilder.prototype.labeled,
    break_statement: CfgBuilder.prototype.break,
    continue_statement: CfgBuilder.prototype.continue,
    return_statement: CfgBuilder.prototype.return,
    goto_statement: CfgBuilder.prototype.goto,
    expression_statement: CfgBuilder.prototype.expression,
    ERROR: CfgBuilder.prototype.error,
    preproc_if: CfgBuilder.prototype.preprocessor,
    preproc_ifdef: CfgBuilder.prototype.preprocessor,
  }).map(([name, visit]) => [kind(name), visit]),
);
