import { parseC } from '../../c/parse.ts';
import { Source } from '../../text/source.ts';
import { Code } from '../match/code.ts';
import { Declarations, type Declaring } from './declared.ts';

const known = new Map<string, Declaring>();

/** What a header declares, read once for all that include it, and kept without its syntax tree. */
export function declarationsOfHeader(text: string): Declaring {
  let declaring = known.get(text);
  if (!declaring) {
    const code = new Code(parseC(new Source('header', text)));
    declaring = withoutTree(new Declarations(code));
    known.set(text, declaring);
  }
  return declaring;
}

const withoutTree = ({ typedefs, records, globals, typeNames }: Declarations): Declaring => ({
  typedefs,
  records,
  globals,
  typeNames,
});
