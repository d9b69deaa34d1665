import { Source } from '../text/source.ts';
import { type CFunction, functionAt, functionsOf } from './functions.ts';
import { LexicalView } from './lexical.ts';
import { MacroModel } from './macro-model.ts';
import { parseShadow } from './parse.ts';
import { type Shadow, shadowOf } from './shadow.ts';
import type { SyntaxTree } from './syntax-tree.ts';
import { itemAt, type TopLevelItem, topLevelItems } from './top-level-items.ts';

/**
 * One C file of a tree. Everything is made on demand: first the lexer's view, then the file-scope items, then the
 * syntax tree of the items that are asked for, or of the whole file.
 */
export class CFile {
  readonly source: Source;
  readonly model: MacroModel;
  #shadow: Shadow | undefined;
  #items: readonly TopLevelItem[] | undefined;
  #tree: SyntaxTree | undefined;
  #functions: readonly CFunction[] | undefined;
  readonly #itemTrees = new Map<TopLevelItem, SyntaxTree>();
  readonly #named = new Map<string, CFunction | undefined>();

  constructor(path: string, text: string, model: MacroModel = MacroModel.shipped) {
    this.source = new Source(path, text);
    this.model = model;
  }

  get path(): string {
    return this.source.path;
  }

  get text(): string {
    return this.source.text;
  }

  get shadow(): Shadow {
    this.#shadow ??= shadowOf(this.text, this.model);
    return this.#shadow;
  }

  /** Comments, strings and preprocessor lines, without a syntax tree. */
  get lexical(): LexicalView {
    return new LexicalView(this.text, this.shadow.tokens);
  }

  /** Functions, declarations, types and macro uses at file scope, without a syntax tree. */
  get items(): readonly TopLevelItem[] {
    this.#items ??= topLevelItems(this.shadow.live);
    return this.#items;
  }

  /** The syntax tree of the whole file. */
  get tree(): SyntaxTree {
    this.#tree ??= parseShadow(this.source, this.shadow);
    return this.#tree;
  }

  /** The syntax tree of one item; its offsets are those of the file. */
  treeOf(item: TopLevelItem): SyntaxTree {
    let tree = this.#itemTrees.get(item);
    if (!tree) {
      tree = parseShadow(this.source, this.shadow, item.start, item.end);
      this.#itemTrees.set(item, tree);
    }
    return tree;
  }

  /** The syntax tree of the item at an offset; of the whole file where no item is there. */
  treeAt(offset: number): SyntaxTree {
    const item = itemAt(this.items, offset);
    return item ? this.treeOf(item) : this.tree;
  }

  /** Every function in text order. Use a function's own `tree` with its nodes: it is the tree of its item. */
  get functions(): readonly CFunction[] {
    this.#functions ??= this.items
      .filter((item) => item.body >= 0)
      .flatMap((item) => functionsOf(this.treeOf(item)));
    return this.#functions;
  }

  /** The innermost function that holds an offset; parses no other item. */
  functionAt(offset: number): CFunction | undefined {
    const item = itemAt(this.items, offset);
    return item && item.body >= 0 ? functionAt(this.treeOf(item), offset) : undefined;
  }

  /** The first function of a name; parses only items whose head has the word. */
  functionNamed(name: string): CFunction | undefined {
    if (!this.#named.has(name)) this.#named.set(name, this.#findFunction(name));
    return this.#named.get(name);
  }

  #findFunction(name: string): CFunction | undefined {
    // Most of what a function calls is defined in another file.
    if (!this.text.includes(name)) return undefined;
    const { start, end } = this.shadow.live;
    for (const item of this.items) {
      if (item.body < 0) continue;
      for (let at = item.from; at < item.to && start[at] < item.body; at++) {
        if (end[at] - start[at] !== name.length || !this.text.startsWith(name, start[at])) continue;
        const found = functionsOf(this.treeOf(item)).find((candidate) => candidate.name === name);
        if (found) return found;
        break;
      }
    }
    return undefined;
  }
}
