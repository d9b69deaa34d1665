import { includesIn } from '../c/includes.ts';
import type { ChangedFile, Unit } from '../run/result.ts';
import { driverOf } from './driver.ts';
import type { MaintainersSection } from './maintainers-file.ts';

/** What one patch changes: units of one driver, and every file they touch. A file is in one patch only. */
export interface PatchGroup {
  units: readonly Unit[];
  files: readonly ChangedFile[];
}

/**
 * Parts what a run would change into patches: one for each driver, a unit that spans drivers joining them. A patch
 * that changes a header comes before those that change files including it; otherwise they are in the order of paths.
 */
export function groupUnits(
  units: readonly Unit[],
  files: readonly ChangedFile[],
  sections: readonly MaintainersSection[],
): PatchGroup[] {
  const joined = new Joined();
  for (const unit of units) {
    const drivers = [...unit.changes.keys()].map((path) => driverOf(path, sections));
    for (const driver of drivers) joined.join(drivers[0], driver);
  }
  const byDriver = new Map<string, { units: Unit[]; files: ChangedFile[] }>();
  for (const file of [...files].sort((a, b) => compare(a.path, b.path))) {
    const key = joined.root(driverOf(file.path, sections));
    const group = byDriver.get(key) ?? { units: [], files: [] };
    byDriver.set(key, group);
    group.files.push(file);
    const fresh = units.filter((unit) => unit.changes.has(file.path) && !group.units.includes(unit));
    group.units.push(...fresh.sort((a, b) => firstOffset(a, file.path) - firstOffset(b, file.path)));
  }
  return headersFirst([...byDriver.values()]);
}

function firstOffset(unit: Unit, path: string): number {
  return Math.min(...(unit.changes.get(path) ?? []).map((edit) => edit.start));
}

/** Takes, again and again, the first group that needs none of those still waiting; in a ring, the first. */
function headersFirst(groups: readonly PatchGroup[]): PatchGroup[] {
  const waiting = [...groups];
  const ordered: PatchGroup[] = [];
  while (waiting.length > 0) {
    const free = waiting.findIndex(
      (group) => !waiting.some((other) => other !== group && needs(group, other)),
    );
    ordered.push(...waiting.splice(Math.max(free, 0), 1));
  }
  return ordered;
}

function needs(user: PatchGroup, provider: PatchGroup): boolean {
  const headers = provider.files.filter((file) => file.path.endsWith('.h')).map((file) => `/${file.path}`);
  if (headers.length === 0) return false;
  return user.files.some((file) =>
    includesOf(file.text).some((name) => headers.some((header) => header.endsWith(`/${name}`))),
  );
}

function includesOf(text: string): string[] {
  return includesIn(text).map(({ name }) => name.replace(/^(?:\.\.?\/)+/, ''));
}

/** Sets of names that grow together. */
class Joined {
  #above = new Map<string, string>();

  root(name: string): string {
    const above = this.#above.get(name);
    return above === undefined ? name : this.root(above);
  }

  join(a: string, b: string): void {
    const [first, second] = [this.root(a), this.root(b)];
    if (first !== second) this.#above.set(second, first);
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
