import { listed } from './subject.ts';

/** What a message says of a transform. */
export interface TransformInfo {
  name: string;
  /** Its name on a command line: a module of the user's is named by its file. */
  asked: string;
  title: string;
  why: string;
  /** Path of its page from the project's root; may be empty. */
  docs: string;
}

export interface Provenance {
  tool: { name: string; version: string };
  transforms: readonly TransformInfo[];
  /** How the result was tested, in the user's words. */
  tested?: string | undefined;
}

/**
 * What a patch made by a tool has to say of itself: the tool, its input, the command, the part that it touched, and
 * how the result was tested (Documentation/process/generated-content.rst).
 */
export function provenanceText({ tool, transforms, tested }: Provenance): string {
  const names = transforms.map(({ name, docs }) => (docs ? `${name} (${docs})` : name));
  const word = names.length > 1 ? 'transforms' : 'transform';
  return [
    `Generated with ${tool.name} ${tool.version}, ${word} ${listed(names)}, by this command in the root of the tree:`,
    commandText(tool.name, transforms),
    tested ?? 'All of the change is made by the tool. It was not compiled.',
  ].join('\n\n');
}

/** The command, indented; a line for each transform where there are several. */
function commandText(tool: string, transforms: readonly TransformInfo[]): string {
  const chosen = transforms.map(({ asked }) => `--transform ${asked}`);
  return `  ${tool} series . ${chosen.join(' \\\n    ')}`;
}
