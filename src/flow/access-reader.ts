import { field, kind } from '../c/kinds.ts';
import { NONE, type Node, type SyntaxTree } from '../c/syntax-tree.ts';
import type { Access } from './access.ts';
import { declaredName } from './declared-name.ts';
import { normalText } from './normal-text.ts';
import { settingMacros } from './setting-macros.ts';

const IDENTIFIER = kind('identifier');
const FIELD = kind('field_expression');
const SUBSCRIPT = kind('subscript_expression');
const POINTER = kind('pointer_expression');
const PARENTHESES = kind('parenthesized_expression');
const ASSIGNMENT = kind('assignment_expression');
const UPDATE = kind('update_expression');
const CALL = kind('call_expression');
const DECLARATION = kind('declaration');
const INIT_DECLARATOR = kind('init_declarator');
const ASM_OUTPUT = kind('gnu_asm_output_operand');
const COMPOUND = kind('compound_statement');
const ERROR = kind('ERROR');
const BINARY = kind('binary_expression');
const CONDITIONAL = kind('conditional_expression');
const COMMA = kind('comma_expression');
const ARGUMENTS = kind('argument_list');
const untouched = new Set(
  [
    'comment',
    'string_literal',
    'type_descriptor',
    'struct_specifier',
    'union_specifier',
    'enum_specifier',
  ].map(kind),
);

const ARGUMENT = field('argument');
const INDEX = field('index');
const LEFT = field('left');
const RIGHT = field('right');
const OPERATOR = field('operator');
const DECLARATOR = field('declarator');
const VALUE = field('value');
const CONDITION = field('condition');
const CONSEQUENCE = field('consequence');
const ALTERNATIVE = field('alternative');
const ARGUMENT_LIST = field('arguments');
const FUNCTION = field('function');

/** Collects the accesses in syntax, a value's reads before the write that takes it. */
export class AccessReader {
  readonly found: Access[] = [];
  readonly #tree: SyntaxTree;
  #sure = true;

  constructor(tree: SyntaxTree) {
    this.#tree = tree;
  }

  // list_for_each_entry(p, &queue, list)      any plain name may be the cursor
  //                     ^          ^^^^
  loopHead(node: Node): void {
    const tree = this.#tree;
    const list = tree.kind[node] === CALL ? tree.child(node, ARGUMENT_LIST) : node;
    for (const argument of tree.kind[list] === ARGUMENTS ? tree.namedChildren(list) : commaParts(tree, list))
      this.visit(argument, 'address');
  }

  visit(node: Node, mode: Access['kind'] = 'read', value: Node = NONE, operator = ''): void {
    const tree = this.#tree;
    switch (tree.kind[node]) {
      case IDENTIFIER:
        this.#emit(node, mode, value, operator);
        return;
      case PARENTHESES:
        for (const child of tree.namedChildren(node)) this.visit(child, mode, value, operator);
        return;
      case FIELD:
        this.#member(node, mode, value, operator);
        return;
      case SUBSCRIPT:
        this.visit(tree.child(node, INDEX));
        this.visit(tree.child(node, ARGUMENT));
        this.#emit(node, mode, value, operator);
        return;
      case POINTER:
        this.#pointer(node, mode, value, operator);
        return;
      case ASSIGNMENT:
        this.#assignment(node);
        return;
      case CALL:
        this.#call(node);
        return;
      case UPDATE:
        this.visit(tree.child(node, ARGUMENT), 'update', NONE, tree.text(tree.child(node, OPERATOR)));
        return;
      case DECLARATION:
        this.#declaration(node);
        return;
      case ASM_OUTPUT:
        this.visit(tree.child(node, VALUE), 'address');
        return;
      case BINARY:
        this.#binary(node);
        return;
      case CONDITIONAL:
        this.visit(tree.child(node, CONDITION));
        this.#maybe(tree.child(node, CONSEQUENCE));
        this.#maybe(tree.child(node, ALTERNATIVE));
        return;
      case COMPOUND:
        return;
      default:
        if (untouched.has(tree.kind[node])) return;
        for (const child of tree.namedChildren(node))
          this.visit(child, tree.kind[node] === ERROR ? 'address' : 'read');
    }
  }

