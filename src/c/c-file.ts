import { Source } from '../text/source.ts';
import { type CFunction, functionsOf } from './functions.ts';
import { parseC } from './parse.ts';
import type { SyntaxTree } from './syntax-tree.ts';

/** One C file of a tree: its text and, on demand, its syntax. */
export class CFile {
  readonly source: Source;
  #tree: SyntaxTree | undefined;
  #functions: readonly CFunction[] | undefined;

  constructor(path: string, text: string) {
    this.source = new Source(path, text);
  }

  get path(): string {
    return this.source.path;
  }

  get text(): string {
    return this.source.text;
  }

  get tree(): SyntaxTree {
    this.#tree ??= parseC(this.source);
    return this.#tree;
  }

  /** Use a function's own `tree` with its nodes: it need not be the tree of the whole file. */
  get functions(): readonly CFunction[] {
    this.#functions ??= functionsOf(this.tree);
    return this.#functions;
  }

  functionAt(offset: number): CFunction | undefined {
    return this.functions.findLast(({ tree, node }) => tree.start[node] <= offset && offset < tree.end[node]);
  }

  functionNamed(name: string): CFunction | undefined {
    return this.functions.find((found) => found.name === name);
  }
}
