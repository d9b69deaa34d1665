/** How a subsystem begins its subjects. */
export interface SubjectPrefix {
  /** With its colon, without a blank: `RDMA/mthca:`. */
  text: string;
  /** Whether a capital follows. */
  capital: boolean;
}

const PIECE = /^[\w./,+*-]+(?: [\w./,+*-]+)?$/;

/**
 * The longest prefix that most of a file's latest subjects share, and the case of the word behind it. `undefined`
 * where they do not agree, or where a single subject agrees with itself and says nothing of the path.
 */
export function prefixFromHistory(subjects: readonly string[], path: string): SubjectPrefix | undefined {
  const useful = subjects.filter((subject) => !/^(?:treewide:|Revert\b|Merge\b|\[)/i.test(subject));
  const prefixed = useful.map(prefixesOf).filter((prefixes) => prefixes.length > 0);
  const counts = new Map<string, number>();
  for (const prefix of prefixed.flat()) counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
  const shared = [...counts].filter(
    ([text, count]) => count * 2 > prefixed.length && (count > 1 || isOf(text, path)),
  );
  const [longest] = shared.sort(([a], [b]) => b.length - a.length);
  if (!longest) return undefined;
  const after = useful.flatMap((subject) =>
    subject.startsWith(`${longest[0]} `) ? subject.slice(longest[0].length + 1) : [],
  );
  const words = after.filter((phrase) => /^[A-Za-z][a-z]*\s/.test(phrase));
  return {
    text: longest[0],
    capital: words.filter((phrase) => /^[A-Z]/.test(phrase)).length * 2 > words.length,
  };
}

/** `a:` and `a: b:` of the subject `a: b: do it`. */
function prefixesOf(subject: string): string[] {
  const pieces = subject.split(': ').slice(0, -1);
  const odd = pieces.findIndex((piece) => !PIECE.test(piece));
  const good = odd < 0 ? pieces : pieces.slice(0, odd);
  return good.map((_, index) => `${good.slice(0, index + 1).join(': ')}:`);
}

function isOf(prefix: string, path: string): boolean {
  const parts = path.toLowerCase().split(/[/.]/);
  return prefix
    .toLowerCase()
    .split(/[^a-z0-9_-]+/)
    .some((word) => word !== '' && parts.includes(word));
}

// How subsystems write their prefix. `$1` is a part of the path, `$file` the file's name without its ending and without
// the name of its folder; the first rule that fits counts. Source: subjects of the mainline history.
const customs: readonly [pattern: RegExp, prefix: string, capital: boolean][] = [
  [/^arch\/x86\/kvm\//, 'KVM: x86:', true],
  [/^arch\/(x86)\/(?:mm|kernel|lib|entry)\//, '$1/$file:', true],
  [/^arch\/([^/]+)\//, '$1: $file:', false],
  [/^virt\/kvm\//, 'KVM:', true],
  [/^mm\//, 'mm/$file:', false],
  [/^kernel\/([^/]+)\//, '$1:', false],
  [/^(?:kernel|lib|block|init|ipc|crypto|security)\//, '$file:', false],
  [/^fs\/([^/]+)\//, '$1:', false],
  [/^fs\//, 'fs/$file:', false],
  [/^net\/ceph\//, 'libceph:', false],
  [/^net\/([^/]+)\//, '$1:', false],
  [/^sound\/soc\/([^/]+)\//, 'ASoC: $1:', true],
  [/^sound\/(?:[^/]+\/)*([^/]+)\/[^/]+$/, 'ALSA: $1:', true],
  [/^drivers\/infiniband\/(?:hw|sw|ulp)\/([^/]+)\//, 'RDMA/$1:', true],
  [/^drivers\/infiniband\/core\//, 'RDMA/$file:', true],
  [/^drivers\/gpu\/drm\/(?:amd\/)?([^/]+)\//, 'drm/$1:', false],
  [/^drivers\/gpu\/drm\//, 'drm:', false],
  [/^drivers\/staging\/media\/([^/]+)\//, 'media: $1:', false],
  [/^drivers\/staging\/([^/]+)\//, 'staging: $1:', false],
  [/^drivers\/media\/(?:pci|usb|platform)\/([^/]+)\//, 'media: $1:', false],
  [/^drivers\/media\//, 'media: $file:', false],
  [/^drivers\/misc\/mic\/([^/]+)\//, 'misc: mic: $1:', false],
  [/^drivers\/misc\/([^/]+)\//, 'misc: $1:', false],
  [/^drivers\/net\/(?:ethernet|wireless)\/(?:[^/]+\/)*([^/]+)\/[^/]+$/, '$1:', false],
  [/^drivers\/(i2c|spi|pci|usb)\/(?:[^/]+\/)*[^/]+$/, '$1: $file:', false],
  [/^drivers\/([^/]+)\/([^/]+)\/(?:[^/]+\/)*[^/]+$/, '$1: $2:', false],
  [/^drivers\/([^/]+)\//, '$1: $file:', false],
  [/^include\/(?:linux|uapi\/linux)\//, '$file:', false],
  [/^(?:Documentation)\//, 'Documentation:', false],
  [/^(?:[^/]+\/)*([^/]+)\/[^/]+$/, '$1:', false],
  [/^/, '$file:', false],
];

/** The prefix that a path suggests, for trees without history. */
export function prefixFromPath(path: string): SubjectPrefix {
  for (const [pattern, template, capital] of customs) {
    const match = pattern.exec(path);
    if (!match) continue;
    const file = fileWithin(path, match[1] ?? '');
    // drivers/lamp/lamp.c is of `lamp:`, not of `lamp: lamp:`
    const pieces = file === match[1] ? template.replace(/(?:: |\/)\$file/, '') : template;
    const text = pieces.replace('$file', () => file).replace(/\$(\d)/g, (_, index) => match[Number(index)]);
    return { text, capital };
  }
  throw new Error(`no rule for ${path}`);
}

/** `rcar` of `drivers/i2c/busses/i2c-rcar.c` within `i2c`. */
function fileWithin(path: string, folder: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
  const within = name.startsWith(folder) ? name.slice(folder.length).replace(/^[-_]/, '') : name;
  return within || name;
}
