import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { FlowOptions } from '../smpl/match/flow.ts';
import type { Layout } from '../smpl/rewrite/layout-options.ts';
import { describeError, UsageError } from './errors.ts';
import type { HeaderMode } from './header-texts.ts';

/** A `.cocci` file: its path as messages show it, its text, and the folder against which it includes others. */
export interface PatchText {
  path: string;
  text: string;
  folder: string;
}

/** All that a thread needs to run a semantic patch: plain values. */
export interface SmplSetup extends PatchText {
  /** Folder against which the paths of the files are; empty for the working folder. */
  root: string;
  virtualRules: readonly string[];
  virtualIdentifiers: readonly (readonly [name: string, value: string])[];
  /** Instead of the standard isomorphisms. */
  isoFile: string | undefined;
  disabledIsos: readonly string[];
  /** Swap `-` and `+`. */
  reversed: boolean;
  /** Files with macro definitions to read code by. */
  macroFiles: readonly string[];
  /** Macros that are taken to be defined, or not to be. */
  defined?: readonly (readonly [name: string, isDefined: boolean])[];
  /** What of the flow of functions counts; all of it where left out. */
  flow?: FlowOptions;
  /** How added code is laid out; Linux' way where left out. */
  layout?: Layout;
  python: string;
  headers: { mode: HeaderMode; folders: readonly string[]; files: readonly string[] };
  /** Treat files only that can match. */
  prefilter: boolean;
}

export function readPatchText(path: string): PatchText {
  try {
    return { path, text: readFileSync(path, 'latin1'), folder: dirname(path) };
  } catch (error) {
    throw new UsageError(`${path}: ${describeError(error)}`);
  }
}

/** `-D patch` switches a virtual rule on, `-D x=v` binds a virtual identifier. */
export function readDefines(
  defines: readonly string[],
): Pick<SmplSetup, 'virtualRules' | 'virtualIdentifiers'> {
  const pairs = defines.map((define) => define.split(/=(.*)/s));
  return {
    virtualRules: pairs.filter(({ length }) => length === 1).map(([name]) => name),
    virtualIdentifiers: pairs.filter(({ length }) => length > 1).map(([name, value]) => [name, value]),
  };
}
