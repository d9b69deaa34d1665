import type { Dependency } from '../ast.ts';
import { suggest } from '../smpl-error.ts';
import type { Expected } from './pattern.ts';
import type { Scanner, Word } from './scanner.ts';

/** A file named by `using`: `"x.iso"` beside the semantic patch, `<x.iso>` where isomorphism files lie. */
export interface IsoFile {
  path: string;
  angled: boolean;
  start: number;
}

/** What stands between the first two `@` of a rule. */
export interface Header {
  /** `script:python`, `initialize:python`, `finalize:python`; undefined for a rule of patterns. */
  script: { role: 'rule' | 'initialize' | 'finalize'; language: string } | undefined;
  name: string | undefined;
  extends: string | undefined;
  dependsOn: Dependency | undefined;
  using: IsoFile[];
  disabled: Word[];
  quantifier: 'exists' | 'forall' | undefined;
  expected: Expected;
}

const CLAUSES = [
  'extends',
  'depends',
  'using',
  'disable',
  'exists',
  'forall',
  'expression',
  'identifier',
  'type',
];
const ROLES = {
  script: 'rule',
  initialize: 'initialize',
  initialise: 'initialize',
  finalize: 'finalize',
  finalise: 'finalize',
} as const;
const LANGUAGES = ['python', 'js', 'ocaml'];

/** Reads a header from behind its first `@` to behind its second. It may depend on the rules that are `known`. */
export function readHeader(scanner: Scanner, known: readonly string[]): Header {
  const script = readScriptHead(scanner);
  const header: Header = {
    script,
    name: readRuleName(scanner, known),
    extends: undefined,
    dependsOn: undefined,
    using: [],
    disabled: [],
    quantifier: undefined,
    expected: undefined,
  };
  while (scanner.peek()) readClause(scanner, header, known);
  scanner.expectAt();
  return header;
}

function readScriptHead(scanner: Scanner): Header['script'] {
  const first = scanner.peek()?.text;
  if (first === undefined || !Object.hasOwn(ROLES, first) || scanner.peekSecond()?.text !== ':')
    return undefined;
  scanner.word('a role');
  scanner.expect(':');
  if (!scanner.is(...LANGUAGES)) scanner.fail('the language of the script: python, js or ocaml', LANGUAGES);
  return { role: ROLES[first as keyof typeof ROLES], language: scanner.word('a language') };
}

// A rule may be named like a clause only if it is not read as one: `@expression@` has no name.
function readRuleName(scanner: Scanner, known: readonly string[]): string | undefined {
  const ahead = scanner.peek();
  if (!ahead || CLAUSES.includes(ahead.text)) return undefined;
  if (known.includes(ahead.text)) {
    scanner.failAt(ahead.start, ahead.end, `there is a rule named '${ahead.text}' already`);
  }
  return scanner.word('the name of a rule or a clause', CLAUSES);
}

function readClause(scanner: Scanner, header: Header, known: readonly string[]): void {
  const word = scanner.take(...CLAUSES) ?? scanner.fail(`'@' or one of ${CLAUSES.join(', ')}`, CLAUSES);
  switch (word.text) {
    case 'extends':
      header.extends = scanner.word('the name of a rule');
      break;
    case 'depends':
      scanner.expect('on');
      header.dependsOn = readDependency(scanner, known);
      break;
    case 'using':
      do header.using.push(readIsoFile(scanner));
      while (scanner.take(','));
      break;
    case 'disable':
      do header.disabled.push(scanner.takeKind('word') ?? scanner.fail('the name of an isomorphism'));
      while (scanner.take(','));
      break;
    case 'exists':
    case 'forall':
      header.quantifier = word.text;
      break;
    default:
      header.expected = word.text as Expected;
  }
}

/** `"x.iso"` or `<x.iso>`. */
export function readIsoFile(scanner: Scanner): IsoFile {
  const ahead = scanner.peek();
  const start = ahead?.start ?? scanner.at;
  if (ahead?.text !== '<')
    return { path: scanner.string('the path of an isomorphism file'), angled: false, start };
  const { text } = scanner.source;
  const close = text.indexOf('>', start);
  if (close < 0) scanner.fail("a path that ends with '>'");
  scanner.at = close + 1;
  return { path: text.slice(start + 1, close), angled: true, start };
}

function readDependency(scanner: Scanner, known: readonly string[]): Dependency {
  let left = readConjunction(scanner, known);
  while (scanner.take('||')) left = { is: 'or', left, right: readConjunction(scanner, known) };
  return left;
}

function readConjunction(scanner: Scanner, known: readonly string[]): Dependency {
  let left = readOperand(scanner, known);
  while (scanner.take('&&')) left = { is: 'and', left, right: readOperand(scanner, known) };
  return left;
}

function readOperand(scanner: Scanner, known: readonly string[]): Dependency {
  if (scanner.take('!')) return { is: 'not', part: readOperand(scanner, known) };
  if (scanner.take('(')) {
    const inside = readDependency(scanner, known);
    scanner.expect(')');
    return inside;
  }
  const quantifier = scanner.take('exists', 'forall');
  if (quantifier) return { is: quantifier.text as 'exists' | 'forall', part: readDependency(scanner, known) };
  if (scanner.is('ever', 'never') && scanner.peekSecond()?.kind === 'word' && !scanner.isSecond(...CLAUSES)) {
    const when = scanner.word('ever or never') as 'ever' | 'never';
    return { is: when, name: readKnown(scanner, known) };
  }
  if (scanner.is('file') && scanner.isSecond('in')) {
    scanner.expect('file');
    scanner.expect('in');
    return { is: 'file in', path: scanner.string('a path in quotes') };
  }
  return { is: 'rule', name: readKnown(scanner, known) };
}

function readKnown(scanner: Scanner, known: readonly string[]): string {
  const name = scanner.takeKind('word') ?? scanner.fail('the name of a rule');
  if (!known.includes(name.text)) {
    const hint = suggest(name.text, known);
    scanner.failAt(
      name.start,
      name.end,
      `no rule before this one, and no virtual rule, is named '${name.text}'${hint}`,
    );
  }
  return name.text;
}
