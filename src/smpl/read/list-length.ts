import type { ListLength, Metavariable, MetavariableKind } from '../ast.ts';
import { plainMetavariable, type Registry } from './registry.ts';
import type { Scanner } from './scanner.ts';

/** `[3]`, `[n]`, `[n = 3]`, `[n = {1...3}]`, `[r.n]` behind a kind of list. */
export function readLength(
  scanner: Scanner,
  kind: MetavariableKind | undefined,
  rule: string,
  registry: Registry,
  declared: Metavariable[],
): ListLength | undefined {
  if (!kind?.endsWith(' list') || !scanner.take('[')) return undefined;
  const exact = scanner.takeKind('number');
  const length = exact ? exactly(Number(exact.text)) : readNamed(scanner, rule, registry, declared);
  scanner.expect(']');
  return length;
}

function exactly(count: number): ListLength {
  return { least: count, most: count };
}

function readNamed(scanner: Scanner, rule: string, registry: Registry, declared: Metavariable[]): ListLength {
  const name = scanner.takeKind('word') ?? scanner.fail('a number or a name');
  const metavariable = scanner.take('.')
    ? registry.inherit(scanner, name, scanner.takeKind('word') ?? scanner.fail('a name'), 'list length')
    : (declared.find((known) => known.name === name.text) ??
      plainMetavariable('list length', name, scanner, rule));
  if (!declared.includes(metavariable)) declared.push(metavariable);
  return { metavariable, ...(scanner.take('=') && readRange(scanner)) };
}

function readRange(scanner: Scanner): ListLength {
  if (!scanner.take('{')) return exactly(readNumber(scanner));
  const least = readNumber(scanner);
  const most = scanner.take('...') ? readNumber(scanner) : least;
  scanner.expect('}');
  return { least, most };
}

function readNumber(scanner: Scanner): number {
  return Number((scanner.takeKind('number') ?? scanner.fail('a number')).text);
}
