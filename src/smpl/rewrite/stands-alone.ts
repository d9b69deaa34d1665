import { field } from '../../c/kinds.ts';
import { parseC } from '../../c/parse.ts';
import type { Node, SyntaxTree } from '../../c/syntax-tree.ts';
import { Source } from '../../text/source.ts';

const BODY = field('body');
const SIMPLE = /^(?:expression|return|goto|break|continue|compound|do|switch)_statement$/;
const LOOP = /^(?:while|for)_statement$/;
const CLOSED = 'closed';
const known = new Map<string, string | undefined>();

/**
 * Can the code be a branch without braces: one statement that is no declaration, and takes no `else` from behind it?
 *
 *     if (a) while (b) if (c) d(); else e();      the else of which if?
 *
 * In the place of an `if` another one may stand: no `else` that is not its own comes behind it.
 */
export function standsAlone(text: string, inPlaceOf: string): boolean {
  const name = onlyStatement(text);
  return name !== undefined && (name === CLOSED || name === inPlaceOf);
}

/** The kind of the one statement that a code is, `closed` where no `else` can follow it. */
function onlyStatement(text: string): string | undefined {
  if (!known.has(text)) {
    const tree = parseC(new Source('added code', `void f(void) {\n${text}\n}`));
    const body = tree.child(tree.root + 1, BODY);
    const inside = body < 0 ? [] : tree.namedChildren(body);
    const [first, ...others] = inside;
    const isOne = first !== undefined && others.length === 0;
    known.set(text, isOne ? (isClosed(tree, first) ? CLOSED : tree.kindName(first)) : undefined);
  }
  return known.get(text);
}

function isClosed(tree: SyntaxTree, statement: Node): boolean {
  const name = tree.kindName(statement);
  return SIMPLE.test(name) || (LOOP.test(name) && isClosed(tree, tree.child(statement, BODY)));
}
