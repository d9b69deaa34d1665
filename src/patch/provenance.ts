import { listed } from '../text/listed.ts';
import { COLUMNS } from './wrap.ts';

/** What a message says of a transform. */
export interface TransformInfo {
  name: string;
  /** Its name on a command line: a module of the user's is named by its file. */
  asked: string;
  title: string;
  why: string;
  /** Path of its page from the project's root; may be empty. */
  docs: string;
  /** The text of a semantic patch. */
  patch?: string;
  /** Its path in the tree, where it is a file of that. */
  inTree?: string | undefined;
}

export interface Provenance {
  tool: { name: string; version: string };
  transforms: readonly TransformInfo[];
  /** What the command had besides transforms: `--only drivers/net`. */
  options?: readonly string[];
  /** How the result was tested, in the user's words. */
  tested?: string | undefined;
}

/**
 * What a patch made by a tool has to say of itself: the tool, its input, the command, the part that it touched, and
 * how the result was tested (Documentation/process/generated-content.rst).
 */
export function provenanceText({ tool, transforms, options = [], tested }: Provenance): string {
  const patches = transforms.filter(({ patch }) => patch !== undefined);
  const modules = transforms.filter(({ patch }) => patch === undefined);
  const names = modules.map(({ name, docs }) => (docs ? `${name} (${docs})` : name));
  const word = names.length > 1 ? 'transforms' : 'transform';
  const input = names.length > 0 ? `, ${word} ${listed(names)},` : '';
  return [
    ...patches.flatMap(patchText),
    `Generated with ${tool.name} ${tool.version}${input} by this command in the root of the tree:`,
    commandText(tool.name, transforms, options),
    tested ?? 'All of the change is made by the tool. It was not compiled.',
  ].join('\n\n');
}

/** The semantic patch itself, indented, so that no line of it means anything to git; a long one of the tree by its name. */
function patchText({ patch = '', inTree }: TransformInfo): string[] {
  // `--- a/x.c` and `+++ b/x.c` say nothing in a semantic patch, and look like a diff to checkpatch.
  const lines = patch.split('\n').filter((line) => !/^(?:--- a|\+\+\+ b)\//.test(line));
  if (inTree !== undefined && lines.length > LONGEST)
    return [`The semantic patch that makes this change is available in ${inTree}.`];
  const indented = ['// <smpl>', ...lines, '// </smpl>'].map((line) => `  ${line}`.trimEnd());
  // git am joins blank lines.
  const text = indented.join('\n').replace(/\n{3,}/g, '\n\n');
  return ['The semantic patch that makes this change is as follows:', text];
}

/** Lines of a semantic patch that a reader of the tree need not see again. */
const LONGEST = 40;

/** An option with many values, in lines that are not too wide: `--only drivers/net fs`. */
function filled(option: string): string[] {
  const lines: string[] = [];
  for (const word of option.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= COLUMNS - 2)
      lines[lines.length - 1] += ` ${word}`;
    else lines.push(`    ${last === undefined ? '' : '  '}${word}`);
  }
  return lines;
}

/** The command, indented; a line for each transform where there are several. */
function commandText(tool: string, transforms: readonly TransformInfo[], options: readonly string[]): string {
  const chosen = transforms.map(({ asked }) => `--transform ${asked}`);
  const [first, ...rest] = [...chosen, ...options];
  const lines = [`  ${tool} series . ${first}`, ...rest.flatMap(filled)];
  return lines.join(' \\\n');
}
