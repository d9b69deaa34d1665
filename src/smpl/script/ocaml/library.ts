import { asList } from './evaluate.ts';
import { REGULAR_EXPRESSIONS } from './regular-expressions.ts';
import {
  compareValues,
  keyOf,
  type OcamlFunction,
  OcamlRaised,
  OcamlReference,
  OcamlTable,
  OcamlTagged,
  OcamlTuple,
  type OcamlValue,
  UNIT_VALUE,
} from './value.ts';

/** What a script does to the world around it. */
export interface OcamlWorld {
  print(text: string): void;
  include(kept: boolean): void;
  exit(): void;
  files(): readonly string[];
}

/** The functions that scripts may use, by their names in OCaml. */
export function ocamlLibrary(world: OcamlWorld): ReadonlyMap<string, OcamlValue> {
  const print = (ending: string) => one((text) => done(() => world.print(`${text}${ending}`)));
  const written = one((text) => text);
  const coccilib: [string, OcamlValue][] = [
    ['include_match', one((kept) => done(() => world.include(kept === true)))],
    ['exit', one(() => done(() => world.exit()))],
    ['files', one(() => world.files())],
    ...['make_ident', 'make_expr', 'make_stmt', 'make_type'].map((name): [string, OcamlValue] => [
      name,
      written,
    ]),
  ];
  return new Map<string, OcamlValue>([
    ...coccilib,
    ...coccilib.map(([name, value]): [string, OcamlValue] => [`Coccilib.${name}`, value]),
    ['print_string', print('')],
    ['print_endline', print('\n')],
    ['print_newline', one(() => done(() => world.print('\n')))],
    ['print_int', print('')],
    ['Printf.printf', one((format) => formatted(String(format), (text) => done(() => world.print(text))))],
    ['Printf.sprintf', one((format) => formatted(String(format), (text) => text))],
    ['string_of_int', one(String)],
    ['string_of_bool', one(String)],
    ['int_of_string', one(toNumber)],
    ['not', one((truth) => truth !== true)],
    ['ref', one((value) => new OcamlReference(value))],
    ['!', one((value) => (value instanceof OcamlReference ? value.value : raise('this is no reference')))],
    ['incr', one((value) => step(value, 1))],
    ['decr', one((value) => step(value, -1))],
    ['fst', one((value) => partOf(value, 0))],
    ['snd', one((value) => partOf(value, 1))],
    ['ignore', one(() => UNIT_VALUE)],
    ['compare', two(compareValues)],
    ['max', two((a, b) => (compareValues(a, b) >= 0 ? a : b))],
    ['min', two((a, b) => (compareValues(a, b) <= 0 ? a : b))],
    ['failwith', one((text) => raise(String(text)))],
    ['raise', one((value) => raiseValue(value))],
    ...STRINGS,
    ...LISTS,
    ...TABLES,
    ...Object.entries(REGULAR_EXPRESSIONS).map(([name, fn]): [string, OcamlValue] => [name, curried(fn)]),
  ]);
}

const STRINGS: readonly (readonly [string, OcamlValue])[] = [
  ['String.length', one((text) => String(text).length)],
  ['String.concat', two((by, list) => asList(list).join(String(by)))],
  ['String.uppercase_ascii', one((text) => String(text).toUpperCase())],
  ['String.lowercase_ascii', one((text) => String(text).toLowerCase())],
  ['String.uppercase', one((text) => String(text).toUpperCase())],
  ['String.lowercase', one((text) => String(text).toLowerCase())],
  ['String.trim', one((text) => String(text).trim())],
  [
    'String.sub',
    three((text, from, length) => String(text).slice(Number(from), Number(from) + Number(length))),
  ],
];

const LISTS: readonly (readonly [string, OcamlValue])[] = [
  ['List.length', one((list) => asList(list).length)],
  ['List.hd', one((list) => asList(list)[0] ?? raise('hd'))],
  ['List.tl', one((list) => (asList(list).length > 0 ? asList(list).slice(1) : raise('tl')))],
  ['List.nth', two((list, at) => asList(list)[Number(at)] ?? raise('nth'))],
  ['List.rev', one((list) => [...asList(list)].reverse())],
  ['List.map', two((fn, list) => asList(list).map((value) => call(fn, value)))],
  ['List.iter', two((fn, list) => done(() => asList(list).map((value) => call(fn, value))))],
  ['List.filter', two((fn, list) => asList(list).filter((value) => call(fn, value) === true))],
  ['List.exists', two((fn, list) => asList(list).some((value) => call(fn, value) === true))],
  ['List.for_all', two((fn, list) => asList(list).every((value) => call(fn, value) === true))],
  ['List.mem', two((value, list) => asList(list).some((other) => compareValues(value, other) === 0))],
  ['List.sort', two((fn, list) => [...asList(list)].sort((a, b) => Number(call(call(fn, a), b))))],
  ['List.concat', one((lists) => asList(lists).flatMap(asList))],
  [
    'List.fold_left',
    three((fn, start, list) => asList(list).reduce((all, value) => call(call(fn, all), value), start)),
  ],
  [
    'List.assoc',
    two((key, list) => {
      const found = asList(list).find((pair) => compareValues(partOf(pair, 0), key) === 0);
      return found === undefined ? raiseValue(new OcamlTagged('Not_found')) : partOf(found, 1);
    }),
  ],
];

