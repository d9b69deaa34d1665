import { join } from 'node:path';
import { LateError } from '../smpl/match/budget.ts';
import type { InputFile } from '../smpl/run-patch.ts';
import { ScriptError } from '../smpl/script/runner.ts';
import { describeError } from './errors.ts';
import { readExact } from './replace-file.ts';
import type { SmplEngine } from './smpl-engine.ts';
import type { FileOutcome, Notice } from './smpl-outcome.ts';

/** Paths of files that are treated as one; most often just one. */
export type FileGroup = readonly string[];

/**
 * Treats a group of files, or answers with nothing where it cannot match. Trouble with it is a notice, and the run goes on.
 * A script that fails ends the run.
 */
export function treatGroup(engine: SmplEngine, group: FileGroup, timeout = 0): FileOutcome[] {
  const files: InputFile[] = [];
  const unreadable: FileOutcome[] = [];
  for (const path of group) {
    try {
      files.push({ path, text: readExact(join(engine.root, path)) });
    } catch (error) {
      unreadable.push(failed(path, 'unreadable', describeError(error)));
    }
  }
  try {
    const canMatch = files.length > 0 && engine.canMatch(files.map(({ text }) => text));
    return [...unreadable, ...(canMatch ? engine.treat(files, timeout || undefined) : [])];
  } catch (error) {
    if (error instanceof ScriptError) throw error;
    if (error instanceof LateError) return tooSlow(group, timeout);
    const text = `an error in Vedalia itself: ${(error as Error).stack ?? error}`;
    return group.map((path) => failed(path, 'crashed', text));
  }
}

export function tooSlow(group: FileGroup, timeout: number): FileOutcome[] {
  const text = `it took longer than ${timeout} s; it is left as it is`;
  return group.map((path) => failed(path, 'too-slow', text));
}

function failed(path: string, code: Notice['code'], text: string): FileOutcome {
  return {
    path,
    text: '',
    edits: [],
    findings: [],
    matches: new Map(),
    printed: '',
    notices: [{ code, path, line: 0, text }],
    unparsed: [],
    stopped: false,
  };
}
