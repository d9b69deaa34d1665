import { defineTransform } from 'vedalia';

export default defineTransform({
  name: 'loops',
  title: 'Loop at a certain argument',
  why: 'A transform may never end.',
  docs: 'docs/none.md',
  words: () => ['old_call'],
  examine(site) {
    while (site.file.text.startsWith('old_call(bad)', site.offset));
    return { outcome: 'leave', reasons: [] };
  },
});
