import { defineTransform } from 'vedalia';

// Rewrites each call of old_call() to new_call(); asks where an argument is spelled `unknown`, and leaves `keep`.
export default defineTransform({
  name: 'rename',
  title: 'Rename old_call()',
  why: 'It is the smallest rewrite there is.',
  docs: 'docs/none.md',
  words: () => ['old_call'],
  examine(site) {
    const { text } = site.file;
    const end = site.offset + site.word.length;
    const argument = /^\((\w*)/.exec(text.slice(end, end + 40))?.[1];
    const fn = site.file.functionAt(site.offset);
    if (argument === undefined || !fn || site.offset < fn.tree.start[fn.body]) return undefined;
    const evidence = [
      {
        path: site.path,
        line: site.line,
        text: site.file.source.lineText(site.line).trim(),
        claim: 'the call',
      },
    ];
    const reason = { code: 'is-named', text: `its argument is ${argument}`, evidence };
    if (argument === 'unknown') return { outcome: 'ask', target: 'new_call', reasons: [reason] };
    if (argument === 'keep') return { outcome: 'leave', reasons: [reason] };
    return {
      outcome: 'rewrite',
      target: 'new_call',
      summary: 'use new_call()',
      reasons: [reason],
      fixes: [{ code: 'renamed', title: 'the name is new', text: 'The old name was old.', evidence }],
      notes: [{ code: 'seen', text: 'it was seen', evidence: [] }],
      unit: `${site.path}:${site.offset}`,
      changes: [{ path: site.path, edits: [{ start: site.offset, end, text: 'new_call' }] }],
    };
  },
});
