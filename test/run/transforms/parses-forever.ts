import { CFile, defineTransform } from 'vedalia';

// Spends nearly all of its endless time in the parser.
export default defineTransform({
  name: 'parses-forever',
  title: 'Parse for ever',
  why: 'A thread must not be ended inside of native code.',
  docs: 'docs/none.md',
  words: () => ['old_call'],
  examine(site) {
    const text = 'int f(void) { return 1; }\n'.repeat(30);
    while (site.file.text.startsWith('old_call(bad)', site.offset)) new CFile('x.c', text).tree.count;
    return { outcome: 'leave', reasons: [] };
  },
});
