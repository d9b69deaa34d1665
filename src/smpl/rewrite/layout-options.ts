/** How what a semantic patch adds is laid out. */
export interface Layout {
  /** Lines with added code are broken where they would be longer; columns, a tab counts up to the next multiple of 8. */
  readonly width: number;
  /** One step of indentation; undefined: as the file has it. */
  readonly indent: string | undefined;
  /** `smpl`: line breaks and spaces of added code stay as in the semantic patch. */
  readonly spacing: 'linux' | 'smpl';
  /** Comments inside removed code stay, where code takes its place. */
  readonly keepComments: boolean;
}

export const LINUX_LAYOUT: Layout = {
  width: 80,
  indent: undefined,
  spacing: 'linux',
  keepComments: false,
};
