import type { Fix } from '../../src/index.ts';
import type { Renamed } from './edit-text.ts';
import type { GupFacts } from './facts.ts';
import { quote } from './quote.ts';
import { count, list, sentence } from './say.ts';

/** What is said of messages and comments that name another function now. */
export function renamedFix({ file, fn }: GupFacts, renamed: Renamed, target: string): Fix | undefined {
  const { edits, strings, comments } = renamed;
  if (strings.length + comments.length === 0) return undefined;
  const parts = [
    ...(strings.length > 0 ? [count(strings.length, 'message')] : []),
    ...(comments.length > 0 ? [count(comments.length, 'comment')] : []),
  ];
  const verb = strings.length + comments.length === 1 ? 'names' : 'name';
  const has = (word: string) => edits.some(({ text }) => text.includes(word));
  const asides = [
    has('__func__') &&
      'The name of the function comes from __func__ now, which keeps the lines within 80 columns.',
    has('pr_warn') &&
      'printk() without a level, to which checkpatch objects in a line that changes, becomes pr_warn(): that is the level it takes unless the kernel is configured otherwise.',
  ];
  const text = `${sentence(list(parts))} in ${fn.name}() now ${verb} ${target}().`;
  return {
    code: 'text-renamed',
    title: 'messages and comments follow',
    text: [text, ...asides.filter((aside) => aside !== false)].join(' '),
    evidence: [...strings, ...comments].map((node) => quote(file, fn.tree, node, 'named the old function')),
  };
}
