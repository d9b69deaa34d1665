import { definitionsReaching, type Evidence, field, kind, type Node, normalText } from '../../src/index.ts';
import { analysisOf } from './analysis.ts';
import type { GupFacts } from './facts.ts';
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
  returned: boolean;
  tests: readonly ResultTest[];
  /** True where a result of 0 is told from success. */
  tellsZero: boolean;
  evidence: Evidence[];
}

const ASSIGNMENT = kind('assignment_expression');
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

export function resultUse(facts: GupFacts): ResultUse {
  const { fn, call, file } = facts;
  const { tree } = fn;
  let node = call.call;
  let parent = tree.parent[node];
  while (tree.kind[parent] === PARENTHESES) {
    node = parent;
    parent = tree.parent[parent];
  }
  const shape = tree.kind[parent];
  const variable =
    shape === ASSIGNMENT
      ? normalText(tree, tree.child(parent, LEFT))
      : shape === INIT
        ? tree.text(tree.child(parent, DECLARATOR))
        : '';
  const direct = shape === BINARY ? testOf(facts, parent, node) : undefined;
  const tests = direct ? [direct] : variable === '' ? [] : testsOf(facts, variable);
  return {
    variable,
    returned: shape === RETURN,
    tests,
    tellsZero: tests.some(({ operator, other }) => operator !== '>=' && !(operator === '<' && other === '0')),
    evidence: tests.slice(0, 2).map((test) => quote(file, tree, test.node, 'the result is tested here')),
  };
}

function testsOf(facts: GupFacts, variable: string): ResultTest[] {
  const { tree, body } = facts.fn;
  const tests: ResultTest[] = [];
  for (const node of tree.descendants(body, BINARY)) {
    if (tree.start[node] < tree.end[facts.call.call] || !reaches(facts, variable, node)) continue;
    for (const side of [tree.child(node, LEFT), tree.child(node, RIGHT)]) {
      if (normalText(tree, side) !== variable) continue;
      const test = testOf(facts, node, side);
      if (test) tests.push(test);
    }
  }
  return tests;
}

// Is it this call's result that the variable holds where it is tested?
function reaches(facts: GupFacts, variable: string, node: Node): boolean {
  if (!/^\w+$/.test(variable)) return true;
  const { cfg } = analysisOf(facts.fn);
  return definitionsReaching(cfg, cfg.at(node), variable).some(({ at }) => at === facts.at);
}

function testOf(facts: GupFacts, node: Node, side: Node): ResultTest | undefined {
  const { tree } = facts.fn;
  const operator = tree.text(tree.child(node, OPERATOR));
  if (!comparisons.includes(operator)) return undefined;
  const left = tree.child(node, LEFT);
  const isLeft = left === side || tree.contains(left, side);
  const other = normalText(tree, isLeft ? tree.child(node, RIGHT) : left);
  return { node, operator: isLeft ? operator : mirrored[operator], other };
}
