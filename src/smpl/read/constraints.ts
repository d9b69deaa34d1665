import type { Constraint, Fresh, Metavariable, ScriptInput } from '../ast.ts';
import type { Registry } from './registry.ts';
import type { Scanner, Word } from './scanner.ts';

/** Where a constraint stands: behind the metavariable `own`, after those `declared` before it. */
export interface ConstraintPlace {
  scanner: Scanner;
  rule: string;
  registry: Registry;
  declared: readonly Metavariable[];
  own: Metavariable;
}

/** What is said behind a metavariable's name, undefined where nothing is: `=~ "x" && != r.f`. */
export function readConstraint(place: ConstraintPlace): Constraint | undefined {
  return place.scanner.is(',', ';') || !place.scanner.peek() ? undefined : readAny(place);
}

function readAny(place: ConstraintPlace): Constraint {
  const parts = [readAll(place)];
  while (place.scanner.take('||')) parts.push(readAll(place));
  return parts.length === 1 ? parts[0] : { is: 'any', parts };
}

function readAll(place: ConstraintPlace): Constraint {
  const parts = [readOne(place)];
  while (place.scanner.take('&&')) parts.push(readOne(place));
  return parts.length === 1 ? parts[0] : { is: 'all', parts };
}

function readOne(place: ConstraintPlace): Constraint {
  const { scanner } = place;
  if (scanner.take('(')) {
    const inside = readAny(place);
    scanner.expect(')');
    return inside;
  }
  if (scanner.take('!')) {
    return { is: 'not', part: scanner.take('~') ? readRegex(scanner) : readOne(place) };
  }
  if (scanner.take('!=')) return { is: 'not', part: readValues(place) };
  if (scanner.take('=')) return scanner.take('~') ? readRegex(scanner) : readValues(place);
  if (scanner.take(':')) return { is: 'script', ...readScript(place, [place.own]) };
  const operator = scanner.take('<=', '<', '>=', '>');
  if (operator) return readComparison(place, operator.text as '<');
  return scanner.fail("a constraint (=, !=, =~, !~, <=, ': script:...'), ',' or ';'");
}

// "regex" in OCaml's escapes is that of PCRE but for doubled backslashes.
function readRegex(scanner: Scanner): Constraint {
  const ahead = scanner.peek();
  const start = ahead?.start ?? scanner.at;
  const text = scanner.string('a regular expression in quotes');
  try {
    return { is: 'regex', regex: new RegExp(text.replace(/\\\\/g, '\\').replace(/\\"/g, '"')) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return scanner.failAt(start, scanner.at, `this is no regular expression: ${why}`);
  }
}

// e <= r.f, n <= 3
function readComparison(place: ConstraintPlace, operator: '<' | '<=' | '>' | '>='): Constraint {
  const { scanner } = place;
  const sign = scanner.take('-') ? -1 : 1;
  const number = scanner.takeKind('number');
  if (number) return { is: 'compare', operator, number: sign * Number(number.text.replace(/[uUlL]+$/, '')) };
  const name = scanner.takeKind('word') ?? scanner.fail('a number or an expression metavariable');
  const metavariable = metavariableAt(place, name);
  if (operator !== '<=' || !metavariable)
    return scanner.failAt(name.start, name.end, 'only <= takes a metavariable');
  return { is: 'part-of', metavariable };
}

// x, {a, r.b, "text", -3, +}
function readValues(place: ConstraintPlace): Constraint {
  const { scanner } = place;
  const texts: string[] = [];
  const metavariables: Metavariable[] = [];
  const closes = scanner.take('{') ? [',', '}'] : [',', ';', '&&', '||', ')'];
  do {
    const value = readValue(place, closes);
    if (typeof value === 'string') texts.push(value);
    else metavariables.push(value);
  } while (closes.includes('}') && scanner.take(','));
  if (closes.includes('}')) scanner.expect('}', ',');
  return { is: 'in', texts, metavariables };
}

function readValue(place: ConstraintPlace, closes: readonly string[]): string | Metavariable {
  const { scanner } = place;
  const words: Word[] = [];
  for (
    let word = scanner.peek();
    word && (words.length === 0 || !ends(word, closes));
    word = scanner.peek()
  ) {
    scanner.at = word.end;
    if (words.length === 0 && word.kind === 'word') {
      const found = metavariableAt(place, word);
      if (found) return found;
    }
    words.push(word);
  }
  if (words.length === 0) scanner.fail('a value');
  return scanner.source.text.slice(words[0].start, words[words.length - 1].end);
}

function ends(word: Word, closes: readonly string[]): boolean {
  return word.kind === 'punctuation' && closes.includes(word.text);
}

// `r.x` inherits; a name declared before is that; any other is a word of C.
function metavariableAt(place: ConstraintPlace, name: Word): Metavariable | undefined {
  const { scanner, registry, declared } = place;
  if (scanner.is('.')) {
    scanner.expect('.');
    return registry.inherit(scanner, name, scanner.takeKind('word') ?? scanner.fail('a name'));
  }
  return declared.find((known) => known.name === name.text && known.kind !== 'typedef');
}

type ScriptPart = Omit<Extract<Constraint, { is: 'script' }>, 'is'>;

// script:python(r.a, b) { code }; the constrained metavariable itself is the first of the inputs.
function readScript(place: ConstraintPlace, always: readonly Metavariable[]): ScriptPart {
  const { scanner, rule } = place;
  scanner.expect('script');
  scanner.expect(':');
  const languages = ['python', 'js', 'ocaml'] as const;
  const language = scanner.take(...languages)?.text ?? scanner.fail('python, js or ocaml', languages);
  const inputs: ScriptInput[] = always.map(({ name, key }) => ({ name, key, otherwise: undefined }));
  scanner.expect('(');
  while (!scanner.is(')')) {
    const name = scanner.takeKind('word') ?? scanner.fail("a metavariable or ')'");
    const inherited = metavariableAt(place, name);
    const input = { name: inherited?.name ?? name.text, key: inherited?.key ?? `${rule}.${name.text}` };
    if (!inputs.some(({ key }) => key === input.key)) inputs.push({ ...input, otherwise: undefined });
    if (!scanner.take(',')) break;
  }
  scanner.expect(')');
  const { text: code, start } = scanner.braced();
  return { language: language as ScriptPart['language'], inputs, code, line: scanner.source.lineAt(start) };
}

/** How a fresh identifier is named: `= "prefix"`, `= "a" ## r.x`, `= script:...`; without a word of it by its own name. */
export function readFresh(place: ConstraintPlace): Fresh {
  const { scanner } = place;
  if (!scanner.take('=')) return { is: 'counter', prefix: place.own.name };
  if (scanner.is('script')) return { is: 'script', ...readScript(place, []) };
  const parts: (string | Metavariable)[] = [];
  do {
    const name = scanner.takeKind('word');
    if (!name) parts.push(scanner.string('a string or a metavariable'));
    else parts.push(metavariableAt(place, name) ?? failUndeclared(scanner, name));
  } while (scanner.take('##'));
  const [first] = parts;
  return parts.length === 1 && typeof first === 'string'
    ? { is: 'counter', prefix: first }
    : { is: 'joined', parts };
}

function failUndeclared(scanner: Scanner, name: Word): never {
  return scanner.failAt(name.start, name.end, `'${name.text}' is no metavariable declared before`);
}
