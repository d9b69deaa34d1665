import { defineTransform } from 'vedalia';

export default defineTransform({
  name: 'throws',
  title: 'Throw at a certain argument',
  why: 'A transform may be wrong.',
  docs: 'docs/none.md',
  words: () => ['old_call'],
  examine(site) {
    if (site.file.text.startsWith('old_call(bad)', site.offset)) throw new Error('cannot cope with bad');
    return { outcome: 'leave', reasons: [] };
  },
});
