const codes = {
  rewrite: ['32', '39'],
  leave: ['34', '39'],
  ask: ['33', '39'],
  mention: ['2', '22'],
  fault: ['31', '39'],
  dim: ['2', '22'],
  strong: ['1', '22'],
  path: ['35', '39'],
  added: ['32', '39'],
  removed: ['31', '39'],
  hunk: ['36', '39'],
} as const;

export type Tone = keyof typeof codes;

/** Gives a text a tone; the text is printable already. */
export type Paint = (tone: Tone, text: string) => string;

export const plain: Paint = (_, text) => text;

export const coloured: Paint = (tone, text) => {
  const [on, off] = codes[tone];
  return text === '' ? '' : `\x1b[${on}m${text}\x1b[${off}m`;
};
