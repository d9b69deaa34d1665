import { field } from '../../c/kinds.ts';
import { NONE, type Node, type SyntaxTree } from '../../c/syntax-tree.ts';
import { Code } from '../match/code.ts';
import { type CType, dereferenced, plain, pointerTo, returned, STRING } from './c-type.ts';
import { Declarations, type Declared, type Declaring } from './declared.ts';
import { declarationsOfHeader } from './headers.ts';
import { computed, INT, numberType } from './numbers.ts';
import { writtenType } from './written-type.ts';

const OPERATOR = field('operator');
const ARGUMENT = field('argument');
const FIELD = field('field');
const FUNCTION = field('function');
const LEFT = field('left');
const RIGHT = field('right');
const TYPE = field('type');
const VALUE = field('value');
const CONSEQUENCE = field('consequence');
const ALTERNATIVE = field('alternative');
const DECLARATOR = field('declarator');

const TYPEDEF_STEPS = 10;

/** What the code at hand does not hold. */
export interface Elsewhere {
  /** The rest of its file, without the insides of functions; undefined where the code is the whole file. */
  readonly file: SyntaxTree | undefined;
  /** Texts of the headers that the file includes. */
  readonly headers: readonly string[];
}

/** What the expressions of one text have for types, as far as its declarations and those of the headers at hand say. */
export class Types {
  readonly #code: Code;
  readonly #elsewhere: () => Elsewhere;
  readonly #known = new Map<Node, CType | undefined>();
  #declarations: Declarations | undefined;
  #others: readonly Declaring[] | undefined;
  #outer: Types | undefined;
  readonly #inner = new WeakMap<Code, Types>();

  /** @param elsewhere is asked when a type depends on it */
  constructor(code: Code, elsewhere: () => Elsewhere) {
    this.#code = code;
    this.#elsewhere = elsewhere;
  }

