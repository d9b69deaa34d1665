import { rmSync } from 'node:fs';
import { defineTransform } from 'vedalia';

export default defineTransform({
  name: 'deletes',
  title: 'Delete the file that a call names',
  why: 'Files come and go while a tree is read.',
  docs: 'docs/none.md',
  words: () => ['old_call'],
  examine(site) {
    const path = /"(.*)"/.exec(site.file.source.lineText(site.line))?.[1];
    if (path) rmSync(path);
    return { outcome: 'leave', reasons: [] };
  },
});
