/** What a script may use before it is ended. */
export interface ScriptLimits {
  /** Milliseconds for one call of a script. */
  time: number;
  /** Characters that one call may print. */
  output: number;
}

export const SCRIPT_LIMITS: ScriptLimits = { time: 10_000, output: 4 * 1024 * 1024 };
