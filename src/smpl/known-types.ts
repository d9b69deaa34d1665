import type { MacroModel } from '../c/macro-model.ts';
import { Word } from '../c/word.ts';
import type { SemanticPatch } from './ast.ts';

/** A model that knows what a patch declares as `typedef`: there `(name)(x)` is a cast. */
export function withTypesOf({ items }: SemanticPatch, model: MacroModel): MacroModel {
  const types = items.flatMap((item) =>
    item.is === 'rule' ? item.metavariables.filter(({ kind }) => kind === 'typedef') : [],
  );
  return types.length === 0 ? model : model.with(new Map(types.map(({ name }) => [name, Word.type])));
}
