import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { tool } from '../patch/tool.ts';
import { printable } from '../report/escape.ts';
import { spatchDiff } from '../report/spatch-text.ts';
import { unparsedText } from '../report/unparsed-text.ts';
import { UsageError } from '../run/errors.ts';
import { withHeaders } from '../run/included-headers.ts';
import { commit, prepare } from '../run/replace-file.ts';
import type { FileOutcome } from '../run/smpl-outcome.ts';
import { type PatchText, readPatchText, type SmplSetup } from '../run/smpl-setup.ts';
import { chooseFiles, type SourceFile } from '../run/source-files.ts';
import { type OptionSource, readSpatchOptions } from '../run/spatch-options.ts';
import type { SpatchOptions } from '../run/spatch-settings.ts';
import { checkVirtualRules, setupOf } from '../run/spatch-setup.ts';
import { applyEdits } from '../text/edit-set.ts';
import { readConfigs } from './spatch-config.ts';
import { spatchHelp } from './spatch-help.ts';
import { print, warn } from './terminal.ts';
import { tuneV8 } from './tune-v8.ts';

/** The version of Coccinelle whose language and options are read; scripts ask for it by its third word. */
const LANGUAGE = '1.3.1';

/** `vedalia spatch`: takes the words of spatch's command line. Returns the exit code. */
export async function spatch(words: readonly string[]): Promise<number> {
  const given: OptionSource = { origin: 'the command line', words };
  const first = readSpatchOptions([given]);
  switch (first.action) {
    case 'version':
      await print(`vedalia-spatch version ${LANGUAGE} (Vedalia ${tool.version})\n`);
      return 0;
    case 'help':
      await print(spatchHelp());
      return 0;
    case 'print-options':
      await print(`${JSON.stringify(first, undefined, 2)}\n`);
      return 0;
    default:
      return withPatch(first, given);
  }
}

async function withPatch(first: SpatchOptions, given: OptionSource): Promise<number> {
  tuneV8();
  const source = patchSource(first);
  const { prologueOf, readPatch } = await import('../run/smpl-engine.ts');
  const prologue = prologueOf(source);
  const inside = prologue.options.map(
    (words): OptionSource => ({ origin: `#spatch in ${source.path}`, words }),
  );
  const options = readSpatchOptions([...readConfigs(first.paths), ...inside, given]);
  const setup = setupOf(source, options);
  if (options.verbosity !== 'very-quiet') for (const note of options.notes) warn(note);
  if (options.action === 'parse-cocci') {
    await print(`${source.path}: ${readPatch(setup).items.length} rules\n`);
    return 0;
  }
  // A file that it includes may declare more.
  if (prologue.includes.length === 0) checkVirtualRules(setup, prologue.virtualRules);
  const groups = groupsOf(options);
  const files = groups.flat();
  if (files.length === 0) throw new UsageError('give files, or --dir and a folder with C files in it');
  checkOutput(options.output, files.length);
  if (options.selectedOnly) {
    await print(files.map(({ path }) => `${printable(path)}\n`).join(''));
    return 0;
  }
  return runOver(withHeaders(groups, options), setup, options);
}

