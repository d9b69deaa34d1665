import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A semantic patch, a C file, and what the one makes of the other. */
export interface Triple {
  /** `dots/lock-unlock` */
  name: string;
  folder: string;
  /** Paths without their endings. */
  path: string;
  patch: string;
  code: string;
  /** The code afterwards. */
  result: string;
  /** Lines that the scripts print, in any order. */
  printed: string[] | undefined;
  /** Numbers of the lines that `*` finds. */
  found: number[] | undefined;
}

export const TRIPLES = fileURLToPath(new URL('.', import.meta.url));

export function readTriples(root = TRIPLES): Triple[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: folder }) =>
      readdirSync(join(root, folder))
        .filter(
          (file) => file.endsWith('.cocci') && existsSync(join(root, folder, file.replace(/cocci$/, 'c'))),
        )
        .map((file) => readTriple(root, folder, file.replace(/\.cocci$/, ''))),
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function readTriple(root: string, folder: string, base: string): Triple {
  const path = join(root, folder, base);
  const read = (ending: string) => readFileSync(`${path}.${ending}`, 'latin1');
  const lines = (ending: string) =>
    existsSync(`${path}.${ending}`) ? read(ending).split('\n').filter(Boolean) : undefined;
  return {
    name: `${folder}/${base}`,
    folder,
    path,
    patch: read('cocci'),
    code: read('c'),
    result: read('res'),
    printed: lines('out')?.sort(),
    found: lines('found')?.map(Number),
  };
}

/** The tokens of C code, comments left out; adjacent ones tell the code but for white space. */
export function tokensOf(code: string): string[] {
  return (code.match(PIECES) ?? []).filter((piece) => !/^\/[/*]/.test(piece));
}

const PIECES =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|[A-Za-z_]\w*|\.?\d(?:[eEpP][+-]|[\w.])*|\.\.\.|<<=|>>=|->|\+\+|--|&&|\|\||##|[-+*/%&|^<>=!]=|<<|>>|\S/g;

export function sameTokens(a: string, b: string): boolean {
  const left = tokensOf(a);
  const right = tokensOf(b);
  return left.length === right.length && left.every((token, at) => token === right[at]);
}
