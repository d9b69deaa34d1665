import type { Metavariable, MetavariableKind } from '../ast.ts';
import { nearestWord } from '../smpl-error.ts';
import type { Scanner, Word } from './scanner.ts';
import type { TaughtWords } from './scope.ts';

/** What the rules read so far have declared, for those that inherit from them, and the words taught so far. */
export class Registry {
  readonly #rules = new Map<string, Map<string, Metavariable>>();
  readonly #outputs = new Map<string, Set<string>>();
  readonly taught = {
    types: new Set<string>(),
    attributes: new Set<string>(),
    declarers: new Set<string>(),
    iterators: new Set<string>(),
  } satisfies TaughtWords;

  addRule(name: string, metavariables: Iterable<Metavariable>): void {
    this.#rules.set(name, new Map([...metavariables].map((declared) => [declared.name, declared])));
  }

  /** A script rule makes the metavariables that it sets; their kinds are what the inheriting rules say. */
  addScript(name: string, outputs: Iterable<string>): void {
    this.#outputs.set(name, new Set(outputs));
  }

  has(rule: string): boolean {
    return rule === 'virtual' || this.#rules.has(rule) || this.#outputs.has(rule);
  }

  get ruleNames(): string[] {
    return [...this.#rules.keys(), ...this.#outputs.keys()];
  }

  metavariablesOf(rule: string): readonly Metavariable[] {
    return [...(this.#rules.get(rule)?.values() ?? [])];
  }

  /** The metavariable `rule.name` as another rule inherits it; fails where there is none. */
  inherit(scanner: Scanner, rule: Word, name: Word, kind?: MetavariableKind): Metavariable {
    const original = this.#rules.get(rule.text)?.get(name.text);
    const made = rule.text === 'virtual' || this.#outputs.get(rule.text)?.has(name.text);
    if (!original && !made) this.#failUnknown(scanner, rule, name);
    return {
      ...plainMetavariable(kind ?? original?.kind ?? 'identifier', name, scanner),
      ...(original && { types: original.types, shape: original.shape, length: original.length }),
      key: original?.key ?? `${rule.text}.${name.text}`,
      inherited: true,
    };
  }

  #failUnknown(scanner: Scanner, rule: Word, name: Word): never {
    if (!this.has(rule.text)) {
      const nearest = nearestWord(rule.text, this.ruleNames);
      const hint = nearest === undefined ? '' : `; did you mean '${nearest}'?`;
      scanner.failAt(rule.start, rule.end, `no rule before this one is named '${rule.text}'${hint}`);
    }
    const known = [...(this.#rules.get(rule.text)?.keys() ?? this.#outputs.get(rule.text) ?? [])];
    const nearest = nearestWord(name.text, known);
    const hint = nearest === undefined ? '' : `; did you mean '${nearest}'?`;
    scanner.failAt(name.start, name.end, `rule '${rule.text}' has no metavariable '${name.text}'${hint}`);
  }
}

/** A metavariable of a kind, with nothing else said of it. */
export function plainMetavariable(
  kind: MetavariableKind,
  name: Word,
  scanner: Scanner,
  rule = '',
): Metavariable {
  return {
    kind,
    name: name.text,
    key: `${rule}.${name.text}`,
    inherited: false,
    types: [],
    shape: undefined,
    length: undefined,
    constraint: undefined,
    fresh: undefined,
    anyPosition: false,
    start: name.start,
    line: scanner.source.lineAt(name.start),
  };
}
