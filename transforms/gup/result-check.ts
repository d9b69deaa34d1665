import {
  type CFile,
  type CFunction,
  callersOf,
  definitionsReaching,
  type Evidence,
  field,
  kind,
  type Node,
  normalText,
  type SourceTree,
  type SyntaxTree,
} from '../../src/index.ts';
import { analysisOf } from './analysis.ts';
import { quote } from './quote.ts';

/** One comparison of a call's result. */
export interface ResultTest {
  node: Node;
  operator: string;
  other: string;
}

/** What the caller does with the number of pages that it gets. */
export interface ResultUse {
  /** The variable or member that takes the result; empty where it is tested or returned at once. */
  variable: string;
  /** True where the function passes the result on to its callers. */
  returned: boolean;
  /** The tests in this function. */
  tests: readonly ResultTest[];
  /** True where a result of 0 is told from success, here or by every caller that it is passed on to. */
  tellsZero: boolean;
  evidence: Evidence[];
}

const ASSIGNMENT = kind('assignment_expression');
const CALL = kind('call_expression');
const INIT = kind('init_declarator');
const RETURN = kind('return_statement');
const BINARY = kind('binary_expression');
const PARENTHESES = kind('parenthesized_expression');
const LEFT = field('left');
const RIGHT = field('right');
const OPERATOR = field('operator');
const DECLARATOR = field('declarator');

const comparisons = ['<', '<=', '>', '>=', '==', '!='];
const mirrored: Record<string, string> = {
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
  '==': '==',
  '!=': '!=',
};

export function resultUse(file: CFile, fn: CFunction, call: Node, tree: SourceTree): ResultUse {
  const use = useHere(file, fn, call);
  if (use.tests.length > 0 || !use.returned) return use;
  const { calls, references } = callersOf(file, fn, tree);
  const isHidden = references.some(({ how }) => how === 'macro');
  const above = calls.map((caller) => useHere(caller.file, caller.fn, caller.call));
  return {
    ...use,
    tellsZero: !isHidden && above.length > 0 && above.every(({ tellsZero }) => tellsZero),
    evidence: above.flatMap(({ evidence }) => evidence),
  };
}

function useHere(file: CFile, fn: CFunction, call: Node): ResultUse {
  const { tree } = fn;
  const node = outermost(tree, call);
  const parent = tree.parent[node];
  const shape = tree.kind[parent];
  const variable =
    shape === ASSIGNMENT
      ? normalText(tree, tree.child(parent, LEFT))
      : shape === INIT
        ? tree.text(tree.child(parent, DECLARATOR))
        : '';
  // if ((ret = get_user_pages(...)) < 1)      the assignment is tested at once
  const tested = shape === ASSIGNMENT ? outermost(tree, parent) : node;
  const test = tree.parent[tested];
  const direct = tree.kind[test] === BINARY ? testOf(fn, test, tested) : undefined;
  const later = variable === '' ? [] : testsOf(fn, call, variable);
  const tests = direct ? [direct, ...later] : later;
  return {
    variable,
    returned: shape === RETURN || (variable !== '' && isReturned(fn, call, variable)),
    tests,
    tellsZero: tests.some(tellsZero),
    evidence: tests.slice(0, 2).map((test) => quote(file, tree, test.node, 'the result is tested here')),
  };
}

// ret < nr      ret <= 0      ret != nr      but neither ret < 0, nor ret > nr, nor ret == -EFAULT
function tellsZero({ operator, other }: ResultTest): boolean {
  if (other.startsWith('-')) return false;
  if (operator === '<' || operator === '>=') return other !== '0';
  if (operator === '>' || operator === '<=') return other === '0';
  return true;
}

function outermost(tree: SyntaxTree, node: Node): Node {
  let at = node;
  while (tree.kind[tree.parent[at]] === PARENTHESES) at = tree.parent[at];
  return at;
}

function isReturned(fn: CFunction, call: Node, variable: string): boolean {
  return fn.tree
    .descendants(fn.body, RETURN)
    .some((node) => normalText(fn.tree, node) === `return ${variable};` && reaches(fn, call, variable, node));
}

function testsOf(fn: CFunction, call: Node, variable: string): ResultTest[] {
  const { tree, body } = fn;
  const tests: ResultTest[] = [];
  for (const node of tree.descendants(body, BINARY)) {
    if (tree.start[node] < tree.end[call] || isAssertion(fn, node)) continue;
    if (!reaches(fn, call, variable, node)) continue;
    for (const side of [tree.child(node, LEFT), tree.child(node, RIGHT)]) {
      if (normalText(tree, side) !== variable) continue;
      const test = testOf(fn, node, side);
      if (test) tests.push(test);
    }
  }
  return tests;
}

// BUG_ON(rc == 0)      tells 0 from success only by a crash
function isAssertion(fn: CFunction, node: Node): boolean {
  const outer = fn.tree.closest(node, CALL);
  return outer >= 0 && /^(BUG_ON|VM_BUG_ON|BUILD_BUG_ON|ASSERT|assert)\b/.test(fn.tree.text(outer));
}

// Is it this call's result that the variable holds at a node?
function reaches(fn: CFunction, call: Node, variable: string, node: Node): boolean {
  if (!/^\w+$/.test(variable)) return true;
  const { cfg } = analysisOf(fn);
  return definitionsReaching(cfg, cfg.at(node), variable).some(({ at }) => at === cfg.at(call));
}

function testOf(fn: CFunction, node: Node, side: Node): ResultTest | undefined {
  const { tree } = fn;
  const operator = tree.text(tree.child(node, OPERATOR));
  if (!comparisons.includes(operator)) return undefined;
  const left = tree.child(node, LEFT);
  const isLeft = left === side || tree.contains(left, side);
  const other = normalText(tree, isLeft ? tree.child(node, RIGHT) : left);
  return { node, operator: isLeft ? operator : mirrored[operator], other };
}
