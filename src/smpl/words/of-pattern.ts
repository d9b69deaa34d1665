import type { Constraint, Metavariable, PatternNode } from '../ast.ts';
import { mayBeImplicit } from '../match/implicit-return.ts';
import { isReserved, STATEMENT_WORDS } from '../read/vocabulary.ts';
import { ALWAYS, all, any, type Words, word } from './formula.ts';

/** The words that the matches of one pattern hold: its names and the keywords of its statements. */
export function wordsOfItems(items: readonly PatternNode[]): Words {
  return all(items.map(wordsOfNode));
}

function wordsOfNode(node: PatternNode): Words {
  switch (node.is) {
    case 'leaf':
      return isNeeded(node.token.text) ? word(node.token.text) : ALWAYS;
    case 'meta':
      return wordsOfMetavariable(node.metavariable);
    case 'tree':
      return mayBeImplicit(node) ? ALWAYS : wordsOfItems(node.children);
    case 'choice': {
      const branches = node.branches.map(wordsOfItems);
      return node.of === 'and' ? all(branches) : any(branches);
    }
    case 'nest':
      return node.least === 1 ? wordsOfItems(node.items) : ALWAYS;
    case 'dots':
    case 'optional':
      return ALWAYS;
  }
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
