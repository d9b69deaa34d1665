import type { Source } from '../../text/source.ts';
import type { Metavariable } from '../ast.ts';
import { tokensOf } from '../match/pattern-facts.ts';
import { SmplError } from '../smpl-error.ts';
import type { Scope } from './scope.ts';
import type { Token } from './token.ts';

/**
 * A metavariable that stands in added code only has no value; its name would be written as it is.
 *
 *     - goto out;
 *     + return E;
 *              ^
 */
export function refuseOnlyAdded(source: Source, tokens: readonly Token[], scope: Scope): void {
  const bound = new Set<string>();
  for (const { kind, text, mark, attached } of tokens) {
    if (mark !== 'plus')
      for (const word of kind === 'word' ? [text] : (text.match(/\w+/g) ?? [])) bound.add(word);
    for (const { name } of attached) bound.add(name);
  }
  for (const { types, length, width } of scope.metavariables.values()) {
    if (typeof width === 'object') bound.add(width.name);
    for (const type of types) for (const { text } of tokensOf(type)) bound.add(text);
    if (length?.metavariable) bound.add(length.metavariable.name);
  }
  const lacksValue = (one: Metavariable | undefined) =>
    one !== undefined &&
    !one.inherited &&
    !one.fresh &&
    one.kind !== 'fresh identifier' &&
    !bound.has(one.name);
  const added = tokens.find(
    ({ kind, mark, text }) => kind === 'word' && mark === 'plus' && lacksValue(scope.metavariables.get(text)),
  );
  if (!added) return;
  const where = `${added.text} stands in added code only, so nothing says what it is`;
  throw new SmplError(source, added.start, added.end, `${where}; match it, or declare it as 'symbol'`);
}
