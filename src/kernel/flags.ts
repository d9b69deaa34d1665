/** A set of flags that is known in part. */
export interface Flags {
  /** Set for certain; `undefined` stands for all flags: the value of no path. */
  must: ReadonlySet<string> | undefined;
  /** Set perhaps; those of `must` are among them. */
  may: ReadonlySet<string>;
  /** Flags that are not named here may be set too. */
  unknown: boolean;
}

const empty: ReadonlySet<string> = new Set();

/** What operators and paths make of flags. */
export const flags = {
  /** The value of no path at all. */
  nothing: { must: undefined, may: empty, unknown: false } as Flags,
  none: { must: empty, may: empty, unknown: false } as Flags,
  anything: { must: empty, may: empty, unknown: true } as Flags,

  of: (name: string): Flags => ({ must: new Set([name]), may: new Set([name]), unknown: false }),

  /** `one | other` */
  both: (one: Flags, other: Flags): Flags => ({
    must: one.must && other.must && union(one.must, other.must),
    may: union(one.may, other.may),
    unknown: one.unknown || other.unknown,
  }),

  /** One or the other, by path. */
  either: (one: Flags, other: Flags): Flags => ({
    must: one.must && other.must ? intersection(one.must, other.must) : (one.must ?? other.must),
    may: union(one.may, other.may),
    unknown: one.unknown || other.unknown,
  }),

  /** `value & mask` */
  only: (value: Flags, mask: Flags): Flags => {
    if (value.unknown && mask.unknown) return flags.anything;
    const may = value.unknown ? mask.may : mask.unknown ? value.may : intersection(value.may, mask.may);
    return { must: value.must && mask.must && intersection(value.must, mask.must), may, unknown: false };
  },

  /** `value & ~mask` */
  without: (value: Flags, mask: Flags): Flags => ({
    must: mask.unknown ? empty : value.must && difference(value.must, mask.may),
    may: mask.unknown ? value.may : difference(value.may, mask.must ?? empty),
    unknown: value.unknown,
  }),

  equal: (one: Flags, other: Flags): boolean =>
    one.unknown === other.unknown && same(one.may, other.may) && same(one.must, other.must),
};

type Names = ReadonlySet<string>;

const union = (one: Names, other: Names): Names => new Set([...one, ...other]);
const intersection = (one: Names, other: Names): Names => new Set([...one].filter((name) => other.has(name)));
const difference = (one: Names, other: Names): Names => new Set([...one].filter((name) => !other.has(name)));

function same(one: Names | undefined, other: Names | undefined): boolean {
  if (!one || !other) return one === other;
  return one.size === other.size && union(one, other).size === one.size;
}
