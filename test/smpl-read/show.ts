import { fieldName, kindName } from '../../src/c/kinds.ts';
import { NONE, type Node, type SyntaxTree } from '../../src/c/syntax-tree.ts';
import type { Pattern, PatternNode, When } from '../../src/smpl/ast.ts';
import type { PlusRun, Token } from '../../src/smpl/read/token.ts';

/**
 * A pattern on one line: `(call_expression function:f arguments:(argument_list '(' <E> ... ')'))`. Metavariables
 * stand in angle brackets, positions behind `@`, plus code in braces behind or before its token.
 */
export function showPattern({ level, items }: Pattern): string {
  return `${level}: ${showAll(items)}`;
}

function showAll(nodes: readonly PatternNode[]): string {
  return nodes.map(showNode).join(' ');
}

export function showNode(node: PatternNode): string {
  const label = node.field ? `${fieldName(node.field)}:` : '';
  const attached = node.attached.map(({ name }) => `@@${name}`).join('');
  return label + showBare(node) + attached;
}

function showBare(node: PatternNode): string {
  switch (node.is) {
    case 'leaf': {
      const { text } = node.token;
      const kind = kindName(node.kind);
      const shown = kind === text || /^\W/.test(kind) ? `'${kind}'` : text;
      return withPlus(node.token, shown + at(node.positions));
    }
    case 'meta':
      return withPlus(node.token, `<${node.metavariable.name}>${at(node.positions)}`);
    case 'tree':
      return `(${kindName(node.kind)} ${showAll(node.children)})`;
    case 'dots':
      return `...${showWhens(node.when)}`;
    case 'nest':
      return `${node.open.text}${showWhens(node.when)} ${showAll(node.items)} ${node.close.text}`;
    case 'choice':
      return `[${node.isomorphism ? `${node.isomorphism}: ` : ''}${node.branches.map(showAll).join(node.of === 'or' ? ' | ' : ' & ')}]`;
    case 'optional':
      return `?${showAll(node.items)}`;
  }
}

function at(positions: readonly { name: string }[]): string {
  return positions.map(({ name }) => `@${name}`).join('');
}

function showWhens(whens: readonly When[]): string {
  return whens
    .map((when) => {
      if (!('items' in when)) return ` when ${when.is}`;
      const sign = when.is === 'only' ? '=' : when.is === 'not' ? '!=' : `!= ${when.branch}`;
      return ` when ${sign} ${showAll(when.items)};`;
    })
    .join('');
}

function withPlus({ plusBefore, plusAfter, mark }: Token, shown: string): string {
  const sign = mark === 'minus' ? '-' : mark === 'star' ? '*' : '';
  return `${plusBefore.map(showRun).join('')}${sign}${shown}${plusAfter.map(showRun).join('')}`;
}

function showRun({ tokens, whole, many }: PlusRun): string {
  const text = tokens.map((token) => (token.kind === 'blank' ? '\\n' : token.text)).join(' ');
  return `{${many ? '++' : '+'}${whole ? '' : '~'} ${text}}`;
}

/** A tree of C in the same form, for comparison. */
export function showTree(tree: SyntaxTree, node: Node): string {
  const label = tree.fieldName(node) ? `${tree.fieldName(node)}:` : '';
  const kind = tree.kindName(node);
  const isText = kind === 'string_literal' || kind === 'char_literal' || tree.firstChild(node) === NONE;
  if (!isText)
    return `${label}(${kind} ${tree
      .children(node)
      .map((child) => showTree(tree, child))
      .join(' ')})`;
  return label + (tree.isNamed(node) ? tree.text(node) : `'${kind}'`);
}
