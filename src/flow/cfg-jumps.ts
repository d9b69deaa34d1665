import type { Node } from '../c/syntax-tree.ts';
import type { CfgDraft, LooseEdge } from './cfg-draft.ts';

/** A scope that a guard opened; it lives until the end of its block. */
export interface Scope {
  readonly opener: Node;
  readonly outer: Scope | undefined;
}

/** A statement that `break` leaves, and `continue` too where it is a loop. */
export interface Target {
  readonly scope: Scope | undefined;
  readonly breaks: LooseEdge[];
  readonly continues: LooseEdge[] | undefined;
}

interface Goto {
  readonly edges: LooseEdge[];
  readonly scope: Scope | undefined;
  /** `undefined`: a computed goto. */
  readonly label: string | undefined;
  readonly node: Node;
}

/** Jumps out of statements, and the ends of the guards that they leave behind. */
export class CfgJumps {
  scope: Scope | undefined;
  readonly #draft: CfgDraft;
  readonly #targets: Target[] = [];
  readonly #labels = new Map<string, { id: number; scope: Scope | undefined }>();
  readonly #gotos: Goto[] = [];
  readonly #returns: LooseEdge[] = [];

  constructor(draft: CfgDraft) {
    this.#draft = draft;
  }

  open(opener: Node): void {
    this.scope = { opener, outer: this.scope };
  }

  /** Ends the scopes inside another, innermost first, on the way that is loose. */
  leave(to: Scope | undefined): void {
    for (let scope = this.scope; scope !== to && scope; scope = scope.outer) {
      if (this.#draft.loose.length > 0) this.#draft.add('scope-end', scope.opener);
    }
  }

  /** Ends the scopes inside another for good. */
  close(to: Scope | undefined): void {
    this.leave(to);
    this.scope = to;
  }

  enterLoop(): Target & { continues: LooseEdge[] } {
    const target = { scope: this.scope, breaks: [], continues: [] };
    this.#targets.push(target);
    return target;
  }

  enterSwitch(): Target {
    const target = { scope: this.scope, breaks: [], continues: undefined };
    this.#targets.push(target);
    return target;
  }

  exit(): void {
    this.#targets.pop();
  }

  break(): void {
    this.#jump(this.#targets.at(-1), (target) => target.breaks);
  }

  continue(): void {
    this.#jump(
      this.#targets.findLast(({ continues }) => continues),
      (target) => target.continues!,
    );
  }

  #jump(target: Target | undefined, into: (target: Target) => LooseEdge[]): void {
    if (!target) return;
    this.leave(target.scope);
    into(target).push(...this.#draft.cut());
  }

  return(): void {
    this.leave(undefined);
    this.#returns.push(...this.#draft.cut());
  }

  /** What is loose may go on at a label; cut it where it must. */
  goto(node: Node, label: string | undefined): void {
    this.#gotos.push({ edges: [...this.#draft.loose], scope: this.scope, label, node });
  }

  label(name: string, id: number): void {
    this.#labels.set(name, { id, scope: this.scope });
  }

  /** Leads returns and gotos to where they go; answers the gotos without a label, which are led to the exit. */
  resolve(): { exit: number; lost: Node[] } {
    this.#draft.loose.push(...this.#returns);
    const exit = this.#draft.add('exit').id;
    this.#draft.cut();
    const lost = this.#gotos.filter((jump) => !this.#resolveGoto(jump));
    for (const { edges } of lost) this.#draft.connect(edges, exit);
    return { exit, lost: lost.map(({ node }) => node) };
  }

  #resolveGoto({ label, edges, scope }: Goto): boolean {
    const named = label === undefined ? undefined : this.#labels.get(label);
    const targets = label === undefined ? [...this.#labels.values()] : named ? [named] : [];
    for (const target of targets) {
      this.#draft.loose = [...edges];
      this.scope = scope;
      this.leave(commonScope(scope, target.scope));
      this.#draft.connect(this.#draft.cut(), target.id);
    }
    return targets.length > 0;
  }
}

function commonScope(one: Scope | undefined, other: Scope | undefined): Scope | undefined {
  const open = new Set<Scope>();
  for (let scope = other; scope; scope = scope.outer) open.add(scope);
  let scope = one;
  while (scope && !open.has(scope)) scope = scope.outer;
  return scope;
}
