import type Parser from 'tree-sitter';
import C from 'tree-sitter-c';
import {
  CLOSERS,
  COMMA_VALUES,
  FIXED,
  OTHER_LEAVES,
  PLACES,
  QUOTED,
  VALUES,
  WORDS,
} from './grammar-tables.ts';
import { field, kind } from './kinds.ts';
import { blockCommentEnd, numberEnd, quotedEnd } from './leaf-text.ts';
import { NAMED } from './syntax-tree.ts';

/** What the grammar says of a node kind, as far as it saves questions to tree-sitter. */
export interface NodeKind {
  /** `kind(name)` */
  number: number;
  flags: number;
  isNamed: boolean;
  /** Never has children. */
  isLeaf: boolean;
  /** Of a leaf that is always the same text, else empty. */
  text: string;
  /** Where another leaf or literal ends that begins at an offset; -1 where the text alone does not tell. */
  end(text: string, from: number): number;
  /** The first character of all its nodes, or 0. */
  first: number;
  /** The second one of a fixed text, or 0. */
  second: number;
  /** One word, such as an identifier. */
  isWord: boolean;
  /** Where it begins and ends does not follow from its children. */
  isTold: boolean;
  /** A preprocessor line, in which a text means something else. */
  isLine: boolean;
  /** What a string or character literal holds beside escapes. */
  part: NodeKind | undefined;
  /** Its children may have fields: named ones, and operators. */
  hasFields: boolean;
  hasOperator: boolean;
  /** The fields of its children by their place, where that is always the same and they are always as many. */
  placeFields: readonly number[] | undefined;
  /** The field of a named child by the number of its kind, -1 where that is not always the same. */
  kindFields: Int8Array;
  /** The token that always is its last child, or -1. */
  closer: number;
  /** Its end is known when it comes. */
  isOpen: boolean;
  /** What its children may be by their place, where that is little. */
  places: readonly (readonly NodeKind[])[];
  /** From this place on its children are values. */
  valuesFrom: number;
  /** One of them may be several with commas between. */
  hasCommas: boolean;
}

interface NodeTypes {
  types: { type: string }[];
}

interface NodeTypeInfo {
  type: string;
  named: boolean;
  fields?: Record<string, NodeTypes>;
  children?: NodeTypes;
  subtypes?: { type: string }[];
}

const info = new Map(
  (C as unknown as { nodeTypeInfo: NodeTypeInfo[] }).nodeTypeInfo.map((each) => [each.type, each]),
);

const byId: NodeKind[] = [];
const byName = new Map<string, NodeKind>();

/** The kind of the node that a cursor stands on. */
export function kindOf(cursor: Parser.TreeCursor): NodeKind {
  const id = cursor.nodeTypeId;
  if (id === ERROR_ID) return nodeKind('ERROR', true);
  byId[id] ??= nodeKind(cursor.nodeType, cursor.nodeIsNamed);
  return byId[id];
}

const ERROR_ID = 65535;
const MOST_KINDS = 512;
const NEVER = 1 << 29;

/** The kind of a name, such as `call_expression` or `(`. */
export function nodeKind(name: string, isNamed = info.get(name)?.named ?? false): NodeKind {
  let known = byName.get(name);
  if (!known) {
    known = describe(name, isNamed);
    byName.set(name, known);
  }
  return known;
}

function describe(name: string, isNamed: boolean): NodeKind {
  const fields = Object.keys(info.get(name)?.fields ?? {});
  const isLine = name.startsWith('preproc_');
  const isPlain = !isNamed && !/^#|\s/.test(name);
  const places = (PLACES[name] ?? []).map((names) =>
    names.split(' ').flatMap((each) => (each === '' ? [] : [nodeKind(each)])),
  );
  const closer = Object.keys(CLOSERS).find((token) => CLOSERS[token].includes(name));
  return {
    number: kind(name),
    flags: isNamed ? NAMED : 0,
    isNamed,
    isLeaf: !isNamed || WORDS.includes(name) || OTHER_LEAVES.includes(name),
    text: isPlain ? name : '',
    end: ends[name] ?? untold,
    first: isPlain ? name.charCodeAt(0) : places[0]?.length === 1 ? places[0][0].first : 0,
    // The line end of a directive is no node.
    isTold: isLine || name === 'translation_unit' || name === 'ERROR',
    second: isPlain && name.length > 1 ? name.charCodeAt(1) : 0,
    isWord: WORDS.includes(name),
    isLine,
    part: name in QUOTED ? nodeKind(QUOTED[name]) : undefined,
    hasFields: fields.length > 0 || name === 'ERROR',
    hasOperator: fields.includes('operator') || fields.includes('size') || name === 'ERROR',
    placeFields: FIXED[name]?.map((each) => field(each)),
    kindFields: fieldsByKind(name),
    closer: closer === undefined ? -1 : kind(closer),
    isOpen: closer !== undefined || name in FIXED,
    places,
    valuesFrom: VALUES[name] ?? NEVER,
    hasCommas: COMMA_VALUES.includes(name),
  };
}

const untold = (): number => -1;
const ends: Record<string, (text: string, from: number) => number> = {
  number_literal: numberEnd,
  comment: blockCommentEnd,
  string_literal: quotedEnd,
  char_literal: quotedEnd,
};

/** The field that children of a kind are always in, 0 where that is none; -1 where they may be in two. */
function fieldsByKind(name: string): Int8Array {
  const { fields = {}, children } = info.get(name) ?? {};
  const found = new Map<number, number>();
  const doubtful = new Set<number>();
  const note = (types: NodeTypes | undefined, number: number): void => {
    for (const type of (types?.types ?? []).flatMap(({ type }) => subtypesOf(type))) {
      if ((found.get(kind(type)) ?? number) !== number) doubtful.add(kind(type));
      found.set(kind(type), number);
    }
  };
  for (const [each, types] of Object.entries(fields)) note(types, field(each));
  note(children, field(''));
  const fieldsOf = new Int8Array(MOST_KINDS).fill(-1);
  for (const [each, number] of found) if (!doubtful.has(each)) fieldsOf[each] = number;
  return fieldsOf;
}

const subtypesOf = (type: string): string[] =>
  info.get(type)?.subtypes?.flatMap((each) => subtypesOf(each.type)) ?? [type];
