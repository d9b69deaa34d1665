/** What a mask hid from the grammar. */
export type MaskKind =
  | 'annotation'
  | 'loop'
  | 'scope'
  | 'type-argument'
  | 'file-scope-macro'
  | 'string-join'
  | 'case-range'
  | 'typeof'
  | 'declarator'
  | 'argument'
  | 'conditional'
  | 'dead'
  | 'assembler'
  | 'old-style-header'
  | 'directive'
  | 'function-head'
  | 'statement'
  | 'label'
  | 'operator'
  | 'initializer'
  | 'field'
  | 'cast'
  | 'stray';

/** A stretch of the real text that the shadow text overwrites, and why. */
export interface Mask {
  start: number;
  end: number;
  kind: MaskKind;
  /** The word that caused it: `list_for_each_entry`, `__user`. */
  word: string;
}
