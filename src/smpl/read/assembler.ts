import type { PatternNode } from '../ast.ts';
import type { Cursor } from './cursor.ts';
import { readDots } from './dots.ts';
import { readExpression } from './expressions.ts';
import { readName } from './names.ts';
import { sign, tree, under } from './nodes.ts';
import { readString } from './strings.ts';

const LISTS = [
  ['output_operands', 'gnu_asm_output_operand_list'],
  ['input_operands', 'gnu_asm_input_operand_list'],
  ['clobbers', 'gnu_asm_clobber_list'],
  ['goto_labels', 'gnu_asm_goto_list'],
] as const;

/** `asm volatile("mov %0, %1" : "=r" (x) : "r" (y) : "memory")`. */
export function readAssembler(cursor: Cursor): PatternNode {
  const children: PatternNode[] = [sign(cursor.next())];
  while (['volatile', '__volatile__', 'inline', 'goto'].includes(cursor.token.text)) {
    children.push(tree('gnu_asm_qualifier', [sign(cursor.next())]));
  }
  children.push(cursor.expect('('));
  children.push(cursor.is('...') ? readDots(cursor) : under('assembly_code', readString(cursor)));
  for (const [fieldName, kindName] of LISTS) {
    const colon = cursor.take(':');
    if (!colon) break;
    const list: PatternNode[] = [colon];
    while (!cursor.is(':') && !cursor.is(')')) list.push(readOperand(cursor, kindName), ...commas(cursor));
    children.push(under(fieldName, tree(kindName, list)));
  }
  children.push(cursor.expect(')'));
  return tree('gnu_asm_expression', children);
}

function commas(cursor: Cursor): PatternNode[] {
  const comma = cursor.take(',');
  return comma ? [comma] : [];
}

function readOperand(cursor: Cursor, list: (typeof LISTS)[number][1]): PatternNode {
  if (cursor.is('...')) return readDots(cursor);
  if (list === 'gnu_asm_clobber_list') return under('register', readString(cursor));
  if (list === 'gnu_asm_goto_list') return under('label', readName(cursor, 'identifier', 'a label'));
  const open = cursor.take('[');
  const symbol = open && [
    open,
    under('symbol', readName(cursor, 'identifier', 'a name')),
    cursor.expect(']'),
  ];
  const constraint = under('constraint', readString(cursor));
  const value = [cursor.expect('('), under('value', readExpression(cursor)), cursor.expect(')')];
  const kindName = list.replace(/_list$/, '');
  return under('operand', tree(kindName, [...(symbol ?? []), constraint, ...value]));
}
