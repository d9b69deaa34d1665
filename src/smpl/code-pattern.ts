import type { CFile } from '../c/c-file.ts';
import type { CFunction } from '../c/functions.ts';
import type { Node, SyntaxTree } from '../c/syntax-tree.ts';
import type { PatternNode, Rule, SemanticPatch } from './ast.ts';
import { Code } from './match/code.ts';
import { EnvironmentStore } from './match/environment.ts';
import { WHOLE_FLOW } from './match/flow.ts';
import { EXPRESSIONS } from './match/kinds.ts';
import { Matcher } from './match/matcher.ts';
import { leavesTrace, tokensOf } from './match/pattern-facts.ts';
import { visitWitness } from './match/witness.ts';
import { SmplError } from './smpl-error.ts';
import { smpl } from './template.ts';
import { hasType } from './types/has-type.ts';
import { Types } from './types/types.ts';

/** Where a pattern matched, and the nodes that its metavariables stand for. */
export interface CodeMatch<Name extends string> {
  node: Node;
  bound: { readonly [name in Name]: Node };
}

/** An expression in the language of semantic patches, to be looked for in code. It is read when it is first used. */
export class CodePattern<Name extends string> {
  readonly #patch: () => SemanticPatch;
  readonly #names: readonly Name[];
  #rule: Rule | undefined;

  constructor(patch: () => SemanticPatch, names: readonly Name[]) {
    this.#patch = patch;
    this.#names = names;
  }

  /**
   * Does the expression at a node match? Throws `SmplError` where the pattern cannot be read.
   *
   *     kfree(dev->buffer)      kfree(p) is matched at the call, with `p` bound to `dev->buffer`
   */
  at(tree: SyntaxTree, node: Node): CodeMatch<Name> | undefined {
    const rule = this.#read();
    const [solution] = matcherOf(rule, tree).match(rule.minus.items[0], node, NOTHING);
    if (!solution) return undefined;
    const bound: Partial<Record<string, Node>> = {};
    visitWitness(solution.witness, solution.environment, (found) => {
      if (found.is !== 'meeting' || found.pattern.is !== 'meta') return;
      const [{ start, end }] = found.spans;
      bound[found.pattern.metavariable.name] ??= tree.nodeAt(start, end);
    });
    return { node, bound: bound as Record<Name, Node> };
  }

  /** All places in a function, or in all functions of a file, that match, in the order of the text. */
  find(where: CFunction | CFile): (CodeMatch<Name> & { fn: CFunction })[] {
    return ('body' in where ? [where] : where.functions).flatMap((fn) => {
      const found: (CodeMatch<Name> & { fn: CFunction })[] = [];
      for (let node = fn.body; node < fn.tree.after[fn.body]; node++) {
        const match = EXPRESSIONS.has(fn.tree.kind[node]) ? this.at(fn.tree, node) : undefined;
        if (match) found.push({ ...match, fn });
      }
      return found;
    });
  }

  #read(): Rule {
    this.#rule ??= expressionOf(this.#patch(), this.#names);
    return this.#rule;
  }
}

/**
 * A pattern in a TypeScript transform. The names put in are its metavariables, and the keys of what it binds:
 *
 *     const pinned = pattern`
 *       @@
 *       expression ${'start'}, ${'nr'}, ${'pages'};
 *       @@
 *       get_user_pages(start, nr, ..., pages, NULL)
 *     `;
 *     pinned.at(fn.tree, call)?.bound.pages
 *
 * The language is that of `.cocci` files with its isomorphisms: one rule, one expression (disjunctions are one as well), without
 * `-` and `+`.
 */
export function pattern<const Names extends readonly string[]>(
  strings: TemplateStringsArray,
  ...names: Names
): CodePattern<Names[number]> {
  return new CodePattern<Names[number]>(() => smpl(strings, ...names), names);
}

const NOTHING = new EnvironmentStore().empty;
const NOWHERE_ELSE = { file: undefined, headers: [] };
const matchers = new WeakMap<SyntaxTree, WeakMap<Rule, Matcher>>();

function matcherOf(rule: Rule, tree: SyntaxTree): Matcher {
  const ofTree = matchers.get(tree) ?? new WeakMap<Rule, Matcher>();
  matchers.set(tree, ofTree);
  let matcher = ofTree.get(rule);
  if (!matcher) {
    const code = new Code(tree);
    const types = new Types(code, () => NOWHERE_ELSE);
    matcher = new Matcher(code, rule, {
      hasType: (within, metavariable, node, environment) =>
        hasType(types.within(within.code), within, metavariable, node, environment),
      isLocal: (_within, node) => types.isLocal(node),
      isTypeName: (name) => types.isTypeName(name),
      flow: WHOLE_FLOW,
      handedOn: new Set(),
      isLate: () => false,
      scopeOf: (node) => types.declarationOf(node),
      askScript: () => false,
    });
    ofTree.set(rule, matcher);
  }
  matcher.budget.refill();
  return matcher;
}

function expressionOf({ source, items }: SemanticPatch, names: readonly string[]): Rule {
  const refuse = (at: number, width: number, reason: string): never => {
    throw new SmplError(source, at, at + width, reason);
  };
  const [rule, ...others] = items;
  const start = ({ line }: { line: number }): number => source.lineStart(line);
  if (rule?.is !== 'rule') return refuse(0, 1, 'a pattern is a rule with one expression');
  if (others.length > 0) return refuse(start(others[0]), 1, 'a pattern is one rule, and here another begins');
  const tokens = rule.minus.items.flatMap(tokensOf);
  const changed = tokens.find(leavesTrace);
  if (changed)
    return refuse(
      changed.start,
      changed.end - changed.start,
      'a pattern only looks: nothing is marked -, + or *',
    );
  if (rule.minus.level !== 'expression')
    return refuse(tokens[0]?.start ?? start(rule), 1, 'a pattern is one expression, without a semicolon');
  const strange = names.find((name) => !rule.metavariables.some((declared) => declared.name === name));
  if (strange !== undefined)
    return refuse(
      source.text.search(new RegExp(`\\b${strange}\\b`)),
      strange.length,
      `'${strange}' is no metavariable of this pattern`,
    );
  return { ...rule, minus: { ...rule.minus, items: rule.minus.items.map(starred) } };
}

/** With each token marked, so that a match tells where it stands. */
function starred(node: PatternNode): PatternNode {
  switch (node.is) {
    case 'tree':
      return { ...node, children: node.children.map(starred) };
    case 'choice':
      return { ...node, branches: node.branches.map((branch) => branch.map(starred)) };
    case 'nest':
    case 'optional':
      return { ...node, items: node.items.map(starred) };
    default:
      return { ...node, token: { ...node.token, mark: 'star' } };
  }
}
