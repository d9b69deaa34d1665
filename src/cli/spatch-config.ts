import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '../run/errors.ts';
import type { OptionSource } from '../run/spatch-options.ts';
import { splitWords } from '../smpl/read/prologue.ts';

/**
 * Options from the `.cocciconfig` of the home folder, the working folder and the folders that are treated, in
 * that order:
 *
 *     [spatch]
 *             options = --timeout 200
 *             options = --use-gitgrep
 */
export function readConfigs(folders: readonly string[]): OptionSource[] {
  const places = new Set(
    [homedir(), process.cwd(), ...folders].map((folder) => join(folder, '.cocciconfig')),
  );
  return [...places].filter(existsSync).map(readConfig);
}

function readConfig(path: string): OptionSource {
  const words: string[] = [];
  let section = '';
  for (const [index, line] of readFileSync(path, 'utf8').split('\n').entries()) {
    const text = line.replace(/[#;].*$/, '').trim();
    if (text === '') continue;
    const header = /^\[(.*)\]$/.exec(text);
    const option = /^options\s*=\s*(.*)$/.exec(text);
    if (header) section = header[1].trim();
    else if (section !== 'spatch') continue;
    else if (option) words.push(...splitWords(option[1]));
    else throw new UsageError(`${path}:${index + 1}: expected 'options = ...', found '${text}'`);
  }
  return { origin: path, words };
}
