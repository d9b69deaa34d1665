import { type Cfg, field, kind, NONE, type Node, type SyntaxTree } from '../../src/index.ts';

const IF = kind('if_statement');
const CONSEQUENCE = field('consequence');
const ALTERNATIVE = field('alternative');
const COMPOUND = kind('compound_statement');
const leaving = new Set([
  kind('return_statement'),
  kind('goto_statement'),
  kind('break_statement'),
  kind('continue_statement'),
]);
const loops = [kind('while_statement'), kind('for_statement'), kind('do_statement')];

/**
 * Does the way that things go when nothing fails lead from one node to one of the targets? An `if` whose branch
 * only leaves, or that tests for an error, is passed by.
 *
 *     if (err < 0)            <- passed by
 *             goto out;
 *     for (i = 0; i < n; i++)
 *             put_page(p[i]); <- a loop over the targets counts as one
 */
export function mainLineReaches(cfg: Cfg, from: number, targets: ReadonlySet<number>): boolean {
  const tests = guards(cfg, from, targets);
  if (tests.includes(from)) return true;
  const heads = new Set([...targets, ...loopHeads(cfg, from, targets), ...tests]);
  const seen = new Set<number>([from]);
  const open = [from];
  let reached = false;
  while (open.length > 0) {
    const id = open.pop()!;
    for (const edge of cfg.nodes[id].next) {
      if (heads.has(edge.to)) {
        reached = true;
        continue;
      }
      if (edge.kind === 'true' && isErrorBranch(cfg, id)) continue;
      if (edge.to === cfg.exit) return false;
      if (!seen.has(edge.to)) {
        seen.add(edge.to);
        open.push(edge.to);
      }
    }
  }
  return reached;
}

function loopHeads(cfg: Cfg, from: number, targets: ReadonlySet<number>): number[] {
  const { tree } = cfg.fn;
  const start = cfg.nodes[from].node;
  const heads: number[] = [];
  for (const target of targets) {
    for (let loop = tree.closest(cfg.nodes[target].node, ...loops); loop !== NONE; ) {
      if (!tree.contains(loop, start)) {
        const head = cfg.at(loop);
        if (head >= 0) heads.push(head);
      }
      const above = tree.parent[loop];
      loop = above === NONE ? NONE : tree.closest(above, ...loops);
    }
  }
  return heads;
}

// if (got > 0)                        if (ret == 1) {
//         put_pages(pages, got);              use(page); put_page(page);
//                                     the test only asks whether there is anything to do
function guards(cfg: Cfg, from: number, targets: ReadonlySet<number>): number[] {
  const { tree } = cfg.fn;
  const found: number[] = [];
  for (const target of targets) {
    const release = cfg.nodes[target].node;
    for (let branch = tree.closest(release, IF); branch !== NONE; branch = outerIf(tree, branch)) {
      if (!tree.contains(tree.child(branch, CONSEQUENCE), release)) continue;
      const head = cfg.at(branch);
      const condition = head < 0 ? '' : tree.text(cfg.nodes[head].node).trim();
      if (asksForSuccess(cfg, from, head, condition)) found.push(head);
      if (tree.child(branch, ALTERNATIVE) !== NONE) continue;
      const tested = /^\(?\s*([\w>.[\]-]+?)\s*(>=?\s*0)?\s*\)?$/.exec(condition);
      if (tested && (tested[2]?.includes('>=') || tree.text(release).includes(tested[1]))) found.push(head);
    }
  }
  return found;
}

// if (pages) { for (...) if (pages[i]) put_page(pages[i]); }
function outerIf(tree: SyntaxTree, branch: Node): Node {
  const above = tree.parent[branch];
  return above === NONE ? NONE : tree.closest(above, IF);
}

// ret == nr      get_user_pages(...) == 1      got > 0
function asksForSuccess(cfg: Cfg, from: number, head: number, condition: string): boolean {
  if (/&&|\|\||\?/.test(condition)) return false;
  if (head === from) return /\)\s*(==|>=?)\s*[\w>.-]+\)?$/.test(condition);
  const result = /^([\w>.-]+?)\s*=[^=]/.exec(cfg.fn.tree.text(cfg.nodes[from].node))?.[1];
  const tested = /^\(?\s*([\w>.-]+?)\s*(?:==|>=?)\s*[\w>.-]+\)?$/.exec(condition)?.[1];
  return result !== undefined && result === tested;
}

function isErrorBranch(cfg: Cfg, id: number): boolean {
  const { tree } = cfg.fn;
  const { node, statement, kind: shape } = cfg.nodes[id];
  if (shape !== 'condition' || tree.kind[statement] !== IF) return false;
  if (/(<=?\s*0|\bIS_ERR\w*\s*\(.*)\)?$/.test(tree.text(node))) return true;
  const last = leavingStatement(tree, tree.child(statement, CONSEQUENCE));
  if (last === NONE || tree.child(statement, ALTERNATIVE) !== NONE) return false;
  return !returnsSuccess(tree.text(last)) && !returnsWhatIsTested(tree.text(node), tree.text(last));
}

// if (ret >= 0) { ... return ret; }      no failure, whatever the name is
function returnsWhatIsTested(condition: string, last: string): boolean {
  const value = /^return\s*\(?\s*(\w+)\s*\)?\s*;$/.exec(last)?.[1];
  const tested = /^\(?\s*(?:!\s*(\w+)|(\w+)\s*(?:>=?|==)\s*0)\s*\)?$/.exec(condition.trim());
  return value !== undefined && tested !== null && (tested[1] ?? tested[2]) === value;
}

// return 0;      return object;      return ptr->count;      but not: return err;      return -EINVAL;      return NULL;
function returnsSuccess(text: string): boolean {
  const value = /^return\s*\(?\s*(0|true|[a-z_]\w*(?:\s*->\s*\w+)*)\s*\)?\s*;$/.exec(text)?.[1];
  return value !== undefined && !/^(false|\w*(err|ret|rc|res|rv|status|result)\w*|r|error)$/.test(value);
}

/** The `return`, `goto`, `break` or `continue` with which a branch ends, or NONE. */
export function leavingStatement(tree: SyntaxTree, branch: Node): Node {
  if (branch === NONE) return NONE;
  if (leaving.has(tree.kind[branch])) return branch;
  const last = tree.kind[branch] === COMPOUND ? tree.namedChildren(branch).at(-1) : undefined;
  return last !== undefined && leaving.has(tree.kind[last]) ? last : NONE;
}
