import { field, kindName } from '../../c/kinds.ts';
import type { Metavariable, PatternNode } from '../ast.ts';

const DECLARATOR = field('declarator');
const TYPE = field('type');

/** Is the code of a rule what a metavariable of an isomorphism may stand for? `place` is the field that it stands in. */
export function isOfKind({ kind: wanted }: Metavariable, place: number, node: PatternNode): boolean {
  switch (wanted) {
    case 'constant':
      return isConstant(node);
    case 'expression':
      return isExpression(node);
    case 'identifier':
      return place === DECLARATOR ? isVariable(node) : isName(node);
    case 'type':
      return node.field === TYPE || (node.is === 'tree' && kindName(node.kind) === 'type_descriptor');
    case 'statement':
      return isStatement(node);
    default:
      return false;
  }
}

function isConstant(node: PatternNode): boolean {
  if (node.is === 'meta') return node.metavariable.kind === 'constant';
  if (node.is === 'leaf') {
    return (
      /_literal$/.test(kindName(node.kind)) ||
      (kindName(node.kind) === 'identifier' && /^[A-Z][A-Z0-9_]*$/.test(node.token.text))
    );
  }
  return node.is === 'tree' && /^(?:null|concatenated_string)$/.test(kindName(node.kind));
}

function isName(node: PatternNode): boolean {
  if (node.is === 'leaf') return /identifier$/.test(kindName(node.kind));
  return node.is === 'meta' && /identifier|symbol|function/.test(node.metavariable.kind);
}

// What declares any variable and no function: x, *x, x[3], (*f)(int), x a metavariable.
function isVariable(node: PatternNode): boolean {
  if (node.is !== 'tree') return node.is === 'meta' && isName(node);
  const name = kindName(node.kind);
  if (name === 'function_declarator')
    return node.children[0]?.is === 'tree' && /parenthesized/.test(kindName(node.children[0].kind));
  if (!/_declarator$/.test(name) || name === 'init_declarator') return false;
  const inner = node.children.find(
    (child) =>
      child.field === DECLARATOR || /declarator/.test(child.is === 'tree' ? kindName(child.kind) : ''),
  );
  return inner === undefined || isVariable(inner);
}

const EXPRESSION = /_(?:expression|literal)$|^(?:identifier|null|true|false|concatenated_string)$/;
const VALUES = /^(?:identifier|expression|(?:local |global )?idexpression|constant|function|metavariable)$/;

/** Code that has a value. */
export function isExpression(node: PatternNode): boolean {
  switch (node.is) {
    case 'meta':
      return VALUES.test(node.metavariable.kind);
    case 'leaf':
    case 'tree':
      return EXPRESSION.test(kindName(node.kind));
    case 'choice':
      return node.branches.every((branch) => branch.length === 1 && isExpression(branch[0]));
    case 'nest':
      return node.items.length === 1 && isExpression(node.items[0]);
    default:
      return false;
  }
}

/** Code that is a whole statement, and no label or case in front of one. */
export function isStatement(node: PatternNode): boolean {
  if (node.is === 'meta') return node.metavariable.kind === 'statement';
  if (node.is === 'choice')
    return node.branches.every((branch) => branch.length === 1 && isStatement(branch[0]));
  return (
    node.is === 'tree' &&
    /_statement$/.test(kindName(node.kind)) &&
    !/^(?:case|labeled|declarer)_/.test(kindName(node.kind))
  );
}
