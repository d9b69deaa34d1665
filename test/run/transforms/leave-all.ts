import { defineTransform } from 'vedalia';

export default defineTransform({
  name: 'leave-all',
  title: 'Leave every old_call()',
  why: 'Another answers better.',
  docs: 'docs/none.md',
  words: () => ['old_call', 'other_call'],
  examine: () => ({ outcome: 'leave', reasons: [{ code: 'left', text: 'it is left', evidence: [] }] }),
});
