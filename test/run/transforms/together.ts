import { defineTransform } from 'vedalia';

// One unit: renames the function that calls old_call() and its prototype in api.h.
export default defineTransform({
  name: 'together',
  title: 'Change two files',
  why: 'They belong together.',
  docs: 'docs/none.md',
  words: () => ['old_call'],
  examine(site, tree) {
    const header = tree.file('api.h');
    if (!header || site.path === 'api.h') return undefined;
    const at = header.text.indexOf('old_call');
    return {
      outcome: 'rewrite',
      target: 'new_call',
      summary: 'use new_call()',
      reasons: [],
      fixes: [],
      notes: [],
      unit: 'all',
      changes: [
        { path: 'api.h', edits: [{ start: at, end: at + 8, text: 'new_call' }] },
        { path: site.path, edits: [{ start: site.offset, end: site.offset + 8, text: 'new_call' }] },
      ],
    };
  },
});
