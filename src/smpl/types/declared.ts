import { field, kind } from '../../c/kinds.ts';
import { NONE, type Node } from '../../c/syntax-tree.ts';
import type { Code } from '../match/code.ts';
import { type CType, plain, STRING } from './c-type.ts';
import { baseOf, RECORDS, writtenType } from './written-type.ts';

/** A variable, parameter or function: its name's place and where it is visible. */
export interface Declared {
  readonly name: Node;
  readonly type: CType;
  /** The node that holds its scope; the file's root for a global one. */
  readonly scope: Node;
}

const TYPE = field('type');
const DECLARATOR = field('declarator');
const NAME = field('name');
const BODY = field('body');
const INIT = kind('init_declarator');
const IDENTIFIER = kind('identifier');
const TYPE_IDENTIFIER = kind('type_identifier');
const FIELD = kind('field_declaration');
const WIDTH = kind('bitfield_clause');
const TYPEDEF = kind('type_definition');
const DECLARATION = kind('declaration');
const PARAMETER = kind('parameter_declaration');
const FUNCTION = kind('function_definition');
const FUNCTION_DECLARATOR = kind('function_declarator');
const VALUE = field('value');
const ENUMERATOR = kind('enumerator');
const DEFINITION = kind('preproc_def');
const SCOPES = ['compound_statement', 'for_statement', 'function_definition'].map(kind);
const DECLARING = [DECLARATION, PARAMETER, FUNCTION, TYPEDEF, ...RECORDS, ENUMERATOR, DEFINITION];

/** What one text declares for others that include it. */
export interface Declaring {
  readonly typedefs: ReadonlyMap<string, CType>;
  /** Fields of `struct s` by name. */
  readonly records: ReadonlyMap<string, ReadonlyMap<string, CType>>;
  /** Variables and functions at file scope. */
  readonly globals: ReadonlyMap<string, CType>;
  /** Names by which something is declared, or to which it is cast. */
  readonly typeNames: ReadonlySet<string>;
}

/** What the declarations of one text say of names. */
export class Declarations implements Declaring {
  readonly code: Code;
  readonly variables = new Map<string, Declared[]>();
  readonly typedefs = new Map<string, CType>();
  readonly records = new Map<string, Map<string, CType>>();
  #globals: Map<string, CType> | undefined;
  #typeNames: Set<string> | undefined;

  constructor(code: Code) {
    this.code = code;
    const { tree } = code;
    const nodes = DECLARING.flatMap((one) => code.nodesOfKind(one));
    for (const node of nodes.sort((a, b) => a - b)) {
      const here = tree.kind[node];
      if (here === DECLARATION) this.#declaration(node);
      else if (here === PARAMETER) this.#parameter(node);
      else if (here === FUNCTION) this.#function(node);
      else if (here === TYPEDEF) this.#typedef(node);
      else if (RECORDS.has(here)) this.#record(node);
      else if (here === ENUMERATOR) this.#remember(tree.child(node, NAME), plain('int'), this.#scope(node));
      else this.#definition(node);
    }
  }

  get globals(): ReadonlyMap<string, CType> {
    if (!this.#globals) {
      this.#globals = new Map();
      for (const [name, list] of this.variables) {
        const global = list.find(({ scope }) => scope === this.code.tree.root);
        if (global) this.#globals.set(name, global.type);
      }
    }
    return this.#globals;
  }

  get typeNames(): ReadonlySet<string> {
    if (!this.#typeNames) {
      const { tree } = this.code;
      const nodes = this.code.nodesOfKind(TYPE_IDENTIFIER).filter((node) => tree.field[node] === TYPE);
      this.#typeNames = new Set(nodes.map((node) => tree.text(node)));
    }
    return this.#typeNames;
  }

  isStatic({ name }: Declared): boolean {
    const { tree } = this.code;
    const holder = tree.closest(name, DECLARATION, PARAMETER);
    return (
      tree.kind[holder] === DECLARATION &&
      tree.children(holder).some((child) => tree.text(child) === 'static')
    );
  }

