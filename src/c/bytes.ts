// Bytes of latin1 text as the lexer tells them apart.

export const SPACE = 1;
/** Punctuation that is a token by itself, whatever follows. */
export const LONE = 2;
export const WORD = 3;
export const DIGIT = 4;
/** `SPACE`, `LONE`, `WORD`, `DIGIT` or 0 (other punctuation) of each byte. */
export const classes = new Uint8Array(256);
for (const c of ' \t\n\r\f\v\0') classes[c.charCodeAt(0)] = SPACE;
for (let c = 1; c < 32; c++) classes[c] ||= SPACE;
classes[127] = SPACE;
for (const c of '()[]{},:;?~') classes[c.charCodeAt(0)] = LONE;
for (let c = 0; c < 26; c++) classes[65 + c] = classes[97 + c] = WORD;
for (let c = 48; c < 58; c++) classes[c] = DIGIT;
for (let c = 128; c < 256; c++) classes[c] = WORD;
classes[95] = classes[36] = WORD;

export const NEWLINE = 10;
export const RETURN = 13;
export const QUOTE = 34;
export const HASH = 35;
export const APOSTROPHE = 39;
export const STAR = 42;
export const PLUS = 43;
export const MINUS = 45;
export const DOT = 46;
export const SLASH = 47;
export const BACKSLASH = 92;
export const AMPERSAND = 38;
export const EQUALS = 61;
export const GREATER = 62;
export const LESS = 60;
export const PIPE = 124;
export const QUESTION = 63;
