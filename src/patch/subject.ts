import { listed } from '../text/listed.ts';
import type { SubjectPrefix } from './subject-prefix.ts';
import { byteWidth } from './wrap.ts';

const WIDEST = 72;

/**
 * A patch's subject from its units' summaries: `mm: use get_user_pages_fast() in f() and g()`. Where that is too wide
 * the functions go first, then the prefix's first parts.
 */
export function subjectOf(prefix: SubjectPrefix, summaries: readonly string[]): string {
  const short = prefix.text.replace(/^.*: (?=[^ ])/, '');
  const phrases = phrasesOf(summaries);
  for (const phrase of phrases) {
    const subject = `${prefix.text} ${withCase(phrase, prefix.capital)}`;
    if (byteWidth(subject) <= WIDEST) return subject;
  }
  return cut(`${short} ${withCase(phrases[phrases.length - 1], prefix.capital)}`);
}

/** What the summaries say together, from the fullest to the shortest. */
function phrasesOf(summaries: readonly string[]): string[] {
  const places = new Map<string, string[]>();
  for (const summary of new Set(summaries)) {
    const [, what, where] = /^(.*?) in (\w+\(\)(?:(?:, | and )\w+\(\))*)$/.exec(summary) ?? [
      null,
      summary,
      '',
    ];
    places.set(what, [...(places.get(what) ?? []), ...where.split(/, | and /).filter(Boolean)]);
  }
  // pass FOLL_WRITE, not 1, in f()      without the function the last comma hangs
  const whats = [...places.keys()].map((what) => what.replace(/,$/, ''));
  const full = [...places].map(([what, where]) => (where.length > 0 ? `${what} in ${listed(where)}` : what));
  return [listed(full), listed(whats), listed(whats.slice(0, 2)), whats[0]];
}

// Only a word of prose takes a capital: `get_user_pages()` stays.
function withCase(phrase: string, capital: boolean): string {
  if (!capital || !/^[a-z]+(?=\s)/.test(phrase)) return phrase;
  return phrase[0].toUpperCase() + phrase.slice(1);
}

function cut(subject: string): string {
  let text = subject;
  while (byteWidth(text) > WIDEST && text.includes(' ')) text = text.slice(0, text.lastIndexOf(' '));
  // A subject does not end in the middle of a phrase.
  return text.replace(/(?: (?:a|an|and|as|at|by|for|from|in|is|its|of|on|or|that|the|their|to|with))+$/, '');
}
