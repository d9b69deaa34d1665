import type { MetavariableKind } from '../ast.ts';

/**
 * What a metavariable stands for, as text and not as nodes, so that it outlives the text that it was found in.
 *
 * `key` decides equality: the code's tokens with one space between them, comments left out, and for a local
 * variable the place of its declaration (two variables of one name differ).
 */
export interface Binding {
  readonly kind: MetavariableKind;
  readonly key: string;
  /** As written. A declarator stands in a type as `@`: `int (*@)(void)`; absent where the type is written before the name. */
  readonly text: string;
  /** The elements of a list, as written. */
  readonly items?: readonly string[];
  /** The tokens alone, without the place of a declaration. */
  readonly tokens: string;
  readonly positions?: readonly Place[];
  readonly comments?: Comments;
  /** How tightly the expression's outermost operator binds (16: a name or a call; 3: `?:`); absent for other code. */
  readonly precedence?: number;
}

/** The comments around and in some code, each a text of lines: between it and the token before it, inside, and up to the token behind it. */
export interface Comments {
  readonly before: string;
  readonly middle: string;
  readonly after: string;
}

/** Where a token stands. Offsets follow what rules change; lines and columns are those of the text in which it was found. */
export interface Place {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly lineEnd: number;
  readonly columnEnd: number;
  readonly element: Element;
}

/** The function or variable that holds a place. */
export interface Element {
  readonly name: string;
  readonly line: number;
  readonly column: number;
  readonly lineEnd: number;
  readonly columnEnd: number;
}

export const placeKey = (place: Place): string => `${place.path}:${place.start}:${place.end}`;
