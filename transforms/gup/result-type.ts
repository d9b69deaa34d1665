import { field, kind, type Node, type Reason, type SourceTree, typeOf } from '../../src/index.ts';
import { argumentsOf, type GupFacts } from './facts.ts';
import { localIncludes } from './includes.ts';
import { quote } from './quote.ts';
import { asks } from './reasons.ts';

const ARGUMENTS = kind('argument_list');
const BINARY = kind('binary_expression');
const CONDITIONAL = kind('conditional_expression');
const NUMBER = kind('number_literal');
const PARENTHESES = kind('parenthesized_expression');
const UNARY = kind('unary_expression');
const ALTERNATIVE = field('alternative');
const CONDITION = field('condition');
const CONSEQUENCE = field('consequence');
const FUNCTION = field('function');
const LEFT = field('left');
const OPERATOR = field('operator');
const RIGHT = field('right');

// They compare the types of their arguments.
const picky = /^(min|max|clamp|min3|max3|min_not_zero|swap|typecheck)$/;
// With these at its side an int means what a long did.
const indifferent =
  /^(?:const |volatile )*(?:(?:signed )?(?:int|short|char)|(?:unsigned )?(?:short|char)|(?:unsigned |signed )?long(?: unsigned)?(?: long)?(?: int)?|s?size_t|bool|_Bool|__?[su](?:8|16)|[su](?:8|16|64)|s32|u?int(?:8|16|64)_t|int32_t|loff_t|off_t)$/;

/**
 * The fast variant returns an int where the old call returns a long. An assignment does not notice; an expression may.
 *
 *     if (get_user_pages(addr, nr, 0, pages, NULL) < nr)      unsigned int nr: -EFAULT was less, and would be more
 */
export function typeFits(facts: GupFacts, target: string, tree: SourceTree): Reason | undefined {
  const { call, epoch, file, fn } = facts;
  const returns = epoch.functions.get(target)?.returns;
  if (returns === undefined || returns === call.signature.returns) return undefined;
  let node = call.call;
  while (fn.tree.kind[fn.tree.parent[node]] === PARENTHESES) node = fn.tree.parent[node];
  const around = fn.tree.parent[node];
  if (!notices(facts, around, node, tree)) return undefined;
  const text = `${target}() returns ${returns} and not ${call.signature.returns}: does the expression around the call still mean the same?`;
  return asks('result-type', text, [quote(file, fn.tree, around, 'the expression')]);
}

function notices(facts: GupFacts, around: Node, node: Node, tree: SourceTree): boolean {
  const syntax = facts.fn.tree;
  switch (syntax.kind[around]) {
    case BINARY: {
      const operator = syntax.text(syntax.child(around, OPERATOR));
      const left = syntax.child(around, LEFT);
      if (/^(==|!=|&&|\|\|)$/.test(operator)) return false;
      if (/^(<<|>>)$/.test(operator)) return left === node;
      return !isIndifferent(facts, left === node ? syntax.child(around, RIGHT) : left, tree);
    }
    case CONDITIONAL: {
      if (syntax.child(around, CONDITION) === node) return false;
      const other = [CONSEQUENCE, ALTERNATIVE].map((branch) => syntax.child(around, branch));
      return other.some((branch) => branch !== node && !isIndifferent(facts, branch, tree));
    }
    case ARGUMENTS: {
      const outer = syntax.parent[around];
      if (picky.test(syntax.text(syntax.child(outer, FUNCTION)))) return true;
      return argumentsOf(syntax, outer).some((argument) =>
        /^"(?:[^"]|\\")*%[-\d.]*l/.test(syntax.text(argument)),
      );
    }
    default:
      return false;
  }
}

function isIndifferent({ file, fn }: GupFacts, operand: Node, tree: SourceTree): boolean {
  const { tree: syntax } = fn;
  if (syntax.kind[operand] === NUMBER) return !/u/i.test(syntax.text(operand));
  if (syntax.kind[operand] === UNARY) return true;
  const headers = localIncludes(file, tree).map((path) => tree.file(path));
  const type = typeOf(
    file,
    syntax,
    operand,
    headers.filter((header) => header !== undefined),
  );
  return type !== undefined && indifferent.test(type);
}
