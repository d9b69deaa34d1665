import type { Span } from '../match/witness.ts';
import type { Added } from './accept.ts';
import type { Addition } from './layout.ts';
import type { Style } from './style.ts';

const KEPT = /(?:\b(?:static|inline|extern|const|volatile)\s+)+$/;
const KEPT_BEHIND = /^\s*(?:(?:static|inline|extern|const|volatile)\b\s*)+/;
const BEHIND_TYPE = /^\s*(?:(?:struct|union|enum)\s+)?\w+(?:\s+(?:int|long|char|short))*\s+const\b/;
const WORDS = /^(?:static|inline|extern|const|volatile)(?:\s+(?:static|inline|extern|const|volatile))*$/;

/** static const int x;      has the `const` that is to be added behind `static`; the stretch itself does not count */
export function isThere(text: string, { start, end }: Span, added: string): boolean {
  if (!WORDS.test(added.trim())) return false;
  const before = KEPT.exec(`${text.slice(Math.max(0, start - 60), start)} `)?.[0] ?? '';
  const behind = KEPT_BEHIND.exec(text.slice(end, end + 60))?.[0] ?? '';
  const turned = BEHIND_TYPE.test(text.slice(end, end + 60)) ? 'const' : '';
  const there = `${before} ${behind} ${turned}`.split(/\s+/);
  return added
    .trim()
    .split(/\s+/)
    .every((word) => there.includes(word));
}

// const char *x;      is to become `const char *x`: the qualifier that stays is not written twice
export function withoutRepeats(style: Style, { start }: Span, insertion: Added): Added {
  const before = KEPT.exec(style.text.slice(Math.max(0, start - 60), start));
  const [first] = insertion.addition.lines;
  if (!before || !first) return insertion;
  const kept = before[0].trim().split(/\s+/);
  let { text } = first;
  for (let word = /^(\w+)\s+/.exec(text); word && kept.includes(word[1]); word = /^(\w+)\s+/.exec(text))
    text = text.slice(word[0].length);
  const length = first.text.length - text.length;
  if (length === 0) return insertion;
  const shorter = ({ lines: [head, ...others], ...rest }: Addition): Addition => ({
    ...rest,
    lines: [{ ...head, text: head.text.slice(length) }, ...others],
  });
  return { ...insertion, addition: shorter(insertion.addition), commented: shorter(insertion.commented) };
}
