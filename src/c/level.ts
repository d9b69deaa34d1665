/** What is known of the innermost open bracket. */
export interface Level {
  /** The bracket, or -1 at file scope. */
  open: number;
  role: number;
  /** First token of the current statement. */
  first: number;
  /** An `=` was seen in the current statement. */
  assigned: boolean;
  /** A `case` waits for its colon. */
  inCase: boolean;
  /** Between the `)` and the body of `int f(a) int a; {`. */
  oldStyle: boolean;
  /** The end of the last conditional that stays visible. */
  shown: number;
}

export const levelOf = (open: number, role: number, first: number): Level => ({
  open,
  role,
  first,
  assigned: false,
  inCase: false,
  oldStyle: false,
  shown: -1,
});

/** The next statement of the level begins with a token. */
export function restart(level: Level, first: number): void {
  level.first = first;
  level.assigned = false;
  level.inCase = false;
  level.oldStyle = false;
}
