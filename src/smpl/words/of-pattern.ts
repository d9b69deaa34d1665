import type { Constraint, Metavariable, PatternNode, Tree } from '../ast.ts';
import { mayBeImplicit } from '../match/implicit-return.ts';
import { isReserved, STATEMENT_WORDS } from '../read/vocabulary.ts';
import { ALWAYS, all, any, type Words, word } from './formula.ts';

/** The words that the matches of one pattern hold: its names and the keywords of its statements. */
export function wordsOfItems(items: readonly PatternNode[]): Words {
  return items.length === 1 ? wordsOfNode(items[0], 'alone') : wordsOfAll(items);
}

function wordsOfAll(items: readonly PatternNode[]): Words {
  return all(items.map((item) => wordsOfNode(item, 'among others')));
}

// A return that is looked for by itself is looked for where somebody wrote one, or in a place that is known.
function wordsOfNode(node: PatternNode, place: 'alone' | 'among others'): Words {
  switch (node.is) {
    case 'leaf':
      return isNeeded(node.token.text) ? word(node.token.text) : ALWAYS;
    case 'meta':
      return wordsOfMetavariable(node.metavariable);
    case 'tree':
      return mayBeImplicit(node) && (place === 'among others' || isPlaced(node))
        ? ALWAYS
        : wordsOfAll(node.children);
    case 'choice': {
      const branches = node.branches.map((branch) =>
        place === 'alone' ? wordsOfItems(branch) : wordsOfAll(branch),
      );
      return node.of === 'and' ? all(branches) : any(branches);
    }
    case 'nest':
      return node.least === 1 ? wordsOfAll(node.items) : ALWAYS;
    case 'dots':
    case 'optional':
      return ALWAYS;
  }
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