  /** Those of code that this text holds as plain text, the body of a macro; what is declared here is declared there. */
  within(code: Code): Types {
    if (code === this.#code) return this;
    let inner = this.#inner.get(code);
    if (!inner) {
      inner = new Types(code, this.#elsewhere);
      inner.#outer = this;
      this.#inner.set(code, inner);
    }
    return inner;
  }

  get #own(): Declarations {
    this.#declarations ??= new Declarations(this.#code);
    return this.#declarations;
  }

  get #all(): readonly Declaring[] {
    return [this.#own, ...this.#rest];
  }

  get #rest(): readonly Declaring[] {
    if (this.#outer) return this.#outer.#all;
    if (!this.#others) {
      const { file, headers } = this.#elsewhere();
      const rest = file ? [new Declarations(new Code(file))] : [];
      this.#others = [...rest, ...headers.map(declarationsOfHeader)];
    }
    return this.#others;
  }

  /** The declaration that a name at a node speaks of: the innermost that is visible there. */
  declarationOf(node: Node): Declared | undefined {
    const { tree } = this.#code;
    let best: Declared | undefined;
    for (const declared of this.#own.variables.get(tree.text(node)) ?? []) {
      if (!tree.contains(declared.scope, node) || tree.start[declared.name] > tree.start[node]) continue;
      if (
        !best ||
        declared.scope > best.scope ||
        (declared.scope === best.scope && declared.name > best.name)
      )
        best = declared;
    }
    return best;
  }

  /** A parameter, or a variable of a function; one that is static there outlives it and is none. */
  isLocal(node: Node): boolean {
    const declared = this.declarationOf(node);
    if (!declared || declared.scope === this.#code.tree.root) return false;
    return !this.#own.isStatic(declared);
  }

  /** Is the name that of a type here: by a typedef of this text or of a header, or because something is declared by it? */
  isTypeName(name: string): boolean {
    return this.#all.some((one) => one.typedefs.has(name) || one.typeNames.has(name));
  }

  /** What a typedef stands for, one step. */
  unfolded(type: CType): CType | undefined {
    for (const { typedefs } of this.#all) {
      const target = typedefs.get(type.base);
      if (target)
        return {
          base: target.base,
          qualifiers: [...type.qualifiers, ...target.qualifiers],
          layers: [...type.layers, ...target.layers],
        };
    }
    return undefined;
  }

  typeOf(node: Node): CType | undefined {
    if (this.#known.has(node)) return this.#known.get(node);
    this.#known.set(node, undefined);
    const type = this.#infer(node);
    this.#known.set(node, type);
    return type;
  }

  #infer(node: Node): CType | undefined {
    const { tree } = this.#code;
    const part = (name: number) => tree.child(node, name);
    const typed = (child: Node) => (child === NONE ? undefined : this.typeOf(child));
    switch (tree.kindName(node)) {
      case 'identifier':
        return this.#named(node);
      case 'null':
        return pointerTo(plain('void'));
      case 'parenthesized_expression':
        return typed(this.#code.children(node)[1] ?? NONE);
      case 'field_expression':
        return this.#field(typed(part(ARGUMENT)), tree.text(part(FIELD)), tree.text(part(OPERATOR)) === '->');
      case 'subscript_expression': {
        const whole = this.#bare(typed(part(ARGUMENT)));
        return whole && dereferenced(whole);
      }
      case 'pointer_expression': {
        const inner = typed(part(ARGUMENT));
        if (!inner) return undefined;
        if (tree.text(part(OPERATOR)) === '&') return pointerTo(inner);
        const bare = this.#bare(inner);
        return bare && dereferenced(bare);
      }
      case 'call_expression': {
        const called = this.#bare(typed(part(FUNCTION)));
        return called && returned(called);
      }
      case 'cast_expression':
      case 'compound_literal_expression': {
        const descriptor = part(TYPE);
        return descriptor === NONE
          ? undefined
          : writtenType(this.#code, descriptor, tree.child(descriptor, DECLARATOR))?.type;
      }
      case 'assignment_expression':
        return typed(part(LEFT));
      case 'comma_expression':
        return typed(part(RIGHT));
      case 'conditional_expression':
        return typed(part(CONSEQUENCE)) ?? typed(part(ALTERNATIVE));
      case 'update_expression':
        return typed(part(ARGUMENT));
      case 'unary_expression':
        return tree.text(part(OPERATOR)) === '!' ? INT : typed(part(ARGUMENT));
      case 'binary_expression':
        return computed(tree.text(part(OPERATOR)), typed(part(LEFT)), typed(part(RIGHT)));
      case 'number_literal':
        return numberType(tree.text(node));
      case 'char_literal':
        return plain('char');
      case 'string_literal':
      case 'concatenated_string':
        return STRING;
      case 'true':
      case 'false':
        return plain('bool');
      case 'sizeof_expression':
        return plain('size_t');
      case 'initializer_list':
        return typed(part(VALUE));
      default:
        return undefined;
    }
  }

  #named(node: Node): CType | undefined {
    const declared = this.declarationOf(node);
    if (declared) return declared.type;
    const name = this.#code.tree.text(node);
    for (const { globals } of this.#rest) {
      const global = globals.get(name);
      if (global) return global;
    }
    return undefined;
  }

  #field(holder: CType | undefined, name: string, throughPointer: boolean): CType | undefined {
    let type = this.#bare(holder);
    if (type && throughPointer) {
      const target = dereferenced(type);
      type = target && this.#bare(target);
    }
    if (!type || type.layers.length > 0) return undefined;
    for (const { records } of this.#all) {
      const found = records.get(type.base)?.get(name);
      if (found) return found;
    }
    return undefined;
  }

  // Through typedefs, to where stars and fields can be seen.
  #bare(type: CType | undefined): CType | undefined {
    let at = type;
    for (let step = 0; at && step < TYPEDEF_STEPS; step++) {
      const next = this.unfolded(at);
      if (!next) break;
      at = next;
    }
    return at;
  }
}
