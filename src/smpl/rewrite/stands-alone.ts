import { field } from '../../c/kinds.ts';
import { parseC } from '../../c/parse.ts';
import type { Node, SyntaxTree } from '../../c/syntax-tree.ts';
import { Source } from '../../text/source.ts';

const BODY = field('body');
const SIMPLE = /^(?:expression|return|goto|break|continue|compound|do|switch)_statement$/;
const LOOP = /^(?:while|for)_statement$/;
const known = new Map<string, boolean>();

/**
 * Can the code be a branch without braces: one statement that is no declaration, and takes no `else` from behind it?
 *
 *     if (a) while (b) if (c) d(); else e();      the else of which if?
 */
export function standsAlone(text: string): boolean {
  let alone = known.get(text);
  if (alone === undefined) {
    const tree = parseC(new Source('added code', `void f(void) {\n${text}\n}`));
    const body = tree.child(tree.root + 1, BODY);
    const inside = body < 0 ? [] : tree.namedChildren(body);
    const statements = inside.filter((node) => tree.kindName(node) !== 'comment');
    alone = statements.length === 1 && isClosed(tree, statements[0]);
    known.set(text, alone);
  }
  return alone;
}

function isClosed(tree: SyntaxTree, statement: Node): boolean {
  const name = tree.kindName(statement);
  return SIMPLE.test(name) || (LOOP.test(name) && isClosed(tree, tree.child(statement, BODY)));
}
