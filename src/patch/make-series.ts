import { existsSync, lstatSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { findTransforms } from '../run/load-transforms.ts';
import type { AuditResult, ChangedFile } from '../run/result.ts';
import { applyEdits } from '../text/edit-set.ts';
import { type ComposedPatch, composePatches } from './compose.ts';
import { coverLetter } from './cover-letter.ts';
import { envelopeFor } from './envelope.ts';
import { whyNoRepository } from './git.ts';
import { groupUnits } from './group.ts';
import { type Envelope, fileName, formatMail, type Letter } from './mailbox.ts';
import { everybody, type Recipients, recipientsOf } from './maintainers.ts';
import { readMaintainers } from './maintainers-file.ts';
import { prefixFor } from './prefix.ts';
import type { Provenance } from './provenance.ts';
import type { Series, SeriesFile } from './series.ts';
import type { SeriesOptions } from './series-options.ts';
import { tool } from './tool.ts';
import { shellWord, transformInfo } from './transform-info.ts';
import { type BeforeAfter, verifySeries } from './verify.ts';

/** Documentation/process/submitting-patches.rst */
const MOST_AT_ONCE = 15;

/** What `series()` does; apart from it so that programs that make no series do not load it. */
export async function makeSeries(audit: AuditResult, options: SeriesOptions): Promise<Series> {
  const { root } = audit.tree;
  const { envelope, trailer, notices } = await envelopeFor(root, audit.files, options);
  if (audit.units.length === 0)
    return { files: [], patches: [], verification: { faults: [], checkpatch: [] }, notices };
  const provenanceOf = await provenances(root, options);
  const composed = await compose(audit, provenanceOf, notices);
  const recipients = await recipientsOfAll(root, composed, notices, options);
  const letters: Letter[] = composed.map(({ message, below }, index) => ({
    subject: message.subject,
    body: message.body + trailer,
    below,
    ...recipients[index],
  }));
  const patchLetters = [...letters];
  if (options.coverLetter) {
    const provenance = provenanceOf(audit.units);
    const cover = coverLetter({ audit, provenance, author: envelope.from.name, patches: composed });
    letters.unshift({ ...cover, below: '', ...everybody(recipients) });
  }
  const files = mailsOf(letters, { ...envelope, total: composed.length }, options.coverLetter ? 0 : 1);
  const mails = files.slice(-composed.length);
  const patches = composed.map(({ group }, index) => ({
    name: mails[index].name,
    subject: patchLetters[index].subject,
    message: `${patchLetters[index].subject}\n\n${patchLetters[index].body}`,
    paths: group.files.map(({ path }) => path),
    sites: group.units.flatMap(({ sites }) => sites),
  }));
  options.onProgress?.({ step: 'verify', done: 0, total: patches.length });
  const verification = await verifySeries(
    root,
    audit.files.map((file) => beforeAndAfter(root, file)),
    patches.map((patch, index) => ({ ...patch, content: mails[index].content })),
  );
  return { files, patches, verification, notices };
}

function beforeAndAfter(root: string, { path, text, edits }: ChangedFile): BeforeAfter {
  return { path, mode: modeOf(root, path), before: text, after: applyEdits(text, edits) };
}

/** What the tool says of itself in a patch of some units: only the transforms that made them are named. */
async function provenances(
  root: string,
  { transforms = [], only = [], define = [], tested }: SeriesOptions,
): Promise<ProvenanceOf> {
  const modules = findTransforms(transforms, process.cwd());
  const infos = await Promise.all(
    modules.map((module) => transformInfo(module, transforms, realpathSync(root))),
  );
  const options = [
    ...define.map((name) => `-D ${shellWord(name)}`),
    ...(only.length > 0 ? [`--only ${only.map(shellWord).join(' ')}`] : []),
  ];
  return (units) => ({
    tool: tool,
    transforms: infos.filter(({ name }) => units.some(({ transform }) => transform === name)),
    options,
    tested,
  });
}

type ProvenanceOf = (units: readonly { transform: string }[]) => Provenance;

async function compose(
  audit: AuditResult,
  provenanceOf: ProvenanceOf,
  notices: string[],
): Promise<ComposedPatch[]> {
  const { root } = audit.tree;
  const why = await whyNoRepository(root);
  if (why !== undefined) notices.push(`subject prefixes come from paths, as the tree has no history: ${why}`);
  const maintainers = join(root, 'MAINTAINERS');
  const sections = existsSync(maintainers) ? readMaintainers(readFileSync(maintainers, 'latin1')) : [];
  const inputs = [];
  for (const group of groupUnits(audit.units, audit.files, sections)) {
    const paths = group.files.map(({ path }) => path);
    const prefix = await prefixFor(root, paths, why === undefined);
    inputs.push({ group, prefix, provenance: provenanceOf(group.units) });
  }
  if (inputs.length > MOST_AT_ONCE) {
    notices.push(
      `lists ask for no more than ${MOST_AT_ONCE} patches at once; --only PATH takes a part of these ${inputs.length}`,
    );
  }
  return composePatches(inputs, (path) => modeOf(root, path));
}

async function recipientsOfAll(
  root: string,
  patches: readonly ComposedPatch[],
  notices: string[],
  { onProgress = () => {} }: SeriesOptions,
): Promise<Recipients[]> {
  const all: Recipients[] = [];
  for (const [done, { diff }] of patches.entries()) {
    onProgress({ step: 'compose', done, total: patches.length });
    const recipients = await recipientsOf(root, diff);
    if (recipients.why !== undefined) {
      notices.push(`no recipients: ${recipients.why}`);
      return patches.map(() => ({ to: [], cc: [] }));
    }
    all.push(recipients);
  }
  return all;
}

function mailsOf(letters: readonly Letter[], envelope: Envelope, first: 0 | 1): SeriesFile[] {
  return letters.map((letter, index) => {
    const number = index + first;
    const title = number === 0 ? 'cover-letter' : letter.subject;
    return {
      name: fileName(number, title, envelope.version),
      content: formatMail(letter, number, first, envelope),
    };
  });
}

function modeOf(root: string, path: string): string {
  const stat = lstatSync(join(root, path), { throwIfNoEntry: false });
  return stat && (stat.mode & 0o100) !== 0 ? '100755' : '100644';
}