  #declare(holder: Node, declarator: Node, scope: Node): void {
    const { tree } = this.code;
    const inner = tree.kind[declarator] === INIT ? tree.child(declarator, DECLARATOR) : declarator;
    const found = writtenType(this.code, holder, inner);
    if (!found || found.name === NONE || tree.kind[found.name] !== IDENTIFIER) return;
    this.#remember(found.name, found.type, scope);
  }

  #remember(name: Node, type: CType, scope: Node): void {
    const text = this.code.tree.text(name);
    const list = this.variables.get(text);
    const declared = { name, type, scope };
    if (list) list.push(declared);
    else this.variables.set(text, [declared]);
  }

  // #define LIMIT 16
  // #define N 12, #define S "text"
  #definition(node: Node): void {
    const { tree } = this.code;
    const value = tree.child(node, VALUE);
    const type = value === NONE ? undefined : literalType(tree.text(value));
    if (type) this.#remember(tree.child(node, NAME), type, this.#scope(node));
  }

  #declaration(node: Node): void {
    for (const declarator of this.#declarators(node)) this.#declare(node, declarator, this.#scope(node));
  }

  #declarators(node: Node): Node[] {
    const { tree } = this.code;
    return this.code.children(node).filter((child) => tree.field[child] === DECLARATOR);
  }

  #parameter(node: Node): void {
    const { tree } = this.code;
    const fn = tree.closest(node, FUNCTION);
    const declarator = tree.child(node, DECLARATOR);
    if (fn === NONE || declarator === NONE) return;
    const body = tree.child(fn, BODY);
    const inParameters = body === NONE || node < body;
    const own = tree.closest(tree.parent[node], FUNCTION_DECLARATOR);
    if (inParameters && own !== NONE && tree.closest(tree.parent[own], PARAMETER) === NONE)
      this.#declare(node, declarator, fn);
  }

  #function(node: Node): void {
    const declarator = this.code.tree.child(node, DECLARATOR);
    if (declarator !== NONE) this.#declare(node, declarator, this.code.tree.root);
  }

  #typedef(node: Node): void {
    const { tree } = this.code;
    for (const declarator of this.#declarators(node)) {
      const found = writtenType(this.code, node, declarator);
      if (found && found.name !== NONE) this.typedefs.set(tree.text(found.name), found.type);
    }
  }

  #record(node: Node): void {
    const { tree } = this.code;
    const body = tree.child(node, BODY);
    if (body === NONE) return;
    const fields = new Map<string, CType>();
    this.#fields(body, fields);
    this.records.set(baseOf(this.code, node), fields);
  }

  #fields(body: Node, into: Map<string, CType>): void {
    const { tree } = this.code;
    for (const node of this.code.children(body)) {
      if (tree.kind[node] !== FIELD) {
        if (tree.kindName(node).startsWith('preproc_')) this.#fields(node, into);
        continue;
      }
      const declarators = this.#declarators(node);
      const type = tree.child(node, TYPE);
      // The fields of a struct or union without a name are those of the one around it.
      if (declarators.length === 0 && type !== NONE && RECORDS.has(tree.kind[type])) {
        const inner = tree.child(type, BODY);
        if (inner !== NONE) this.#fields(inner, into);
      }
      for (const declarator of declarators) {
        const found = writtenType(this.code, node, declarator);
        if (found && found.name !== NONE)
          into.set(tree.text(found.name), { ...found.type, ...this.#widthBehind(node, declarator) });
      }
    }
  }

  // int x:3, y;
  //      ^^
  #widthBehind(field: Node, declarator: Node): Pick<CType, 'width'> {
    const nodes = this.code.children(field);
    const clause = nodes[nodes.indexOf(declarator) + 1];
    const isWidth = clause !== undefined && this.code.tree.kind[clause] === WIDTH;
    return isWidth ? { width: this.code.tokens(clause).replace(/^: /, '') } : {};
  }

  #scope(node: Node): Node {
    const { tree } = this.code;
    const scope = tree.closest(tree.parent[node], ...SCOPES);
    return scope === NONE ? tree.root : scope;
  }
}

function literalType(value: string): CType | undefined {
  if (/^\s*\(?-?(?:0[xX][\da-fA-F]+|\d+)\)?\s*$/.test(value)) return plain('int');
  if (/^\s*\(?(?:\s*"(?:[^"\\]|\\.)*")+\)?\s*$/.test(value)) return STRING;
  return undefined;
}
