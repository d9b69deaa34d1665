import type { Node } from '../c/syntax-tree.ts';
import type { Cfg } from '../flow/cfg.ts';

/** A constant where a FOLL_* flag belongs, or the other way round: `1`, `true`, `VM_READ`, `WRITE`. */
export interface FlagLiteral {
  text: string;
  node: Node;
}

/** What a flags (or `int write`) argument can be, from the code before it. */
export interface FlagValue {
  /** Flags that are set on every path. */
  must: readonly string[];
  /** Flags that are set on some path; holds `must`. */
  may: readonly string[];
  /** Constants that are no flags; 0 is none of them. */
  literals: readonly FlagLiteral[];
  /** Names of the function's parameters that the value depends on, be it as value or as condition. */
  parameters: readonly string[];
  /** True where a part of it cannot be known here: a parameter's value, a member, a call. */
  unknown: boolean;
  /** The argument as written: constants only, `c ? A : B`, a local variable, a parameter, or anything else. */
  shape: 'constant' | 'conditional' | 'variable' | 'parameter' | 'expression';
  /** The condition of `c ? A : B`, else NONE. */
  condition: Node;
  /** The assignments (declarators, updates) that made it, nodes of `cfg.fn.tree`. */
  definitions: readonly Node[];
}

/** The value of an expression as evaluated in the cfg node `at`. */
export function flagValue(_expression: Node, _cfg: Cfg, _at: number): FlagValue {
  throw new Error('not yet');
}
