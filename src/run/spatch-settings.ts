import { WHOLE_FLOW } from '../smpl/match/flow.ts';
import { type Layout, LINUX_LAYOUT } from '../smpl/rewrite/layout-options.ts';

/** What a command line of spatch asks for. */
export interface SpatchOptions {
  /** How added code is laid out. */
  layout: { -readonly [Name in keyof Layout]: Layout[Name] };
  action: 'run' | 'version' | 'help' | 'parse-cocci' | 'print-options';
  /** Path of the `.cocci` file. */
  semanticPatch: string | undefined;
  /** `--sp`: the body of a rule. */
  pattern: string | undefined;
  /** Files and folders. */
  paths: string[];
  /** Files treated together, a group per paragraph. */
  fileGroups: string | undefined;
  ignore: string[];
  /** How the names of files in folders end. */
  endings: string[];
  prefilter: boolean;
  /** `-D` values: rule names, and `name=value`. */
  defines: string[];
  includeFolders: string[];
  includeFiles: string[];
  includes: 'none' | 'local' | 'all' | 'recursive' | undefined;
  /** Headers that are included are not treated themselves. */
  headersForTypes: boolean;
  isoFile: string | undefined;
  disabledIsos: string[];
  macroFiles: string[];
  /** Macros that are taken to be defined, or not to be; the last one wins. */
  defined: [name: string, isDefined: boolean][];
  /** What of the flow of functions counts. */
  flow: { loops: boolean; gotos: boolean; onlyReturnLeaves: boolean; strays: boolean };
  python: string;
  /** Where results go. */
  output: string | undefined;
  inPlace: boolean;
  outPlace: boolean;
  suffix: string | undefined;
  showDiff: boolean;
  context: number;
  /** Folder against which paths in the diff are relative. */
  patchPrefix: string | undefined;
  reverse: boolean;
  jobs: number;
  /** `--max` and `--index`: every max-th file, beginning with index. */
  share: { of: number; index: number };
  /** Seconds per file, 0 for no limit. */
  timeout: number;
  verbosity: 'very-quiet' | 'quiet' | 'normal';
  selectedOnly: boolean;
  profile: boolean;
  /** What is to be said of options that do nothing. */
  notes: string[];
}

export function emptyOptions(): SpatchOptions {
  return {
    layout: { ...LINUX_LAYOUT },
    action: 'run',
    semanticPatch: undefined,
    pattern: undefined,
    paths: [],
    fileGroups: undefined,
    ignore: [],
    endings: ['.c'],
    prefilter: true,
    defines: [],
    includeFolders: [],
    includeFiles: [],
    includes: undefined,
    headersForTypes: false,
    isoFile: undefined,
    disabledIsos: [],
    macroFiles: [],
    defined: [],
    flow: { ...WHOLE_FLOW },
    python: 'python3',
    output: undefined,
    inPlace: false,
    outPlace: false,
    suffix: undefined,
    showDiff: true,
    context: 3,
    patchPrefix: undefined,
    reverse: false,
    jobs: 1,
    share: { of: 1, index: 0 },
    timeout: 0,
    verbosity: 'normal',
    selectedOnly: false,
    profile: false,
    notes: [],
  };
}
