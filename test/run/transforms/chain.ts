import { type Caller, callersOf, defineTransform, type SourceTree } from 'vedalia';

// Answers with the functions that lead to old_call(), found by asking for the callers of callers.
export default defineTransform({
  name: 'chain',
  title: 'Follow the callers',
  why: 'It wants the tree searched several times.',
  docs: 'docs/none.md',
  words: () => ['old_call'],
  examine(site, tree) {
    const names: string[] = [];
    let fn = site.file.functionAt(site.offset);
    let file: ReturnType<SourceTree['file']> = site.file;
    while (fn && file && !names.includes(fn.name)) {
      names.push(fn.name);
      const caller: Caller | undefined = callersOf(file, fn, tree).calls[0];
      file = caller?.file;
      fn = caller?.fn;
    }
    return { outcome: 'ask', reasons: [{ code: 'chain', text: names.join(' < '), evidence: [] }] };
  },
});
