import { defineTransform } from 'vedalia';

export default defineTransform({
  name: 'no-word',
  title: 'Look for what is no word',
  why: 'It cannot be searched for.',
  docs: 'docs/none.md',
  words: () => ['old-call'],
  examine: () => undefined,
});
