import { defineTransform } from 'vedalia';

export default defineTransform({
  name: 'exits',
  title: 'End the program',
  why: 'A transform may go too far.',
  docs: 'docs/none.md',
  words: () => ['old_call'],
  examine(site) {
    if (site.file.text.startsWith('old_call(bad)', site.offset)) process.exit(0);
    return { outcome: 'leave', reasons: [] };
  },
});
