import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { groupUnits, type PatchGroup } from '../../src/patch/group.ts';
import { messageOf } from '../../src/patch/message.ts';
import { subjectOf } from '../../src/patch/subject.ts';
import { prefixFromPath } from '../../src/patch/subject-prefix.ts';
import { diff } from '../../src/report/diff-text.ts';
import { examineSite, siteAt, unanswered } from '../../src/run/examine.ts';
import { loadTransform, shippedTransforms } from '../../src/run/load-transforms.ts';
import type { Fault, SiteResult } from '../../src/run/result.ts';
import { settleEdits } from '../../src/run/settle.ts';
import { describeUnits, gatherUnits, withdraw } from '../../src/run/units.ts';
import { applyEdits } from '../../src/text/edit-set.ts';
import type { ChangedTexts, ExpectedSite } from './expectations.ts';
import { MemoryTree } from './memory-tree.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

/** `<transform>/<scenario>/`: `expect.json`, `tree/`, and `expect.diff` where something is rewritten. */
export interface Fixture {
  /** `get-user-pages-fast/literal-one`. */
  name: string;
  folder: string;
  /** Folder of `epochs/` whose headers lie under the tree. */
  epoch: string;
  sites: readonly ExpectedSite[];
  /** Text of `expect.diff`, or undefined where there is none. */
  diff: string | undefined;
  /** Text of `expect.messages`, or empty where there is none. */
  messages: string;
}

export interface TreeResult {
  /** By path and offset. */
  sites: readonly SiteResult[];
  faults: readonly Fault[];
  files: ChangedTexts;
  /** The same as `vedalia diff` writes it. */
  diff: string;
  /** The commit messages, with what goes below `---`, one after the other; without what names the tool and its version. */
  messages: string;
}

/** All fixtures, by name. */
export function fixtures(): Fixture[] {
  return foldersOf(here)
    .filter((transform) => transform !== 'epochs')
    .flatMap((transform) => foldersOf(join(here, transform)).map((scenario) => `${transform}/${scenario}`))
    .filter((name) => existsSync(join(here, name, 'expect.json')))
    .map(readFixture);
}

function foldersOf(path: string): string[] {
  const folders = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => name).sort();
}

function readFixture(name: string): Fixture {
  const folder = join(here, name);
  const { epoch, sites } = JSON.parse(readFileSync(join(folder, 'expect.json'), 'utf8'));
  const read = (file: string): string | undefined =>
    existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'latin1') : undefined;
  return { name, folder, epoch, sites, diff: read('expect.diff'), messages: read('expect.messages') ?? '' };
}

/** Examines the fixture's tree, laid over the headers of its epoch, with all shipped transforms. */
export async function runFixture(fixture: Fixture): Promise<TreeResult> {
  const own = readTree(join(fixture.folder, 'tree'));
  const result = await examineTree(new Map([...readTree(join(here, 'epochs', fixture.epoch)), ...own]));
  return { ...result, sites: result.sites.filter(({ path }) => own.has(path)) };
}

/** What `audit` does with the files of a tree, in memory and in one thread. */
export async function examineTree(texts: ReadonlyMap<string, string>): Promise<TreeResult> {
  const tree = new MemoryTree(texts);
  const transforms = await Promise.all(
    shippedTransforms().map(async (module, index) => {
      const transform = await loadTransform(module);
      return { index, transform, words: transform.words(tree) };
    }),
  );
  const words = [...new Set(transforms.flatMap((transform) => transform.words))];
  const examined = [...tree.places(...words)].flatMap(([word, places]) =>
    places.flatMap(({ path, offsets }) =>
      offsets.map((offset) => {
        const site = siteAt(tree.file(path)!, offset, word)!;
        const answering = transforms.filter((transform) => transform.words.includes(word));
        const { result = unanswered(site), ...rest } = examineSite(site, answering, tree, () => {});
        return { result, ...rest };
      }),
    ),
  );
  const sites = examined
    .map(({ result }) => result)
    .sort((a, b) => (a.path === b.path ? a.offset - b.offset : a.path < b.path ? -1 : 1));
  const proposals = examined.flatMap(({ proposal }) => proposal ?? []);
  const edits = gatherUnits(sites, proposals);
  const { files, refusals } = settleEdits(edits, (path) => tree.file(path));
  const settled = sites.map((site) => withdraw(site, refusals));
  const units = describeUnits(edits, settled, proposals);
  return {
    sites: settled,
    messages: groupUnits(units, files, []).map(messageText).join('\n========\n'),
    faults: examined.flatMap(({ faults }) => faults),
    files: new Map(
      files.map(({ path, text, edits }) => [path, { before: text, after: applyEdits(text, edits) }]),
    ),
    diff: diff({ files }),
  };
}

function messageText(group: PatchGroup): string {
  const summaries = group.units.map(({ summary }) => summary);
  const subject = subjectOf(prefixFromPath(group.files[0].path), summaries);
  const { body, remarks } = messageOf(group, subject, '');
  return `${subject}\n\n${body.trim()}\n---\n${remarks}`;
}

/** The files of a folder by their path in it. */
export function readTree(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    paths.sort().map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path, 'latin1')]),
  );
}
