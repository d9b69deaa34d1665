import { type MaintainersSection, narrowSection } from './maintainers-file.ts';

/**
 * The name of the driver that a file belongs to; files of one driver go into one patch. Files are of one driver when
 * they stand in one folder and a section of MAINTAINERS names just that folder, or the folder is named as they are
 * (`mthca/mthca_memfree.c`), or their names begin alike (`foo_main.c`, `foo-dma.c`).
 */
export function driverOf(path: string, sections: readonly MaintainersSection[]): string {
  const folders = path.split('/');
  const file = folders.pop()!;
  const folder = folders.join('/');
  const section = narrowSection(path, sections);
  if (section) return `${folder}: ${section.title}`;
  const stem = file.replace(/\.\w+$/, '');
  const first = stem.split(/[-_]/)[0];
  if (plain(first) === plain(folders.at(-1) ?? '')) return folder;
  return `${folder}/${folders.includes(first) ? stem : first}`;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
