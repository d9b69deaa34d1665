import type { Binding } from './binding.ts';

/**
 * Bindings of metavariables by key (`rule.name`), hash-consed: two environments of one store with the same
 * bindings are the same object, so that they compare by identity and serve as keys by `id`.
 */
export class Environment {
  readonly id: number;
  readonly #store: EnvironmentStore;
  readonly #bindings: ReadonlyMap<string, Binding>;

  constructor(store: EnvironmentStore, id: number, bindings: ReadonlyMap<string, Binding>) {
    this.#store = store;
    this.id = id;
    this.#bindings = bindings;
  }

  get(key: string): Binding | undefined {
    return this.#bindings.get(key);
  }

  get size(): number {
    return this.#bindings.size;
  }

  entries(): IterableIterator<[string, Binding]> {
    return this.#bindings.entries() as IterableIterator<[string, Binding]>;
  }

  with(key: string, binding: Binding): Environment {
    return this.#store.extend(this, key, binding);
  }

  /** The same without the bindings that `keep` refuses. */
  filter(keep: (key: string) => boolean): Environment {
    let all = true;
    for (const key of this.#bindings.keys()) if (!keep(key)) all = false;
    if (all) return this;
    return this.#store.of([...this.#bindings].filter(([key]) => keep(key)));
  }

  /** Both together, or undefined where they disagree. */
  merge(other: Environment): Environment | undefined {
    if (other === this) return this;
    let merged: Environment = this;
    for (const [key, binding] of other.entries()) {
      const mine = this.get(key);
      if (mine === undefined) merged = merged.with(key, binding);
      else if (mine.key !== binding.key) return undefined;
    }
    return merged;
  }
}

export class EnvironmentStore {
  readonly empty: Environment = new Environment(this, 0, new Map());
  readonly #known = new Map<string, Environment>([['', this.empty]]);
  readonly #steps = new Map<string, Environment>();
  /** Keys of bindings may be long: those of a hundred positions. */
  readonly #numbers = new Map<string, number>();

  of(bindings: Iterable<readonly [string, Binding]>): Environment {
    const sorted = [...bindings].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    const name = sorted.map(([key, binding]) => `${key}\0${this.#number(binding)}`).join('\0');
    let found = this.#known.get(name);
    if (!found) {
      found = new Environment(this, this.#known.size, new Map(sorted));
      this.#known.set(name, found);
    }
    return found;
  }

  extend(from: Environment, key: string, binding: Binding): Environment {
    const step = `${from.id}\0${key}\0${this.#number(binding)}`;
    let found = this.#steps.get(step);
    if (!found) {
      found = this.of([...[...from.entries()].filter(([other]) => other !== key), [key, binding]]);
      this.#steps.set(step, found);
    }
    return found;
  }

  #number({ key }: Binding): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}
