import type { HeaderMode } from './header-texts.ts';

/** All that a thread needs to run a semantic patch: plain values. */
export interface SmplSetup {
  /** The `.cocci` file: its path as messages show it, and its text. */
  path: string;
  text: string;
  /** Folder against which `#include "x.cocci"` is looked up beside the patch's own. */
  folder: string;
  virtualRules: readonly string[];
  virtualIdentifiers: readonly (readonly [name: string, value: string])[];
  python: string;
  headers: { mode: HeaderMode; folders: readonly string[]; files: readonly string[] };
  /** Treat files only that can match. */
  prefilter: boolean;
}
