/** A value of OCaml. A list is an array, unit the empty tuple, an option `Some x` tagged. */
export type OcamlValue =
  | string
  | number
  | boolean
  | readonly OcamlValue[]
  | OcamlTuple
  | OcamlTagged
  | OcamlReference
  | OcamlTable
  | OcamlRecord
  | OcamlFunction;

export type OcamlFunction = (argument: OcamlValue) => OcamlValue;

export class OcamlTuple {
  readonly parts: readonly OcamlValue[];

  constructor(parts: readonly OcamlValue[]) {
    this.parts = parts;
  }
}

export class OcamlTagged {
  readonly tag: string;
  readonly part: OcamlValue | undefined;

  constructor(tag: string, part?: OcamlValue) {
    this.tag = tag;
    this.part = part;
  }
}

export class OcamlReference {
  value: OcamlValue;

  constructor(value: OcamlValue) {
    this.value = value;
  }
}

/** What `Hashtbl` makes: for each key its values, the newest first. */
export class OcamlTable {
  readonly entries = new Map<string, { readonly key: OcamlValue; readonly values: OcamlValue[] }>();
}

export class OcamlRecord {
  readonly fields: ReadonlyMap<string, OcamlValue>;

  constructor(fields: Iterable<readonly [string, OcamlValue]>) {
    this.fields = new Map(fields);
  }
}

/** `raise Not_found` and what else a script may catch. */
export class OcamlRaised extends Error {
  readonly value: OcamlTagged;

  constructor(tag: string, part?: OcamlValue) {
    super(part === undefined ? tag : `${tag} ${keyOf(part)}`);
    this.value = new OcamlTagged(tag, part);
  }
}

export const UNIT_VALUE = new OcamlTuple([]);

/** Equal values have equal keys. */
export function keyOf(value: OcamlValue): string {
  if (value instanceof OcamlTuple) return `(${value.parts.map(keyOf).join()})`;
  if (value instanceof OcamlTagged)
    return `${value.tag} ${value.part === undefined ? '' : keyOf(value.part)}`;
  if (value instanceof OcamlReference) return `ref ${keyOf(value.value)}`;
  if (value instanceof OcamlRecord)
    return `{${[...value.fields].map(([name, field]) => `${name}=${keyOf(field)}`).join(';')}}`;
  if (Array.isArray(value)) return `[${value.map(keyOf).join(';')}]`;
  if (typeof value === 'function' || value instanceof OcamlTable)
    throw new OcamlRaised('Invalid_argument', 'compare: functional value');
  return JSON.stringify(value);
}

/** Below 0, 0 or above 0, as OCaml's `compare`. */
export function compareValues(a: OcamlValue, b: OcamlValue): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  if (left && right) {
    for (let at = 0; at < Math.min(left.length, right.length); at++) {
      const order = compareValues(left[at], right[at]);
      if (order !== 0) return order;
    }
    return left.length - right.length;
  }
  // The length of a list is text where it comes from a match.
  if (typeof a === 'number' || typeof b === 'number') return Number(a) - Number(b);
  const [x, y] = typeof a === 'string' && typeof b === 'string' ? [a, b] : [keyOf(a), keyOf(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

function partsOf(value: OcamlValue): readonly OcamlValue[] | undefined {
  if (value instanceof OcamlTuple) return value.parts;
  return Array.isArray(value) ? value : undefined;
}
