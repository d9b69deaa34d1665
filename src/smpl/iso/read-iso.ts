import type { Source } from '../../text/source.ts';
import type { Metavariable, PatternNode } from '../ast.ts';
import { Cursor } from '../read/cursor.ts';
import { readCommaExpression } from '../read/expressions.ts';
import { lexCode } from '../read/lexer.ts';
import { readDeclaration } from '../read/metavariables.ts';
import { Registry } from '../read/registry.ts';
import { Scanner } from '../read/scanner.ts';
import { Scope } from '../read/scope.ts';
import { readSequence } from '../read/statements.ts';
import type { Token } from '../read/token.ts';
import { readTypeDescriptor } from '../read/types.ts';
import { ISO_CATEGORIES, type IsoCategory, type Isomorphism, type Purity, rootsOf } from './isomorphism.ts';

/**
 * Reads a file of isomorphisms:
 *
 *     Expression
 *     @ is_null @
 *     expression X;
 *     @@
 *     X == NULL => !X
 */
export function readIsomorphisms(source: Source): Isomorphism[] {
  const scanner = new Scanner(source, 0);
  const list: Isomorphism[] = [];
  for (scanner.skipSpace(); scanner.at < source.text.length; scanner.skipSpace()) list.push(readOne(scanner));
  return list;
}

function readOne(scanner: Scanner): Isomorphism {
  const category =
    scanner.take(...ISO_CATEGORIES) ?? scanner.fail(`one of ${ISO_CATEGORIES.join(', ')}`, ISO_CATEGORIES);
  scanner.expectAt();
  const name = scanner.takeKind('word')?.text ?? '';
  scanner.expectAt();
  const purity = readDeclarations(scanner);
  return {
    name,
    category: category.text as IsoCategory,
    ...readForms(scanner, category.text as IsoCategory, purity),
  };
}

// pure type T; context identifier x;
function readDeclarations(scanner: Scanner): Map<Metavariable, Purity> {
  const declared: Metavariable[] = [];
  const purity = new Map<Metavariable, Purity>();
  const registry = new Registry();
  while (!scanner.atDoubleAt()) {
    const words = new Set<string>();
    for (let word = scanner.take('pure', 'context'); word; word = scanner.take('pure', 'context'))
      words.add(word.text);
    const before = declared.length;
    readDeclaration(scanner, 'isomorphism', registry, declared);
    for (const metavariable of declared.slice(before)) {
      purity.set(metavariable, { pure: words.has('pure'), context: words.has('context') });
    }
  }
  scanner.at += 2;
  return purity;
}

function readForms(
  scanner: Scanner,
  category: IsoCategory,
  purity: Map<Metavariable, Purity>,
): Pick<Isomorphism, 'metavariables' | 'purity' | 'forms' | 'sources' | 'roots'> {
  const { source } = scanner;
  const next = new RegExp(`^(?:${ISO_CATEGORIES.join('|')})\\b`, 'gm');
  next.lastIndex = scanner.at;
  const end = next.exec(source.text)?.index ?? source.text.length;
  const { parts, arrows } = split(lexCode(source, scanner.at, end));
  if (arrows.length === 0) scanner.fail("'=>' or '<=>'");
  scanner.at = end;
  const metavariables = [...purity.keys()];
  const scope = new Scope(metavariables);
  const forms = parts.map((tokens) => readForm(new Cursor(source, tokens, scope, 'minus'), category));
  const lastEquivalence = arrows.lastIndexOf('<=>');
  // A => B: only A is looked for. A <=> B => C: A and B are.
  const sources = lastEquivalence < 0 ? 1 : lastEquivalence + 2;
  return { metavariables, purity, forms, sources, roots: rootsOf(forms.slice(0, sources)) };
}

// The arrows come as `=` `>` and `<=` `>` with nothing between.
function split(tokens: readonly Token[]): { parts: Token[][]; arrows: string[] } {
  const end = tokens[tokens.length - 1];
  const parts: Token[][] = [[]];
  const arrows: string[] = [];
  for (let at = 0; at < tokens.length - 1; at++) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    const isArrow =
      (token.text === '=' || token.text === '<=') && next.text === '>' && token.end === next.start;
    if (!isArrow) {
      parts[parts.length - 1].push(token);
      continue;
    }
    arrows.push(token.text === '=' ? '=>' : '<=>');
    parts.push([]);
    at++;
  }
  return { parts: parts.map((part) => [...part, end]), arrows };
}

function readForm(cursor: Cursor, category: IsoCategory): readonly PatternNode[] {
  return cursor.whole(() => {
    switch (category) {
      case 'Type':
        return readType(cursor);
      case 'Statement':
      case 'Declaration':
      case 'TopLevel':
        return readSequence(cursor);
      default:
        return [readCommaExpression(cursor)];
    }
  });
}

function readType(cursor: Cursor): readonly PatternNode[] {
  const descriptor = readTypeDescriptor(cursor);
  const lone = descriptor.is === 'tree' && descriptor.children.length === 1;
  return [lone ? { ...descriptor.children[0], field: 0 } : descriptor];
}
