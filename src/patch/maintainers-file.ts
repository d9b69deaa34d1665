/** A section of a kernel tree's MAINTAINERS file. */
export interface MaintainersSection {
  title: string;
  /** The `F:` patterns, as written. */
  files: readonly string[];
}

/** Reads the sections that have `F:` patterns; prose and everything else is passed over. */
export function readMaintainers(text: string): MaintainersSection[] {
  const sections: MaintainersSection[] = [];
  for (const block of text.split(/\n\s*\n/)) {
    const lines = block.split('\n');
    const first = lines.findIndex((line) => /^[A-Z]:\s/.test(line));
    if (first < 1) continue;
    const files = lines.flatMap((line) => /^F:\s+(\S+)/.exec(line)?.[1] ?? []);
    if (files.length > 0) sections.push({ title: lines[first - 1].trim(), files });
  }
  return sections;
}

/**
 * The section that speaks of a file's very folder or of the file itself, and not only of a folder above: that of a
 * driver rather than that of its subsystem.
 */
export function narrowSection(
  path: string,
  sections: readonly MaintainersSection[],
): MaintainersSection | undefined {
  return sections.find(({ files }) => files.some((pattern) => namesClosely(pattern, path)));
}

function namesClosely(pattern: string, path: string): boolean {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  if (pattern.endsWith('/')) return toRegExp(pattern).test(folder);
  return pattern.split('/').length === path.split('/').length && toRegExp(pattern).test(path);
}

function toRegExp(pattern: string): RegExp {
  const source = pattern
    .replace(/[\\^$+.()|{}[\]]/g, '\\$&')
    .replaceAll('*', '[^/]*')
    .replaceAll('?', '[^/]');
  return new RegExp(`^${source}$`);
}
