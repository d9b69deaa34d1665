import type { Metavariable, MetavariableKind } from '../ast.ts';
import { COMMON_TYPES, PRIMITIVE_TYPES, soundsLikeIterator } from './vocabulary.ts';

/** Words that `typedef`, `attribute name`, `declarer name` and `iterator name` teach for the rest of the file. */
export interface TaughtWords {
  readonly types: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
  readonly declarers: ReadonlySet<string>;
  readonly iterators: ReadonlySet<string>;
}

const NO_WORDS: TaughtWords = {
  types: new Set(),
  attributes: new Set(),
  declarers: new Set(),
  iterators: new Set(),
};

/** These declare a word of the language and no metavariable. */
const TEACHING = new Set<MetavariableKind>([
  'typedef',
  'symbol',
  'attribute name',
  'declarer name',
  'iterator name',
]);

/** Whether a declared name stands for code that is found. */
export const binds = ({ kind }: Metavariable): boolean => !TEACHING.has(kind);

/** What the words of one rule mean: its metavariables and the words taught so far. */
export class Scope {
  readonly metavariables: ReadonlyMap<string, Metavariable>;
  readonly taught: TaughtWords;

  constructor(metavariables: Iterable<Metavariable>, taught: TaughtWords = NO_WORDS) {
    const binding = [...metavariables].filter(binds);
    this.metavariables = new Map(binding.map((declared) => [declared.name, declared]));
    this.taught = taught;
  }

  metavariable(word: string, ...kinds: MetavariableKind[]): Metavariable | undefined {
    const found = this.metavariables.get(word);
    return found && (kinds.length === 0 || kinds.includes(found.kind)) ? found : undefined;
  }

  isType(word: string): boolean {
    const declared = this.metavariables.get(word);
    if (declared) return declared.kind === 'type';
    return PRIMITIVE_TYPES.has(word) || this.taught.types.has(word) || COMMON_TYPES.has(word);
  }

  isAttribute(word: string): boolean {
    return this.metavariable(word, 'attribute') !== undefined || this.taught.attributes.has(word);
  }

  isDeclarer(word: string): boolean {
    return this.metavariable(word, 'declarer') !== undefined || this.taught.declarers.has(word);
  }

  isIterator(word: string): boolean {
    const declared = this.metavariables.get(word);
    if (declared) return declared.kind === 'iterator';
    return this.taught.iterators.has(word) || soundsLikeIterator(word);
  }
}
