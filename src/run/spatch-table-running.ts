import type { SpatchOption } from './spatch-option.ts';

/** How a run goes, and what it says. */
export const RUNNING_OPTIONS: readonly SpatchOption[] = [
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
];