function checkOutput(output: string | undefined, count: number): void {
  if (output === undefined) return;
  if (count > 1)
    throw new UsageError(
      `-o takes the result of one file, but ${count} are given; use --in-place or --out-place`,
    );
  if (statSync(output, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`-o ${output}: this is a folder; give the name of a file in it`);
  const folder = dirname(output);
  if (!existsSync(folder)) throw new UsageError(`-o ${output}: there is no folder ${folder}`);
}

function patchSource({ semanticPatch, pattern }: SpatchOptions): PatchText {
  if (pattern !== undefined) return { path: 'command line', text: patchOfPattern(pattern), folder: '.' };
  if (semanticPatch === undefined) throw new UsageError('give a semantic patch: --sp-file FILE');
  return readPatchText(semanticPatch);
}

/** `kfree(E)` becomes a rule that finds it; single capital letters are metavariables. */
export function patchOfPattern(pattern: string): string {
  const names = [...new Set(pattern.match(/\b[A-Z]\b/g) ?? [])];
  const lines = pattern.split('\n');
  const body = lines.some((line) => /^[-+*]/.test(line)) ? lines : lines.map((line) => `* ${line}`);
  return ['@@', ...names.map((name) => `metavariable ${name};`), '@@', ...body, ''].join('\n');
}

/** What is treated as one: files given by name together, those of a paragraph of --file-groups, each file of a folder. */
function groupsOf(options: SpatchOptions): SourceFile[][] {
  const files = chooseFiles(options);
  const named = files.filter(({ folder }) => folder === undefined);
  const found = files.filter(({ folder }) => folder !== undefined).map((file) => [file]);
  const listed = options.fileGroups === undefined ? [] : readGroups(options.fileGroups);
  const groups = [named, ...found, ...listed.map((paths) => chooseFiles({ ...options, paths }))];
  const { of, index } = options.share;
  return groups.filter(({ length }) => length > 0).filter((_, at) => at % of === index);
}

/** Paragraphs of paths, one a line; a line may be a comment. */
function readGroups(path: string): string[][] {
  if (!existsSync(path)) throw new UsageError(`${path}: there is no such file`);
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => !line.startsWith('//'));
  const paragraphs = lines.join('\n').split(/\n{2,}/);
  return paragraphs.map((paragraph) => paragraph.split('\n').filter((line) => line !== ''));
}

async function runOver(
  groups: readonly (readonly SourceFile[])[],
  setup: SmplSetup,
  options: SpatchOptions,
): Promise<number> {
  const { runSmpl } = await import('../run/smpl-run.ts');
  const folders = new Map(groups.flat().map(({ path, folder }) => [path, folder]));
  const started = performance.now();
  let treated = 0;
  let isWell = true;
  await runSmpl(
    setup,
    groups.map((group) => group.map(({ path }) => path)),
    options,
    {
      onPrinted: (text) => print(Buffer.from(text, 'latin1')),
      onOutcome: async (outcome) => {
        treated++;
        if (options.verbosity !== 'very-quiet')
          process.stderr.write(`HANDLING: ${printable(outcome.path)}\n`);
        for (const { path, line, text } of outcome.notices) {
          warn(`${printable(path)}${line > 0 ? `:${line}` : ''}: ${printable(text)}`);
          isWell = false;
        }
        if (options.verbosity !== 'very-quiet') for (const one of outcome.unparsed) warn(unparsedText(one));
        await print(Buffer.from(outcome.printed, 'latin1'));
        if (options.showDiff)
          await print(
            Buffer.from(
              spatchDiff(outcome, {
                context: options.context,
                shownAs: shownAs(outcome.path, folders.get(outcome.path), options),
              }),
              'latin1',
            ),
          );
        write(outcome, options);
      },
    },
  );
  if (options.profile) {
    const seconds = ((performance.now() - started) / 1000).toFixed(2);
    process.stderr.write(`${treated} of ${folders.size} files treated in ${seconds} s\n`);
  }
  return isWell ? 0 : 1;
}

/** Relative to --patch where it is given, else to the folder that was asked for. */
function shownAs(
  path: string,
  folder: string | undefined,
  { patchPrefix }: SpatchOptions,
): string | undefined {
  const base = patchPrefix ?? folder;
  return base === undefined ? undefined : relative(base, path);
}

function write(
  { path, text, edits }: FileOutcome,
  { output, inPlace, outPlace, suffix }: SpatchOptions,
): void {
  if (output !== undefined) {
    const before = text === '' ? readFileSync(path, 'latin1') : text;
    writeFileSync(output, applyEdits(before, edits), 'latin1');
  }
  if (edits.length === 0) return;
  const result = applyEdits(text, edits);
  if (outPlace) writeFileSync(`${path}${suffix ?? '.cocci_res'}`, result, 'latin1');
  if (!inPlace) return;
  if (suffix !== undefined) writeFileSync(`${path}${suffix}`, text, 'latin1');
  commit(prepare(path, result));
}
