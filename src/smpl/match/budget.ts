/** Too much work in one function: the product of places and environments is cut here. */
export class BudgetError extends Error {}

/** The time is over that a group of files may take. */
export class LateError extends Error {}

const STEPS = 400_000;
const BETWEEN_LOOKS = 256;

/** The steps that a matcher may take in one function, and its looks at the clock. */
export class Budget {
  readonly #isLate: () => boolean;
  #left = STEPS;

  constructor(isLate: () => boolean) {
    this.#isLate = isLate;
  }

  refill(): void {
    this.#left = STEPS;
    this.lookAtTheClock();
  }

  spend(): void {
    if (--this.#left < 0) throw new BudgetError();
    if (this.#left % BETWEEN_LOOKS === 0) this.lookAtTheClock();
  }

  lookAtTheClock(): void {
    if (this.#isLate()) throw new LateError();
  }
}
