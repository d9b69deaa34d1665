import { Alternatives } from '../../c/alternatives.ts';
import { type CFunction, functionsOf } from '../../c/functions.ts';
import { field, kind } from '../../c/kinds.ts';
import type { Mask } from '../../c/mask.ts';
import { NONE, type Node, type SyntaxTree } from '../../c/syntax-tree.ts';
import { TextWords } from '../words/text-words.ts';
import { codeTokens } from './code-tokens.ts';

const COMMENT = kind('comment');
const STRING = kind('string_literal');
const CHARACTER = kind('char_literal');
const PARAMETERS = kind('preproc_params');
const CONDITION = field('condition');
const CONDITIONALS = new Set(['preproc_if', 'preproc_elif'].map(kind));
const SYSTEM_PATH = kind('system_lib_string');

/** A syntax tree with what the matcher asks of it again and again: children without comments, canonical text, nodes by kind. */
export class Code {
  readonly tree: SyntaxTree;
  /** Where words stand in the whole text. */
  readonly words: TextWords;
  readonly #children = new Map<Node, readonly Node[]>();
  readonly #named = new Map<Node, readonly Node[]>();
  readonly #kinds = new Map<Node, readonly number[]>();
  readonly #tokens = new Map<Node, string>();
  #functions: readonly CFunction[] | undefined;
  #annotations: readonly Mask[] | undefined;
  #byKind: Map<number, Node[]> | undefined;
  #alternatives: Alternatives | undefined;

  constructor(tree: SyntaxTree, words = TextWords.of(tree.source.text)) {
    this.tree = tree;
    this.words = words;
  }

  get functions(): readonly CFunction[] {
    this.#functions ??= functionsOf(this.tree);
    return this.#functions;
  }

  /** The innermost function that holds an offset. */
  functionAt(offset: number): CFunction | undefined {
    const { functions, tree } = this;
    let low = 0;
    let high = functions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tree.start[functions[middle].node] <= offset) low = middle + 1;
      else high = middle;
    }
    let at = low - 1;
    while (at >= 0 && tree.end[functions[at].node] <= offset) at--;
    return functions[at];
  }

  /** The children, comments left out. */
  children(node: Node): readonly Node[] {
    let list = this.#children.get(node);
    if (!list) {
      const { tree } = this;
      const found: Node[] = [];
      if (!isAtom(tree.kind[node])) {
        for (let at = node + 1; at < tree.after[node]; at = tree.after[at])
          if (tree.kind[at] !== COMMENT) found.push(at);
      }
      list = found;
      this.#children.set(node, list);
    }
    return list;
  }

  /** A node and all that it holds, tokens left out. */
  namedIn(node: Node): readonly Node[] {
    let list = this.#named.get(node);
    if (!list) {
      const { tree } = this;
      const found: Node[] = [];
      for (let at = node; at < tree.after[node]; at++) if (tree.isNamed(at)) found.push(at);
      list = found;
      this.#named.set(node, list);
    }
    return list;
  }

  /** The kinds of a node and all that it holds. */
  kindsIn(node: Node): readonly number[] {
    let list = this.#kinds.get(node);
    if (!list) {
      list = [...new Set(this.namedIn(node).map((one) => this.tree.kind[one]))];
      this.#kinds.set(node, list);
    }
    return list;
  }

  /** The tokens of a node with one space between them, comments left out: what equality of code means. */
  tokens(node: Node): string {
    let text = this.#tokens.get(node);
    if (text === undefined) {
      text = codeTokens(this.tree.text(node));
      this.#tokens.set(node, text);
    }
    return text;
  }

  /** The annotations that the shadow text hides, in the order of the text. */
  get annotations(): readonly Mask[] {
    this.#annotations ??= this.tree.masks.filter((mask) => mask.kind === 'annotation');
    return this.#annotations;
  }

  /** What the shadow text hides between two offsets. */
  masksIn(start: number, end: number): readonly Mask[] {
    return this.tree.masks.filter((mask) => start <= mask.start && mask.end <= end);
  }

  nodesOfKind(wanted: number): readonly Node[] {
    if (!this.#byKind) {
      this.#byKind = new Map();
      const { kind: kinds } = this.tree;
      for (let at = 0; at < kinds.length; at++) {
        if (isForPreprocessor(this.tree, at)) {
          at = this.tree.after[at] - 1;
          continue;
        }
        const list = this.#byKind.get(kinds[at]);
        if (list) list.push(at);
        else this.#byKind.set(kinds[at], [at]);
      }
    }
    return this.#byKind.get(wanted) ?? [];
  }

  child(node: Node, field: number): Node {
    return this.tree.child(node, field);
  }

  /** Do no two branches of an `#if` keep two nodes apart? */
  areInOneProgram(one: Node, other: Node): boolean {
    const { source, start } = this.tree;
    this.#alternatives ??= new Alternatives(source.text);
    return !this.#alternatives.exclude(start[one], start[other]);
  }

  isAncestor(outer: Node, inner: Node): boolean {
    return outer !== NONE && this.tree.contains(outer, inner);
  }
}

// #if HZ < 100      #define F(x)      are no expressions of C
//     ^^^^^^^^               ^^^
function isForPreprocessor({ kind: kinds, field: fields, parent }: SyntaxTree, node: Node): boolean {
  if (kinds[node] === PARAMETERS) return true;
  return fields[node] === CONDITION && CONDITIONALS.has(kinds[parent[node]]);
}

/** Kinds that count as one token though tree-sitter gives them children. */
function isAtom(kindNumber: number): boolean {
  return kindNumber === STRING || kindNumber === CHARACTER || kindNumber === SYSTEM_PATH;
}
