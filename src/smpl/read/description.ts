/** What a semantic patch says of itself in its `///` lines. */
export interface Description {
  /** The first paragraph, without a full stop; empty where there is none. */
  readonly title: string;
  /** All paragraphs, a blank line between two. */
  readonly text: string;
}

/**
 * Reads the header that the kernel's scripts have:
 *
 *     /// Use kmemdup rather than duplicating its implementation
 *     ///
 *     // Confidence: High
 */
export function readDescription(smpl: string): Description {
  const lines = [...smpl.matchAll(/^\/\/\/(.*)$/gm)].map(([, line]) => line.trim());
  const paragraphs = lines
    .join('\n')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
  const title = (paragraphs[0] ?? '').replace(/\s+/g, ' ').replace(/\.$/, '');
  return { title, text: paragraphs.map(sentence).join('\n\n') };
}

const sentence = (text: string): string => (/[.!?:]$/.test(text) ? text : `${text}.`);
