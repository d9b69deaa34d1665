// A token of one punctuation character has the character's code as its kind.

export const AMPERSAND = 38;
export const PAREN = 40;
export const CLOSE_PAREN = 41;
export const STAR = 42;
export const PLUS = 43;
export const COMMA = 44;
export const MINUS = 45;
export const DOT = 46;
export const COLON = 58;
export const SEMICOLON = 59;
export const EQUALS = 61;
export const BRACKET = 91;
export const CLOSE_BRACKET = 93;
export const BRACE = 123;
export const CLOSE_BRACE = 125;
