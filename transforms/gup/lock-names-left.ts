import { applyEdits, field, kind, type Reason, sortEdits } from '../../src/index.ts';
import { quote, quoteLine } from './quote.ts';
import type { FastPlan } from './rewrite-fast.ts';

const LABELED = kind('labeled_statement');
const LABEL = field('label');

/** What goes on naming a lock that is no longer taken. */
export function namesOfLock(plan: FastPlan): Reason[] {
  if (plan.acquisitions.length === 0) return [];
  return [commentsOfLock(plan), labelsOfLock(plan)].filter((note) => note !== undefined);
}

/** Comments in the function, and the one above it. */
function commentsOfLock({ members, edits }: FastPlan): Reason | undefined {
  const { file, fn } = members[0].facts;
  const { start, end } = fn.tree;
  const above =
    /\/\*(?:[^*]|\*(?!\/))*\*\/\s*$/.exec(file.text.slice(0, start[fn.node]))?.index ?? start[fn.node];
  const left = [...file.text.slice(above, end[fn.node]).matchAll(/\bmmap_(?:sem|lock)\b/g)]
    .map(({ index }) => above + index)
    .filter((at) => file.lexical.at(at).kind === 'comment')
    .filter((at) => !edits.some((edit) => edit.start <= at && at < edit.end));
  if (left.length === 0) return undefined;
  const text = `a comment of ${fn.name}() goes on naming the mmap lock: is it still true?`;
  return {
    code: 'comment-names-lock',
    text,
    evidence: left.map((at) => quoteLine(file, at, 'names the lock')),
  };
}

// out_unlock:
//         up_read(&mm->mmap_sem);     this goes, and no other lock is given back there
//         return ret;
function labelsOfLock({ members, edits }: FastPlan): Reason | undefined {
  const { file, fn } = members[0].facts;
  const { tree } = fn;
  const labels = tree.descendants(fn.body, LABELED);
  const left = labels.filter((node, at) => {
    const name = tree.child(node, LABEL);
    const from = tree.end[name];
    const to = at + 1 < labels.length ? tree.start[labels[at + 1]] : tree.end[fn.body];
    const before = file.text.slice(from, to);
    const inside = sortEdits(edits).filter(({ start, end }) => start >= from && end <= to);
    const shifted = inside.map(({ start, end, text }) => ({ start: start - from, end: end - from, text }));
    return [tree.text(name), before].every(givesBack) && !givesBack(applyEdits(before, shifted));
  });
  if (left.length === 0) return undefined;
  const names = [...new Set(left.map((node) => tree.text(tree.child(node, LABEL))))];
  const text = `no lock is given back any more behind the label ${names.join(', ')} of ${fn.name}(): does its name still fit?`;
  return {
    code: 'label-names-lock',
    text,
    evidence: left.map((node) => quote(file, tree, tree.child(node, LABEL), 'the label stays')),
  };
}

const givesBack = (text: string): boolean => /unlock|(?:^|_|\b)up(?:_read|_write)?(?:_|\b)/.test(text);
