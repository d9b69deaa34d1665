import { defineTransform, type Fix, type Outcome, type Site, type SourceTree } from '../../src/index.ts';
import { epochOf } from '../gup/facts.ts';
import { quoteLine } from '../gup/quote.ts';
import { holds } from '../gup/reasons.ts';
import { type CitationFault, citationText, correct, readCitation, tellsOfThePast } from './citation.ts';

/** Comments and strings that cite a call with a signature or flags that this tree no longer has. */
export default defineTransform({
  name: 'gup-comments',
  title: 'Mend comments that cite an outdated signature',
  why:
    'Readers copy from comments. One that cites get_user_pages() with two literal 1s for write and force, or with a task ' +
    'and an mm, teaches a call that no longer compiles, or one that works by accident.',
  docs: 'docs/transforms/gup-comments.md',
  words: (tree) => epochOf(tree).words,
  examine,
});

function examine(site: Site, tree: SourceTree): Outcome | undefined {
  const { file, offset, word } = site;
  const place = file.lexical.at(offset).kind;
  if (place !== 'comment' && place !== 'string') return undefined;
  const epoch = epochOf(tree);
  const citation = readCitation(file.text, offset + word.length);
  const correction = citation && correct(word, citation.arguments, epoch);
  if (!citation || !correction || tellsOfThePast(file.text, offset)) return undefined;
  const line = [quoteLine(file, offset, 'the outdated call')];
  const signature = epoch.functions.get(word)!;
  const declared = {
    path: signature.path,
    line: signature.line,
    text: signature.text,
    claim: 'the signature of this tree',
  };
  const fix: Fix = {
    code: 'stale-citation',
    title: `a ${place} cites an outdated ${word}()`,
    text: `A ${place} cites ${word}() ${correction.faults.map(said).join(', and ')}; cite it as it is declared now.`,
    evidence: [...line, declared],
  };
  const text = citationText(file.text, citation, correction.arguments);
  return {
    outcome: 'rewrite',
    target: word,
    summary: `cite the current signature of ${word}()`,
    reasons: [holds('citation-outdated', `the ${place} does not match the declaration`, [...line, declared])],
    fixes: [fix],
    notes: [],
    unit: `${file.path}:${offset}`,
    changes: [{ path: file.path, edits: [{ start: citation.start, end: citation.end, text }] }],
  };
}

function said(fault: CitationFault): string {
  switch (fault) {
    case 'write-and-force':
      return 'with literals for `write` and `force`, which were folded into gup_flags';
    case 'ones-for-flags':
      return (
        'with literals for `write` and `force`, which were folded into gup_flags (as flags, a 1 would be right only ' +
        'because FOLL_WRITE happens to be 0x01)'
      );
    case 'task-and-mm':
      return 'with a task and an mm, which it no longer takes';
    case 'no-flags':
      return 'without the gup_flags that follow the pages';
    case 'no-vmas':
      return 'with vmas, which it no longer takes';
  }
}
