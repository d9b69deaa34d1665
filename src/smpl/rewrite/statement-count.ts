import { field } from '../../c/kinds.ts';
import { parseC } from '../../c/parse.ts';
import { Source } from '../../text/source.ts';

const BODY = field('body');
const known = new Map<string, number>();

/** How many statements a piece of code is. */
export function statementCount(text: string): number {
  let count = known.get(text);
  if (count === undefined) {
    const tree = parseC(new Source('added code', `void f(void) {\n${text}\n}`));
    const body = tree.child(tree.root + 1, BODY);
    const inside = body < 0 ? [] : tree.namedChildren(body);
    count = inside.filter((node) => tree.kindName(node) !== 'comment').length;
    known.set(text, count);
  }
  return count;
}
