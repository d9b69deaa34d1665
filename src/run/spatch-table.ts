import type { SpatchOptions } from './spatch-settings.ts';

/** An option that is taken: with `set` it does something, without it there is nothing to do. */
interface Taken {
  names: readonly string[];
  value?: 'FILE' | 'DIR' | 'N' | 'NAME' | 'TEXT';
  does: string;
  /** There is something to be said where it is given. */
  isNoted?: true;
  set?: (options: SpatchOptions, value: string) => void;
}

/** An option of Coccinelle that is refused by name. */
interface Refused {
  names: readonly string[];
  value?: Taken['value'];
  lacks: string;
}

export type SpatchOption = Taken | Refused;

const OWN_PREFILTER = 'nothing: the prefilter needs no index';
const CPP = ['.cpp', '.cc', '.cxx'];
const DIAGNOSIS = "it shows Coccinelle's insides; vedalia explain says why code does not match";
const NO_INSIDES = 'nothing: vedalia explain says why code does not match';
const INTERNAL = "it is for Coccinelle's own development";

/** Every option of Coccinelle 1.1 to 1.3. */
export const SPATCH_OPTIONS: readonly SpatchOption[] = [
  // Which files
  {
    names: ['--sp-file', '--cocci-file'],
    value: 'FILE',
    does: 'the semantic patch',
    set: (o, v) => (o.semanticPatch = v),
  },
  { names: ['--sp'], value: 'TEXT', does: 'a semantic patch of one line', set: (o, v) => (o.pattern = v) },
  { names: ['--opt-c'], value: 'FILE', does: 'a file to treat', set: (o, v) => o.paths.push(v) },
  { names: ['--dir'], value: 'DIR', does: 'a folder to treat', set: (o, v) => o.paths.push(v) },
  {
    names: ['--file-groups'],
    value: 'FILE',
    does: 'files to treat, one a line; those without a blank line between them are treated as one',
    set: (o, v) => (o.fileGroups = v),
  },
  {
    names: ['--ignore'],
    value: 'TEXT',
    does: 'leave out files whose path begins so; may be repeated',
    set: (o, v) => o.ignore.push(v),
  },
  { names: ['--include-headers'], does: 'treat .h files too', set: (o) => o.endings.push('.h') },
  {
    names: ['--selected-only'],
    does: 'only list the files that would be treated',
    set: (o) => (o.selectedOnly = true),
  },
  {
    names: ['--disable-worth-trying-opt'],
    does: 'treat every file, also where a needed word is missing',
    set: (o) => (o.prefilter = false),
  },
  {
    names: ['--no-scanner', '--use-gitgrep', '--use-glimpse', '--use-coccigrep', '--use-idutils'],
    does: OWN_PREFILTER,
  },
  { names: ['--use-diff', '--use-patch-diff'], value: 'TEXT', lacks: 'give the files of the diff instead' },
  { names: ['--kbuild-info'], value: 'FILE', lacks: 'list the files of each module by --file-groups' },
  // What is done with the result
  {
    names: ['-o'],
    value: 'FILE',
    does: 'write the result of the one file here',
    set: (o, v) => (o.output = v),
  },
  { names: ['--in-place'], does: 'change the files', set: (o) => (o.inPlace = true) },
  {
    names: ['--out-place'],
    does: 'write each result beside its file, as FILE.cocci_res',
    set: (o) => (o.outPlace = true),
  },
  {
    names: ['--suffix'],
    value: 'TEXT',
    does: 'name of the copy that --in-place keeps, or of what --out-place writes',
    set: (o, v) => (o.suffix = v),
  },
  { names: ['--show-diff'], does: 'print the diff (the default)', set: (o) => (o.showDiff = true) },
  { names: ['--no-show-diff'], does: 'print no diff', set: (o) => (o.showDiff = false) },
  { names: ['--force-diff'], does: 'nothing: the diff is printed also where only white space differs' },
  { names: ['-U'], value: 'N', does: 'lines of context in the diff', set: (o, v) => (o.context = Number(v)) },
  {
    names: ['--patch'],
    value: 'DIR',
    does: 'paths in the diff are relative to this folder',
    set: (o, v) => (o.patchPrefix = v),
  },
  { names: ['--reverse'], does: 'swap `-` and `+`: undo what the patch did', set: (o) => (o.reverse = true) },
  // How added code is laid out
  {
    names: ['--linux-spacing'],
    does: 'lay added code out as in Linux (the default)',
    set: (o) => (o.layout.spacing = 'linux'),
  },
  {
    names: ['--smpl-spacing'],
    does: 'keep the spaces and line breaks that added code has in the semantic patch',
    set: (o) => (o.layout.spacing = 'smpl'),
  },
  {
    names: ['--max-width'],
    value: 'N',
    does: 'break lines of added code that are wider (default: 80)',
    set: (o, v) => (o.layout.width = Math.max(1, Number(v))),
  },
  {
    names: ['--indent'],
    value: 'N',
    does: 'indent added code by so many blanks a step (default: as the file has it)',
    set: (o, v) => (o.layout.indent = ' '.repeat(Math.max(0, Number(v)))),
  },
  {
    names: ['--keep-comments'],
    does: 'keep comments inside of removed code, where other code takes its place',
    set: (o) => (o.layout.keepComments = true),
  },
  // Headers and macros
  {
    names: ['-I'],
    value: 'DIR',
    does: 'a folder with headers; may be repeated',
    set: (o, v) => o.includeFolders.push(v),
  },
  {
    names: ['--include'],
    value: 'FILE',
    does: 'a header that every file is taken to include',
    set: (o, v) => o.includeFiles.push(v),
  },
  { names: ['--no-includes'], does: 'read no headers for types', set: (o) => (o.includes = 'none') },
  {
    names: ['--local-includes'],
    does: 'read headers given as "x.h", and treat them as well',
    set: (o) => (o.includes = 'local'),
  },
  {
    names: ['--all-includes'],
    does: 'read and treat all headers that a file names',
    set: (o) => (o.includes = 'all'),
  },
  {
    names: ['--recursive-includes'],
    does: 'read and treat those that headers name, too',
    set: (o) => (o.includes = 'recursive'),
  },
  {
    names: ['--include-headers-for-types'],
    does: 'read headers for types only, and do not treat them',
    set: (o) => (o.headersForTypes = true),
  },
  { names: ['--no-include-cache', '--relax-include-path'], does: 'nothing: it makes no difference here' },
  {
    names: ['--macro-file', '--macro-file-builtins'],
    value: 'FILE',
    does: 'macro definitions to read code by; may be repeated',
    set: (o, v) => o.macroFiles.push(v),
  },
  { names: ['--preprocess', '-c'], lacks: 'code is read as it is written, not preprocessed' },
  {
    names: ['--defined'],
    value: 'NAME',
    does: 'leave out branches of an #if that no program with this macro has; may be repeated',
    set: (o, v) => o.defined.push([v, true]),
  },
  {
    names: ['--undefined'],
    value: 'NAME',
    does: 'leave out branches of an #if that no program without this macro has; may be repeated',
    set: (o, v) => o.defined.push([v, false]),
  },
  {
    names: ['--noif0-passing', '--ifdef-to-if', '--no-ifdef-to-if', '--itu'],
    does: 'nothing: branches of an #if are always treated',
  },
  { names: ['--int-bits', '--long-bits'], value: 'N', does: 'nothing: types are compared by name' },
  {
    names: ['--noadd-typedef-root', '--no-saved-typedefs'],
    does: 'nothing: typedefs are told from the code itself',
  },
  { names: ['--force-kr', '--prevent-kr'], does: 'nothing: old-style headers are told from the code itself' },
  {
    names: ['--c++', '--parse-c++'],
    does: 'take .cpp, .cc and .cxx files in place of .c; C++ is read as far as it is C, and functions that are not are named',
    set: (o) => {
      o.endings = o.endings.flatMap((ending) => (ending === '.c' ? CPP : ending));
      o.notes.push('C++ is read as far as it is C; functions that are not are named');
    },
  },
  { names: ['--ibm'], lacks: "IBM's C is not read" },
  // Isomorphisms
  {
    names: ['--iso-file', '--iso'],
    value: 'FILE',
    does: 'isomorphisms instead of the standard ones',
    set: (o, v) => (o.isoFile = v),
  },
  {
    names: ['--disable-iso'],
    value: 'NAME',
    does: 'leave out an isomorphism; may be repeated',
    set: (o, v) => o.disabledIsos.push(v),
  },
  { names: ['--iso-limit'], value: 'N', does: 'nothing: isomorphisms are applied in one pass' },
  { names: ['--no-iso-limit'], does: 'nothing: isomorphisms are applied in one pass' },
  { names: ['--track-iso', '--profile-iso'], does: NO_INSIDES, isNoted: true },
  // The run
  {
    names: ['-D'],
    value: 'NAME',
    does: 'switch on a virtual rule, or bind a virtual identifier: -D x=v',
    set: (o, v) => o.defines.push(v),
  },
  { names: ['-j', '--jobs'], value: 'N', does: 'threads', set: (o, v) => (o.jobs = Math.max(1, Number(v))) },
  { names: ['--chunksize'], value: 'N', does: 'nothing: threads take files one by one' },
  {
    names: ['--max'],
    value: 'N',
    does: 'treat one share of the files out of so many',
    set: (o, v) => (o.share.of = Number(v)),
  },
  { names: ['--index'], value: 'N', does: 'which share, from 0', set: (o, v) => (o.share.index = Number(v)) },
  { names: ['--mod-distrib'], does: 'nothing: shares are always every n-th file' },
  {
    names: ['--timeout'],
    value: 'N',
    does: 'seconds per file; a file that takes longer is named and left',
    set: (o, v) => (o.timeout = Number(v)),
  },
  {
    names: ['--no-loops'],
    does: 'go through each loop once only',
    set: (o) => (o.flow.loops = false),
  },
  { names: ['--loop'], does: 'nothing: loops are followed, and a budget per function bounds the work' },
  {
    names: ['--no-gotos'],
    does: 'pass by each goto as if it led nowhere',
    set: (o) => (o.flow.gotos = false),
  },
  {
    names: ['--only-return-is-error-exit'],
    does: 'follow branches that goto, break and continue end; dots ignore those that return ends',
    set: (o) => (o.flow.onlyReturnLeaves = true),
  },
  {
    names: ['--allow-inconsistent-paths'],
    does: 'change a place though ways lead to it on which nothing matches',
    set: (o) => (o.flow.strays = true),
  },
  {
    names: ['--python'],
    value: 'FILE',
    does: 'the Python to run scripts with',
    set: (o, v) => (o.python = v),
  },
  { names: ['--pyoutput'], value: 'NAME', lacks: 'scripts print to standard output' },
  { names: ['--ocaml-regexps'], lacks: 'write regular expressions in the common (PCRE) way' },
  {
    names: ['--no-safe-expressions'],
    lacks: 'the first alternative that matches at a place wins; put the one that is to win first',
  },
  {
    names: ['--disallow-nested-exps'],
    lacks: 'a match inside of another is found, too; exclude it by a position',
  },
  { names: ['--steps'], value: 'N', does: 'nothing: a budget per function bounds the work' },
  { names: ['--use-cache'], does: 'nothing: no cache is needed' },
  {
    names: ['--cache-prefix', '--cache-limit', '--tmp-dir'],
    value: 'TEXT',
    does: 'nothing: no temporary files are written',
  },
  {
    names: ['--temp-files', '--save-tmp-files', '--disable-multi-pass', '--disable-once', '--l1'],
    does: 'nothing: it makes no difference here',
  },
  { names: ['--external-analysis-file'], value: 'FILE', lacks: 'results of other tools are not read' },
  // What is said
  { names: ['--very-quiet'], does: 'say nothing but results', set: (o) => (o.verbosity = 'very-quiet') },
  { names: ['--quiet'], does: 'say little', set: (o) => (o.verbosity = 'quiet') },
  { names: ['--show-trying'], does: 'nothing: files are named as they are treated' },
  {
    names: ['--profile', '--profile-per-file'],
    does: 'say how long it took',
    set: (o) => (o.profile = true),
  },
  {
    names: ['--version'],
    does: 'the version, as Coccinelle counts them',
    set: (o) => (o.action = 'version'),
  },
  {
    names: ['--help', '-h', '--shorthelp', '--longhelp'],
    does: 'this list',
    set: (o) => (o.action = 'help'),
  },
  {
    names: ['--print-options-only'],
    does: 'show what the options come to',
    set: (o) => (o.action = 'print-options'),
  },
  {
    names: ['--parse-cocci'],
    value: 'FILE',
    does: 'read a semantic patch and say what is wrong with it',
    set: (o, v) => {
      o.action = 'parse-cocci';
      o.semanticPatch = v;
    },
  },
  {
    names: ['--parse-c', '--parse-h', '--parse-ch', '--parse-i', '--parse', '--tokens-c', '--type-c'],
    value: 'FILE',
    lacks: 'vedalia parse says how well code is read',
  },
  {
    names: ['--show-flow', '--control-flow', '--control-flow-to-file', '--test-cfg-ifdef'],
    value: 'FILE',
    lacks: DIAGNOSIS,
  },
  {
    names: [
      '--debug',
      '--pad',
      '--partial-match',
      '--verbose-match',
      '--verbose-engine',
      '--verbose-ctl-engine',
      '--verbose-parsing',
      '--verbose-includes',
      '--parse-error-msg',
      '--type-error-msg',
      '--graphical-trace',
      '--gt-without-label',
      '--show-bindings',
      '--show-dependencies',
      '--show-transinfo',
      '--show-misc',
      '--show-c',
      '--show-cocci',
      '--show-SP',
      '--show-before-fixed-flow',
      '--show-ctl-text',
      '--show-ctl-tex',
      '--ctl-inline-let',
      '--ctl-show-mcodekind',
      '--show-trace-profile',
      '--rule-dependencies',
    ],
    does: NO_INSIDES,
    isNoted: true,
  },
  {
    names: [
      '--bench',
      '--date',
      '--debugger',
      '--debug-cpp',
      '--debug-lexer',
      '--debug-etdt',
      '--debug-typedef',
      '--debug-unparsing',
      '--debug-parse-cocci',
      '--filter-msg',
      '--filter-define-error',
      '--filter-msg-define-error',
      '--filter-passed-level',
      '--parse-handler',
      '--parse-unparse',
      '--compare-c',
      '--compare-c-hardcoded',
      '--comment-annotater-c',
      '--extract-macros',
      '--extract-macros-select',
      '--test',
      '--testall',
      '--test-spacing',
      '--test-okfailed',
      '--test-regression-okfailed',
      '--test-attributes',
      '--test-cpp',
      '--compare-with-expected',
      '--expected-extension',
      '--expected-score-file',
      '--expected-spacing-score-file',
      '--no-update-score-file',
      '--xxx',
    ],
    lacks: INTERNAL,
  },
];