const TABLES: readonly (readonly [string, OcamlValue])[] = [
  ['Hashtbl.create', one(() => new OcamlTable())],
  ['Hashtbl.add', three((table, key, value) => done(() => valuesOf(table, key).unshift(value)))],
  ['Hashtbl.replace', three((table, key, value) => done(() => valuesOf(table, key).splice(0, 1, value)))],
  ['Hashtbl.find', two((table, key) => valuesOf(table, key)[0] ?? raiseValue(new OcamlTagged('Not_found')))],
  ['Hashtbl.mem', two((table, key) => valuesOf(table, key).length > 0)],
  ['Hashtbl.remove', two((table, key) => done(() => valuesOf(table, key).shift()))],
  ['Hashtbl.clear', one((table) => done(() => tableOf(table).entries.clear()))],
  ['Hashtbl.length', one((table) => entriesOf(table).reduce((sum, { values }) => sum + values.length, 0))],
  [
    'Hashtbl.fold',
    three((fn, table, start) => {
      const pairs = entriesOf(table).flatMap(({ key, values }) => values.map((value) => [key, value]));
      return pairs.reduce((all, [key, value]) => call(call(call(fn, key), value), all), start);
    }),
  ],
  [
    'Hashtbl.iter',
    two((fn, table) =>
      done(() => {
        for (const { key, values } of entriesOf(table))
          for (const value of values) call(call(fn, key), value);
      }),
    ),
  ],
];

function one(fn: OcamlFunction): OcamlValue {
  return fn;
}

function two(fn: (a: OcamlValue, b: OcamlValue) => OcamlValue): OcamlValue {
  return (a: OcamlValue) => (b: OcamlValue) => fn(a, b);
}

function three(fn: (a: OcamlValue, b: OcamlValue, c: OcamlValue) => OcamlValue): OcamlValue {
  return (a: OcamlValue) => (b: OcamlValue) => (c: OcamlValue) => fn(a, b, c);
}

function curried(fn: (...values: OcamlValue[]) => OcamlValue, given: OcamlValue[] = []): OcamlValue {
  return (value: OcamlValue) => {
    const all = [...given, value];
    return all.length < fn.length ? curried(fn, all) : fn(...all);
  };
}

function done(act: () => unknown): OcamlValue {
  act();
  return UNIT_VALUE;
}

function call(fn: OcamlValue, value: OcamlValue): OcamlValue {
  return typeof fn === 'function' ? fn(value) : raise('this is no function');
}

/** `"%s at %d\n"` takes its arguments one by one. */
function formatted(format: string, end: (text: string) => OcamlValue): OcamlValue {
  const [piece] = /%[-0-9]*[sdibcfu%!]/.exec(format) ?? [];
  if (piece === undefined) return end(format);
  const at = format.indexOf(piece);
  const rest = (text: string) =>
    formatted(format.slice(at + piece.length), (behind) => end(format.slice(0, at) + text + behind));
  if (piece === '%%' || piece === '%!') return rest(piece === '%%' ? '%' : '');
  const width = Number(/\d+/.exec(piece)?.[0] ?? 0);
  return (value: OcamlValue) =>
    rest(piece.startsWith('%-') ? String(value).padEnd(width) : String(value).padStart(width));
}

function toNumber(text: OcamlValue): number {
  return /^\s*-?\d+$/.test(String(text)) ? Number(text) : raise('int_of_string');
}

function step(value: OcamlValue, by: number): OcamlValue {
  if (!(value instanceof OcamlReference)) return raise('this is no reference');
  value.value = Number(value.value) + by;
  return UNIT_VALUE;
}

function partOf(value: OcamlValue, at: number): OcamlValue {
  return value instanceof OcamlTuple ? value.parts[at] : raise('this is no pair');
}

function tableOf(table: OcamlValue): OcamlTable {
  return table instanceof OcamlTable ? table : raise('this is no table');
}

function entriesOf(table: OcamlValue) {
  return [...tableOf(table).entries.values()];
}

function valuesOf(table: OcamlValue, key: OcamlValue): OcamlValue[] {
  const { entries } = tableOf(table);
  const known = entries.get(keyOf(key));
  if (known) return known.values;
  const values: OcamlValue[] = [];
  entries.set(keyOf(key), { key, values });
  return values;
}

function raise(what: string): never {
  throw new OcamlRaised('Failure', what);
}

function raiseValue(value: OcamlValue): never {
  throw value instanceof OcamlTagged ? new OcamlRaised(value.tag, value.part) : new OcamlRaised('Failure');
}
