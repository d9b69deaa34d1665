import type { Node, SyntaxTree } from '../../c/syntax-tree.ts';
import type { Token } from '../read/token.ts';
import type { Environment } from './environment.ts';

/** How far a rule came on a line before it failed. */
export interface Miss {
  readonly rule: string;
  /** The first token of the rule that the code did not have; its line is that of the .cocci file. */
  readonly wanted: { readonly text: string; readonly line: number; readonly start: number };
  /** What stands there instead; for dots, where no path leads on. */
  readonly found: { readonly text: string; readonly start: number };
  /** What the metavariables stood for by then. */
  readonly bindings: readonly { readonly name: string; readonly text: string }[];
}

const LONGEST = 80;

/** Watches a rule's attempts that begin on one line, and keeps the one that came furthest. */
export class Trace {
  readonly #rule: string;
  readonly #tree: SyntaxTree;
  readonly #line: number;
  #watches = false;
  #best: { token: Token; node: Node; environment: Environment } | undefined;

  constructor(rule: string, tree: SyntaxTree, line: number) {
    this.#rule = rule;
    this.#tree = tree;
    this.#line = line;
  }

  /** An attempt begins at a node. */
  begin(node: Node): void {
    this.#watches = this.#tree.source.lineAt(this.#tree.start[node]) === this.#line;
  }

  miss(token: Token, node: Node, environment: Environment): void {
    if (!this.#watches) return;
    const best = this.#best;
    const isFurther =
      !best ||
      token.start > best.token.start ||
      (token.start === best.token.start && environment.size > best.environment.size);
    if (isFurther) this.#best = { token, node, environment };
  }

  get nearest(): Miss | undefined {
    if (!this.#best) return undefined;
    const { token, node, environment } = this.#best;
    const text = this.#tree.text(node).replace(/\s+/g, ' ');
    return {
      rule: this.#rule,
      wanted: { text: token.text, line: token.line, start: token.start },
      found: {
        text: text.length > LONGEST ? `${text.slice(0, LONGEST)}...` : text,
        start: this.#tree.start[node],
      },
      bindings: [...environment.entries()].map(([key, value]) => ({ name: key, text: value.text })),
    };
  }
}
