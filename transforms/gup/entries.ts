import {
  type CFile,
  type CFunction,
  callersOf,
  type Evidence,
  entryBySignature,
  entryByTable,
  field,
  kind,
  NONE,
  type SourceTree,
  wordOffsets,
} from '../../src/index.ts';
import { callsOf } from './lifetime.ts';
import { quote, quoteLine } from './quote.ts';
import { together } from './together.ts';

/** A way from userspace into a function: the handler, and the case of its switch that leads on. */
export interface Entry {
  key: string;
  /** The device comes this way when it is done, not userspace. */
  completes: boolean;
  evidence: Evidence[];
}

const CASE = kind('case_statement');
const VALUE = field('value');
const DEPTH = 6;
const MOST = 80;

/**
 * The entries from userspace, and from a device that is done, from which a function is reached.
 *
 * @param depth how many calls up
 * @param reach `file`: only through functions of the file itself
 */
export function entriesOf(
  file: CFile,
  fn: CFunction,
  tree: SourceTree,
  depth: number,
  reach: 'tree' | 'file',
): Entry[] {
  const entries: Entry[] = [];
  const seen = new Set<string>();
  let level: { file: CFile; fn: CFunction; label: string; step: Evidence[] }[] = [
    { file, fn, label: '', step: [] },
  ];
  for (let up = 0; up < depth && level.length > 0 && seen.size < MOST; up++) {
    const isWide = ({ file, fn }: { file: CFile; fn: CFunction }): boolean =>
      !fn.isStatic || !file.path.endsWith('.c');
    if (reach === 'file') level = level.filter((place) => !isWide(place));
    const wide = level.filter(isWide).map(({ fn }) => fn.name);
    if (wide.length > 0) tree.places(...wide);
    const next: typeof level = [];
    for (const place of level) {
      const { calls, references } = callersOf(place.file, place.fn, tree);
      for (const reference of references) {
        const entry =
          entryByTable(reference.table, reference.member) ??
          entryBySignature(place.fn.parameters.map(({ type }) => type));
        if (entry?.enters !== 'free' && !entry?.completes) continue;
        const line = quoteLine(reference.file, reference.offset, `${place.fn.name}() is ${entry.what}`);
        entries.push({
          key: `${place.file.path}:${place.fn.name}:${place.label}`,
          completes: entry.completes === true,
          evidence: [line, ...place.step],
        });
      }
      for (const caller of calls) {
        const key = `${caller.file.path}:${caller.fn.name}`;
        if (seen.has(key)) continue;
        seen.add(key);
        const label = caller.fn.tree.closest(caller.call, CASE);
        const value = label === NONE ? NONE : caller.fn.tree.child(label, VALUE);
        next.push({
          file: caller.file,
          fn: caller.fn,
          label: value === NONE ? '' : caller.fn.tree.text(value),
          step: [
            quote(
              caller.file,
              caller.fn.tree,
              caller.call,
              `${caller.fn.name}() calls ${place.fn.name}() here`,
            ),
          ],
        });
      }
    }
    level = next;
  }
  return entries;
}

/**
 * One entry that pins, and another that only gives back: userspace decides when. Where the device gives back as well,
 * once it is done, it does not.
 */
export function pinnedAcrossEntries(
  file: CFile,
  pinning: CFunction,
  releasers: readonly CFunction[],
  tree: SourceTree,
  reach: 'tree' | 'file' = 'tree',
): Evidence[] | undefined {
  for (let depth = 2; depth <= DEPTH; depth++) {
    const [pins, ...releases] = together<Entry[][]>(
      [pinning, ...releasers].map((fn) => () => entriesOf(file, fn, tree, depth, reach)),
    );
    const pin = pins.find(({ completes }) => !completes);
    const others = releases.flat().filter(({ key }) => !pins.some((entry) => entry.key === key));
    if (!pin || others.length === 0) continue;
    return others.some(({ completes }) => completes) ? undefined : [...pin.evidence, ...others[0].evidence];
  }
  return undefined;
}

/** Every function that pins and that nothing in its file calls gives back as well: the pages go with the work. */
export function givenBackOnTheWay(file: CFile, pinning: CFunction, releasers: readonly CFunction[]): boolean {
  const releases = new Set(releasers.flatMap((fn) => [...rootsIn(file, fn)]));
  return [...rootsIn(file, pinning)].every((root) => releases.has(root));
}

function rootsIn(file: CFile, fn: CFunction): Set<string> {
  const roots = new Set<string>();
  const seen = new Set([fn.name]);
  for (const name of seen) {
    const callers = wordOffsets(file.text, name)
      .map((offset) => file.functionAt(offset))
      .filter((caller) => caller !== undefined && caller.name !== name && callsOf(caller, [name]).length > 0)
      .map((caller) => caller!.name);
    if (callers.length === 0) roots.add(name);
    for (const caller of callers) seen.add(caller);
  }
  return roots;
}