  // a + b + c + ...      from the left, without recursion
  #binary(node: Node): void {
    const tree = this.#tree;
    const chain: Node[] = [];
    let at = node;
    for (; tree.kind[at] === BINARY; at = tree.child(at, LEFT)) chain.push(at);
    this.visit(at);
    for (const part of chain.reverse()) {
      const right = tree.child(part, RIGHT);
      if (/^(&&|\|\|)$/.test(tree.text(tree.child(part, OPERATOR)))) this.#maybe(right);
      else this.visit(right);
    }
  }

  #maybe(node: Node): void {
    const sure = this.#sure;
    this.#sure = false;
    if (node !== NONE) this.visit(node);
    this.#sure = sure;
  }

  // p->x = 1 reads p; s.x = 1 does not read s, but &s.x lets out a part of it
  #member(node: Node, mode: Access['kind'], value: Node, operator: string): void {
    const tree = this.#tree;
    const owner = tree.child(node, ARGUMENT);
    const inside = tree.text(tree.child(node, OPERATOR)) === '.';
    if (!inside || mode === 'read' || mode === 'update') this.visit(owner);
    else if (mode === 'address') this.visit(owner, 'address');
    this.#emit(node, mode, value, operator);
  }

  #pointer(node: Node, mode: Access['kind'], value: Node, operator: string): void {
    const tree = this.#tree;
    const argument = tree.child(node, ARGUMENT);
    if (tree.text(tree.child(node, OPERATOR)) === '&') {
      this.visit(argument, 'address');
      return;
    }
    this.visit(argument);
    this.#emit(node, mode, value, operator);
  }

  #call(node: Node): void {
    const tree = this.#tree;
    const callee = tree.child(node, FUNCTION);
    const list = tree.child(node, ARGUMENT_LIST);
    if (callee !== NONE) this.visit(callee);
    if (list === NONE) return;
    const set = callee === NONE ? undefined : settingMacros.get(tree.text(callee));
    const given = tree.namedChildren(list).filter((child) => !untouched.has(tree.kind[child]));
    for (const [index, argument] of given.entries())
      this.visit(argument, set?.includes(index) ? 'address' : 'read');
  }

  #assignment(node: Node): void {
    const tree = this.#tree;
    const right = tree.child(node, RIGHT);
    const sign = tree.text(tree.child(node, OPERATOR));
    this.visit(right);
    if (sign === '=') this.visit(tree.child(node, LEFT), 'write', right);
    else this.visit(tree.child(node, LEFT), 'update', right, sign);
  }

  #declaration(node: Node): void {
    const tree = this.#tree;
    for (const child of tree.children(node)) {
      if (tree.field[child] === DECLARATOR) this.#declarator(child);
      else if (tree.kind[child] === ERROR) this.visit(child);
    }
  }

  #declarator(node: Node): void {
    const tree = this.#tree;
    const initialised = tree.kind[node] === INIT_DECLARATOR;
    const value = initialised ? tree.child(node, VALUE) : NONE;
    if (value !== NONE) this.visit(value);
    const { name, sizes } = declaredName(tree, initialised ? tree.child(node, DECLARATOR) : node);
    for (const size of sizes) this.visit(size);
    if (name !== NONE) this.#emit(name, value === NONE ? 'declare' : 'write', value, '');
  }

  #emit(node: Node, kind: Access['kind'], value: Node, operator: string): void {
    const plain = this.#tree.kind[node] === IDENTIFIER;
    const text = plain ? this.#tree.text(node) : normalText(this.#tree, node);
    this.found.push({
      kind,
      text,
      variable: plain ? text : (/^[*&(]*(\w+)(?!\w|\()/.exec(text)?.[1] ?? ''),
      node,
      value,
      operator,
      sure: this.#sure,
    });
  }
}

function commaParts(tree: SyntaxTree, node: Node): Node[] {
  if (tree.kind[node] !== COMMA) return [node];
  return [...commaParts(tree, tree.child(node, LEFT)), ...commaParts(tree, tree.child(node, RIGHT))];
}
