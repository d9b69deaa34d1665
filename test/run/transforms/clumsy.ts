import { defineTransform } from 'vedalia';

// Its edits are wrong in the way that the argument says.
export default defineTransform({
  name: 'clumsy',
  title: 'Edit wrongly',
  why: 'A run must not pass on what does not parse.',
  docs: 'docs/none.md',
  words: () => ['old_call'],
  examine(site) {
    const end = site.offset + site.word.length;
    const how = /^\((\w*)/.exec(site.file.text.slice(end))?.[1];
    const edits: Record<string, { start: number; end: number; text: string }> = {
      broken: { start: site.offset, end, text: 'new_call((' },
      wide: { start: site.offset - 2, end, text: ' new_call' },
      outside: { start: site.offset, end: site.file.text.length + 1, text: '' },
      none: { start: 0, end: 0, text: '' },
    };
    return {
      outcome: 'rewrite',
      target: 'new_call',
      summary: 'use new_call()',
      reasons: [],
      fixes: [],
      notes: [],
      unit: `${site.offset}`,
      changes: [
        {
          path: site.path,
          edits: how === 'none' ? [] : [edits[how ?? ''] ?? { start: site.offset, end, text: 'new_call' }],
        },
      ],
    };
  },
});
