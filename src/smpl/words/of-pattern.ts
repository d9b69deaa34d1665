import { kind } from '../../c/kinds.ts';
import type { Constraint, Metavariable, PatternNode, Tree } from '../ast.ts';
import { mayBeImplicit } from '../match/implicit-return.ts';
import { STATEMENTS } from '../match/kinds.ts';
import { isReserved, STATEMENT_WORDS } from '../read/vocabulary.ts';
import { ALWAYS, all, any, inBranch, type Words, word } from './formula.ts';

const COMPOUND = kind('compound_statement');
const RETURN = kind('return_statement');
const ELSE = kind('else_clause');
const EXPRESSION = kind('expression_statement');

/** Statements with others in them. */
const BRANCHING: ReadonlySet<number> = new Set([
  ELSE,
  ...['if_statement', 'for_statement', 'while_statement', 'do_statement', 'switch_statement'].map(kind),
]);

/** Where a part of a pattern stands: in a branch of an `if`, all code that it matches is written. */
type Place = 'alone' | 'among others' | 'in a branch';

/** The words that the matches of one pattern hold: its names and the keywords of its statements. */
export function wordsOfItems(items: readonly PatternNode[]): Words {
  return items.length === 1 ? wordsOfNode(items[0], 'alone') : wordsOfAll(items, 'among others');
}

/** Words that the first statement of a sequence holds itself: a branch may go on elsewhere, an attribute stand before it. */
export function wordsOfFirst(item: PatternNode): Words {
  if (item.is === 'tree') return item.kind === EXPRESSION ? wordsOfNode(item, 'alone') : ALWAYS;
  if (item.is !== 'choice' || item.of !== 'or') return ALWAYS;
  return any(item.branches.map(([first]) => (first ? wordsOfFirst(first) : ALWAYS)));
}

function wordsOfAll(items: readonly PatternNode[], place: Place): Words {
  return all(items.map((item) => wordsOfNode(item, place)));
}

// A return that is looked for by itself is looked for where somebody wrote one, or in a place that is known.
function wordsOfNode(node: PatternNode, place: Place): Words {
  switch (node.is) {
    case 'leaf':
      return isNeeded(node.token.text) ? word(node.token.text) : ALWAYS;
    case 'meta':
      return wordsOfMetavariable(node.metavariable);
    case 'tree':
      if (mayBeImplicit(node) && isUnwritten(node, place)) return ALWAYS;
      return all(node.children.map((child) => wordsOfChild(node, child, place)));
    case 'choice': {
      const branches = node.branches.map((branch) =>
        place === 'alone' ? wordsOfItems(branch) : wordsOfAll(branch, place),
      );
      return node.of === 'and' ? all(branches) : any(branches);
    }
    case 'nest':
      return node.least === 1 ? wordsOfAll(node.items, inside(place)) : ALWAYS;
    case 'dots':
    case 'optional':
      return ALWAYS;
  }
}

function wordsOfChild({ kind }: Tree, child: PatternNode, place: Place): Words {
  return BRANCHING.has(kind) && isBranch(child) ? wordsOfBranch(child) : wordsOfNode(child, inside(place));
}

/** Is a part of an `if` or a loop a branch of it, and not its condition? */
function isBranch(part: PatternNode): boolean {
  if (part.is === 'choice') return part.branches.every(([first]) => first !== undefined && isBranch(first));
  return part.is === 'tree' && STATEMENTS.has(part.kind);
}

/** The words of a branch. One that ends in a `return` may have a `goto` in its place that leads there. */
function wordsOfBranch(part: PatternNode): Words {
  if (part.is === 'choice' && part.branches.every(({ length }) => length === 1))
    return any(part.branches.map(([one]) => wordsOfBranch(one)));
  const own = inBranch(wordsOfNode(part, 'in a branch'));
  if (part.is !== 'tree' || part.kind !== COMPOUND) return own;
  const items = part.children.slice(1, -1);
  if (!mayReturn(items.at(-1))) return own;
  return any([own, all([inBranch(word('goto')), wordsOfAll(items, 'among others')])]);
}

function mayReturn(last: PatternNode | undefined): boolean {
  if (last?.is === 'tree') return last.kind === RETURN;
  return last !== undefined && last.is !== 'leaf';
}

const inside = (place: Place): Place => (place === 'alone' ? 'among others' : place);

function isUnwritten(node: Tree, place: Place): boolean {
  return place === 'among others' || (place === 'alone' && isPlaced(node));
}

function isPlaced({ children }: Tree): boolean {
  return children.some((child) => child.is === 'leaf' && child.positions.some(({ inherited }) => inherited));
}

// Types have more than one spelling, and specifiers may be missing.
function isNeeded(text: string): boolean {
  if (!/^[A-Za-z_]\w*$/.test(text)) return false;
  return !isReserved(text) || STATEMENT_WORDS.has(text) || text === 'sizeof';
}

function wordsOfMetavariable({ kind, key, inherited, constraint }: Metavariable): Words {
  if (!/identifier|function|idexpression|declarer|iterator/.test(kind)) return ALWAYS;
  if (inherited) return { is: 'value', key };
  return constraint ? wordsOfConstraint(constraint) : ALWAYS;
}

// identifier f = {kmalloc, kzalloc};
function wordsOfConstraint(constraint: Constraint): Words {
  switch (constraint.is) {
    case 'in':
      return constraint.metavariables.length > 0 ? ALWAYS : any(constraint.texts.map(word));
    case 'all':
      return all(constraint.parts.map(wordsOfConstraint));
    case 'any':
      return any(constraint.parts.map(wordsOfConstraint));
    default:
      return ALWAYS;
  }
}
