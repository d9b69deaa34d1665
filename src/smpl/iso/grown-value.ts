import { kindName } from '../../c/kinds.ts';
import type { PatternNode } from '../ast.ts';
import type { PlusRun, Token } from '../read/token.ts';
import { isStatement } from './code-kinds.ts';
import { tokensOf } from './tokens.ts';

/**
 * Does plus code beside a value end up beside other words? That of a branch does not. What a value is replaced by is as good as
 * the value if that stands at an edge in the new form too, or in a statement where no operator around it can get at its parts.
 */
export function growsInPlace(value: PatternNode, form: PatternNode, isAtEdge: boolean): boolean {
  const tokens = tokensOf(value);
  const [first, last] = [tokens[0], tokens[tokens.length - 1]];
  const grows = (token: Token, runs: readonly PlusRun[]) => runs.length > 0 && token.mark !== 'minus';
  if (first.plusBefore.length === 0 && last.plusAfter.length === 0) return false;
  if (grows(first, first.plusBefore) || grows(last, last.plusAfter))
    return form.is === 'meta' || !isStatement(value);
  return !(
    isAtEdge ||
    isFieldName(value) ||
    isStatement(value) ||
    (isStatement(form) && isOneOperand(first, last))
  );
}

// x.- a + b = 1;      { .- a + b = 1 }
const isFieldName = (value: PatternNode): boolean =>
  value.is === 'leaf' && kindName(value.kind) === 'field_identifier';

function isOneOperand(first: Token, last: Token): boolean {
  let depth = 0;
  for (const { tokens } of [...first.plusBefore, ...last.plusAfter]) {
    for (const { kind: sort, text } of tokens) {
      if (/^[([]$/.test(text)) depth++;
      else if (/^[)\]]$/.test(text)) depth--;
      else if (depth === 0 && sort === 'punctuation' && text !== '.' && text !== '->') return false;
    }
  }
  return true;
}
