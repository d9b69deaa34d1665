import { defineTransform } from 'vedalia';

let examinations = 0;

// Asks for two words one after the other, and says how often it was asked.
export default defineTransform({
  name: 'two-questions',
  title: 'Ask twice',
  why: 'A search of the tree is dear.',
  docs: 'docs/none.md',
  words: () => ['old_call'],
  examine(_, tree) {
    examinations++;
    const counts = ['first', 'second'].map((word) => tree.places(word).get(word)?.length);
    return {
      outcome: 'leave',
      reasons: [{ code: 'counted', text: `${counts} in ${examinations}`, evidence: [] }],
    };
  },
});
