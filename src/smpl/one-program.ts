import { Alternatives } from '../c/alternatives.ts';
import type { Place } from './match/binding.ts';
import type { Environment } from './match/environment.ts';
import type { InputFile } from './patch-outcome.ts';

/**
 * Tells positions of which no program has both from others: a script that compares what two rules found is not asked about these.
 *
 *     #ifdef A
 *             .open@p = f,
 *     #else
 *             .open@q = g,
 *     #endif
 */
export class OneProgram {
  readonly #files: readonly InputFile[];
  readonly #known = new Map<string, Alternatives>();

  constructor(files: readonly InputFile[]) {
    this.#files = files;
  }

  holds(environment: Environment): boolean {
    const found = [...environment.entries()].flatMap(([, { positions }]) =>
      positions && positions.length > 0 ? [positions] : [],
    );
    return found.every((one, at) => found.slice(0, at).every((other) => this.#mayMeet(one, other)));
  }

  #mayMeet(some: readonly Place[], others: readonly Place[]): boolean {
    return some.some((one) =>
      others.some(
        (other) => one.path !== other.path || !this.#alternatives(one.path).exclude(one.start, other.start),
      ),
    );
  }

  #alternatives(path: string): Alternatives {
    let known = this.#known.get(path);
    if (!known) {
      known = new Alternatives(this.#files.find((file) => file.path === path)?.text ?? '');
      this.#known.set(path, known);
    }
    return known;
  }
}
