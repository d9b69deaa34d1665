import { join } from 'node:path';
import { ScriptError } from '../smpl/script/runner.ts';
import { describeError } from './errors.ts';
import { readExact } from './replace-file.ts';
import type { SmplEngine } from './smpl-engine.ts';
import type { FileOutcome, Notice } from './smpl-outcome.ts';

/**
 * Treats one file, or answers with nothing where it cannot match. Trouble with it is a notice, and the run goes on. A
 * script that fails ends the run.
 */
export function treatFile(engine: SmplEngine, path: string): FileOutcome | undefined {
  let text: string;
  try {
    text = readExact(join(engine.root, path));
  } catch (error) {
    return failed(path, 'unreadable', describeError(error));
  }
  try {
    return engine.canMatch(text) ? engine.treat(path, text) : undefined;
  } catch (error) {
    if (error instanceof ScriptError) throw error;
    return failed(path, 'crashed', `an error in Vedalia itself: ${(error as Error).stack ?? error}`);
  }
}

export function failed(path: string, code: Notice['code'], text: string): FileOutcome {
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
