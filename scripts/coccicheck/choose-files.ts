import { createHash } from 'node:crypto';

/** As many of the files as asked for, drawn by a seed: the same for the same files and seed. */
export function drawn(files: readonly string[], count: number, seed: string): string[] {
  const place = (file: string) => createHash('sha1').update(`${seed} ${file}`).digest('hex');
  return files
    .map((file) => ({ file, place: place(file) }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .slice(0, count)
    .map(({ file }) => file);
}
