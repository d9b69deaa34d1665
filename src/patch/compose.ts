import type { ChangedFile } from '../run/result.ts';
import { Source } from '../text/source.ts';
import { diffstat, type FileStat } from './diffstat.ts';
import type { PatchGroup } from './group.ts';
import { hunksOf } from './hunks.ts';
import { type Message, messageOf } from './message.ts';
import { messageFaults } from './message-traps.ts';
import { type Provenance, provenanceText } from './provenance.ts';
import { SeriesError } from './series-error.ts';
import { subjectOf } from './subject.ts';
import type { SubjectPrefix } from './subject-prefix.ts';
import { unifiedDiff } from './unified-diff.ts';

/** A patch with its words, before it is a mail. */
export interface ComposedPatch {
  group: PatchGroup;
  message: Message;
  stats: readonly FileStat[];
  /** One byte a character. */
  diff: string;
  /** What follows `---` in the mail: remarks, diffstat, diff; one byte a character. */
  below: string;
}

export interface ComposeInput {
  group: PatchGroup;
  prefix: SubjectPrefix;
  provenance: Provenance;
}

/** Composes the patches of a series in order; no two say the same. `modeOf` answers `100644` and the like. */
export function composePatches(
  inputs: readonly ComposeInput[],
  modeOf: (path: string) => string,
): ComposedPatch[] {
  const texts = new Set<string>();
  const subjects = new Set<string>();
  return inputs.map(({ group, prefix, provenance }) => {
    const made = provenanceText(provenance);
    const summaries = group.units.map(({ summary }) => summary);
    let subject = subjectOf(prefix, summaries);
    if (subjects.has(subject)) subject = anotherSubject(prefix, summaries, nameOf(group.files[0]));
    subjects.add(subject);
    let message = messageOf(group, subject, made);
    if (texts.has(message.body)) message = messageOf(group, subject, made, 'paths');
    texts.add(message.body);
    refuseFaulty(group, message);
    const { stats, diff } = diffOf(group.files, modeOf);
    return { group, message, stats, diff, below: belowTheLine(message, stats, diff) };
  });
}

/** A subject that the name of a file tells from another. */
function anotherSubject(prefix: SubjectPrefix, summaries: readonly string[], name: string): string {
  const subject = subjectOf(
    prefix,
    summaries.map((summary) => `${summary} of ${name}`),
  );
  if (subject.endsWith(name)) return subject;
  const stem = name.replace(/\.\w+$/, '');
  return subjectOf({ ...prefix, text: `${prefix.text} ${stem}:` }, summaries);
}

function nameOf({ path }: ChangedFile): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function refuseFaulty(group: PatchGroup, { subject, body }: Message): void {
  const faults = messageFaults(subject, body);
  if (faults.length === 0) return;
  const transforms = [...new Set(group.units.map(({ transform }) => transform))];
  const lines = faults.map(({ line, text, why }) => `  line ${line}: ${why}\n    ${text}`);
  throw new SeriesError(
    `transform ${transforms.join(', ')}: the message of "${subject}" would not arrive as it is:\n${lines.join('\n')}`,
  );
}

function diffOf(files: readonly ChangedFile[], modeOf: (path: string) => string) {
  const stats: FileStat[] = [];
  const parts: string[] = [];
  for (const { path, text, edits } of files) {
    const source = new Source(path, text);
    const lines = hunksOf(source, edits).flatMap((hunk) => hunk.lines);
    const count = (kind: string) => lines.filter((line) => line.kind === kind).length;
    stats.push({ path, added: count('+'), removed: count('-') });
    parts.push(unifiedDiff(path, source, edits, { mode: modeOf(path) }));
  }
  return { stats, diff: parts.join('') };
}

function belowTheLine({ remarks }: Message, stats: readonly FileStat[], diff: string): string {
  return `${remarks && `${Buffer.from(remarks, 'utf8').toString('latin1')}\n\n`}${diffstat(stats)}\n${diff}`;
}
