/** What a run says, without what differs from run to run: its reports, or the changed lines with their file. */
export function said(output: string, mode: string, dir: string): Set<string> {
  if (mode === 'report' || mode === 'org') return new Set(output.split('\n').filter(Boolean));
  return new Set(
    changes(output, dir).map(({ path, sign, text }) => `${path}: ${sign}${text.replace(/\s+/g, ' ')}`),
  );
}

/** Do two diffs add and remove the same tokens in each file, however they are laid out? */
export function sameTokens(one: string, other: string, dir: string): boolean {
  const [left, right] = [balance(one, dir), balance(other, dir)];
  return [...left.keys(), ...right.keys()].every((key) => (left.get(key) ?? 0) === (right.get(key) ?? 0));
}

// How often a token is added to a file, less how often it is removed.
function balance(output: string, dir: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { path, sign, text } of changes(output, dir)) {
    for (const token of text.match(/\w+|[^\w\s]/g) ?? []) {
      const key = `${path} ${token}`;
      counts.set(key, (counts.get(key) ?? 0) + (sign === '+' ? 1 : -1));
    }
  }
  return counts;
}

interface Change {
  path: string;
  sign: '+' | '-';
  text: string;
}

// spatch shows what is found by its own path, and what is changed by that below the folder:
//   --- fs/9p/acl.c
//   --- a/9p/acl.c
function changes(output: string, dir: string): Change[] {
  const all: Change[] = [];
  let path = '';
  for (const line of output.split('\n')) {
    if (line.startsWith('--- ')) path = line.slice(4).replace(/^a\//, '').replace(`${dir}/`, '');
    else if (/^[-+](?!\+\+ )/.test(line))
      all.push({ path, sign: line[0] as Change['sign'], text: line.slice(1) });
  }
  return all;
}

/** The files that reports name:  `fs/9p/acl.c:29:2-4: ...` */
export function filesNamed(reports: string): string[] {
  return [...new Set([...reports.matchAll(/^([^\s:]+\.[ch]):/gm)].map(([, path]) => path))].sort();
}
