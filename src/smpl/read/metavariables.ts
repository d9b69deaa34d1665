import type { Metavariable, MetavariableKind } from '../ast.ts';
import { nearestWord } from '../smpl-error.ts';
import { readConstraint, readFresh } from './constraints.ts';
import { readDeclared, typesOf } from './declared.ts';
import { readLength } from './list-length.ts';
import { plainMetavariable, type Registry } from './registry.ts';
import type { Scanner } from './scanner.ts';
import { Scope } from './scope.ts';
import { isReserved } from './vocabulary.ts';

/** The first words of a declaration, longest first, and the kind that they name. */
const PHRASES: readonly (readonly [string, MetavariableKind])[] = (
  [
    ['fresh identifier', 'fresh identifier'],
    ['local idexpression', 'local idexpression'],
    ['global idexpression', 'global idexpression'],
    ['local function', 'function'],
    ['assignment operator', 'assignment operator'],
    ['binary operator', 'binary operator'],
    ['unary operator', 'unary operator'],
    ['attribute name', 'attribute name'],
    ['declarer name', 'declarer name'],
    ['iterator name', 'iterator name'],
    ['identifier list', 'identifier list'],
    ['expression list', 'expression list'],
    ['statement list', 'statement list'],
    ['initialiser list', 'initialiser list'],
    ['initializer list', 'initialiser list'],
    ['field list', 'field list'],
    ['parameter list', 'parameter list'],
    ['format list', 'format list'],
    ['identifier', 'identifier'],
    ['expression', 'expression'],
    ['idexpression', 'idexpression'],
    ['constant', 'constant'],
    ['type', 'type'],
    ['statement', 'statement'],
    ['declaration', 'declaration'],
    ['initialiser', 'initialiser'],
    ['initializer', 'initialiser'],
    ['field', 'field'],
    ['parameter', 'parameter'],
    ['function', 'function'],
    ['typedef', 'typedef'],
    ['symbol', 'symbol'],
    ['attribute', 'attribute'],
    ['declarer', 'declarer'],
    ['iterator', 'iterator'],
    ['format', 'format'],
    ['position', 'position'],
    ['comments', 'comments'],
    ['pragmainfo', 'pragmainfo'],
    ['metavariable', 'metavariable'],
    ['error', 'error'],
    ['words', 'words'],
  ] as const
).map(([phrase, kind]) => [phrase, kind]);

const FIRST_WORDS = [...new Set(PHRASES.map(([phrase]) => phrase.split(' ')[0]))];
const TYPED = new Set<MetavariableKind>([
  'idexpression',
  'local idexpression',
  'global idexpression',
  'constant',
]);

/** Reads declarations up to `@@`; `inherited` are those that `extends` brings. */
export function readMetavariables(
  scanner: Scanner,
  rule: string,
  registry: Registry,
  inherited: readonly Metavariable[],
): Metavariable[] {
  const declared = [...inherited];
  while (!scanner.atDoubleAt()) {
    if (!scanner.peek()) scanner.fail("a metavariable declaration or '@@'", FIRST_WORDS);
    readDeclaration(scanner, rule, registry, declared, inherited);
  }
  scanner.at += 2;
  return declared;
}

/** Reads one declaration and adds what it declares, which takes the place of what is `replaceable`. */
export function readDeclaration(
  scanner: Scanner,
  rule: string,
  registry: Registry,
  declared: Metavariable[],
  replaceable: readonly Metavariable[] = [],
): void {
  const kind = readKind(scanner);
  const anyPosition = kind === 'position' && isAnyPosition(scanner);
  const length = readLength(scanner, kind, rule, registry, declared);
  let base: ReturnType<typeof readDeclared> | undefined;
  do {
    const one = readDeclared(scanner, registry, base);
    base ??= one;
    declareTypes(one.inheritedTypes, declared);
    const name = one.rule
      ? registry.inherit(scanner, one.rule, one.name, kind ?? 'expression')
      : plainMetavariable(kind ?? 'expression', one.name, scanner, rule);
    const scope = new Scope(declared, registry.taught);
    const typed = kind === undefined ? 'must' : TYPED.has(kind) ? 'may' : 'no';
    const written = typesOf(scanner, one, scope, typed);
    const context = { scanner, rule, registry, declared, own: name };
    const metavariable: Metavariable = {
      ...name,
      anyPosition,
      ...(written.types.length > 0 && { types: written.types }),
      ...(written.shape && { shape: written.shape }),
      ...(written.width && { width: written.width }),
      ...(length && { length }),
      ...(kind === 'fresh identifier'
        ? { fresh: readFresh(context) }
        : { constraint: readConstraint(context) }),
    };
    const earlier = declared.findIndex(({ name: known }) => known === metavariable.name);
    const mayReplace = (one: Metavariable) => replaceable.includes(one) || mayFollow(one, metavariable);
    if (earlier >= 0 && !mayReplace(declared[earlier])) {
      scanner.failAt(one.name.start, one.name.end, `'${metavariable.name}' is declared twice in this rule`);
    }
    if (earlier >= 0) declared.splice(earlier, 1);
    teach(metavariable, registry);
    declared.push(metavariable);
  } while (scanner.take(','));
  scanner.expect(';', ',');
}

// expression E, E;      typedef chunk; struct s *chunk;
const mayFollow = (one: Metavariable, other: Metavariable): boolean =>
  one.kind === 'typedef' || (one.kind === other.kind && one.key === other.key);

// `r.T x;` inherits T, but does not make it a name of this rule: only its key is one.
function declareTypes(types: readonly Metavariable[], declared: Metavariable[]): void {
  for (const type of types) {
    if (!declared.some(({ key }) => key === type.key)) declared.push(type);
  }
}

// The kind, or undefined for an expression declared by its type: `struct foo *x;`.
function readKind(scanner: Scanner): MetavariableKind | undefined {
  const [first, second] = [scanner.peek(), scanner.peekSecond()];
  const phrase =
    PHRASES.find(([words]) => words === `${first?.text} ${second?.text}` && !isNameAfter(scanner)) ??
    PHRASES.find(([words]) => words === first?.text);
  if (phrase) {
    for (const _ of phrase[0].split(' ')) scanner.word('a kind');
    return phrase[1];
  }
  const typo = first?.kind === 'word' && !mayBeType(first.text) && nearestWord(first.text, FIRST_WORDS);
  if (typo) scanner.fail('a kind of metavariable', FIRST_WORDS);
  if (first?.kind !== 'word' && first?.text !== '{') scanner.fail('a kind of metavariable', FIRST_WORDS);
  return undefined;
}

function mayBeType(word: string): boolean {
  return isReserved(word) || /_t$|[A-Z]/.test(word) || new Scope([]).isType(word);
}

// `expression list;` declares an expression named `list`.
function isNameAfter(scanner: Scanner): boolean {
  const start = scanner.at;
  scanner.peek();
  scanner.word('a word');
  const after = scanner.peekSecond();
  scanner.at = start;
  return after !== undefined && [';', ',', '=', '!', '!=', ':', '<='].includes(after.text);
}

function isAnyPosition(scanner: Scanner): boolean {
  if (!scanner.is('any') || scanner.peekSecond()?.kind !== 'word') return false;
  return scanner.take('any') !== undefined;
}

function teach({ kind, name }: Metavariable, { taught }: Registry): void {
  if (kind === 'typedef') taught.types.add(name);
  if (kind === 'attribute name') taught.attributes.add(name);
  if (kind === 'declarer name') taught.declarers.add(name);
  if (kind === 'iterator name') taught.iterators.add(name);
}
