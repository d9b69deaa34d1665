import type { SpatchOption } from './spatch-option.ts';

const OWN_PREFILTER = 'nothing: the prefilter needs no index';

/** Which files are treated, what is done with the result, and how added code is laid out. */
export const FILE_OPTIONS: readonly SpatchOption[] = [
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
];
