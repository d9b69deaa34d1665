/** One step from a name to its base type: `int *a[3]` is array, then pointer, then `int`. */
export interface Layer {
  readonly sort: 'pointer' | 'array' | 'function';
  /** What stands in the brackets of an array. */
  readonly size: string;
}

/** The type of an expression or name. `base` is its tokens with one space between: `unsigned long`, `struct page`. */
export interface CType {
  readonly base: string;
  readonly qualifiers: readonly string[];
  readonly layers: readonly Layer[];
  /** Of a bit field: `3`. */
  readonly width?: string;
}

const POINTER: Layer = { sort: 'pointer', size: '' };

export const plain = (base: string): CType => ({ base: normalBase(base), qualifiers: [], layers: [] });

export const STRING: CType = { base: 'char', qualifiers: [], layers: [{ sort: 'array', size: '' }] };

export const pointerTo = (type: CType): CType => ({ ...type, layers: [POINTER, ...type.layers] });

/** What `*x` or `x[i]` is. */
export function dereferenced(type: CType): CType | undefined {
  const [first] = type.layers;
  if (first === undefined || first.sort === 'function') return undefined;
  return { ...type, layers: type.layers.slice(1) };
}

/** What a call of it gives; calling through a pointer is the same. */
export function returned(type: CType): CType | undefined {
  const [first, second] = type.layers;
  if (first?.sort === 'function') return { ...type, layers: type.layers.slice(1) };
  return first?.sort === 'pointer' && second?.sort === 'function'
    ? { ...type, layers: type.layers.slice(2) }
    : undefined;
}

export function isPointer({ layers }: CType): boolean {
  return layers.length > 0 && layers[0].sort !== 'function';
}

/** The type as a type metavariable has it: `struct page *`, `char @[3]`. */
export function tokensOf({ base, qualifiers, layers }: CType): string {
  let inner = '';
  for (const { sort, size } of layers) {
    if (sort === 'pointer') inner = `* ${inner}`;
    else if (sort === 'function') inner = inner === '' ? '@ ( )' : `( ${inner}) ( )`;
    else if (inner === '') inner = sort === 'array' ? `@ [${size === '' ? '' : ` ${size}`} ]` : '@ ( )';
    else inner = /^\*/.test(inner) ? `( ${inner}) [ ${size} ]` : `${inner} [ ${size} ]`;
  }
  return [...qualifiers, base, inner].join(' ').trim();
}

const BASIC = new Set(['unsigned', 'signed', 'long', 'short', 'int', 'char', 'float', 'double']);

/** Basic types in one order and without what goes without saying: `long unsigned int` is `unsigned long`. */
export function normalBase(base: string): string {
  const words = base.split(/\s+/).filter(Boolean);
  if (!words.every((word) => BASIC.has(word))) return words.join(' ');
  const has = (word: string) => words.includes(word);
  const kept = [
    ...(has('unsigned') ? ['unsigned'] : has('signed') && has('char') ? ['signed'] : []),
    ...words.filter((word) => word === 'long' || word === 'short'),
    ...words.filter((word) => word === 'char' || word === 'float' || word === 'double'),
  ];
  const sized = kept.some((word) => word !== 'unsigned' && word !== 'signed');
  return [...kept, ...(sized ? [] : ['int'])].join(' ');
}
