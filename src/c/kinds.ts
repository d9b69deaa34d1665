/**
 * Node kinds and field names of the syntax tree as small numbers. The names are those of tree-sitter-c
 * (`call_expression`, `if_statement`, `;` ...), in the order in which they were first asked for.
 */
class Names {
  readonly names: string[] = [];
  readonly #numbers = new Map<string, number>();

  number(name: string): number {
    let number = this.#numbers.get(name);
    if (number === undefined) {
      number = this.names.length;
      this.names.push(name);
      this.#numbers.set(name, number);
    }
    return number;
  }
}

const kinds = new Names();
const fields = new Names();
fields.number('');

/** The number of a node kind: `const CALL = kind('call_expression')`. */
export const kind = (name: string): number => kinds.number(name);
export const kindName = (number: number): string => kinds.names[number];

/** The number of a field name: `const BODY = field('body')`; 0 is "no field". */
export const field = (name: string): number => fields.number(name);
export const fieldName = (number: number): string => fields.names[number];
