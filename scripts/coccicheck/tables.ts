import type { Cell, Verdict } from './cell.ts';
import type { Script } from './scripts.ts';

const VERDICTS: Verdict[] = [
  'same',
  'other layout',
  'different',
  'refused',
  'out of time',
  'vedalia out of time',
  'failed',
];

const SIGNS: Record<Verdict, string> = {
  same: '',
  'other layout': '~',
  different: '≠',
  refused: ' refused',
  'out of time': ' out of time',
  'vedalia out of time': ' vedalia out of time',
  failed: ' failed',
};

/** How many cells have which verdict, for each folder and mode, and the lines that were compared. */
export function countsTable(cells: readonly Cell[]): string {
  const names = [...new Set(cells.map(folderAndMode))];
  const rows = names.map((name) => [
    ...name.split(' '),
    ...counts(cells.filter((cell) => folderAndMode(cell) === name)),
  ]);
  const header = ['folder', 'mode', 'runs', ...VERDICTS, 'all files', 'lines: spatch', 'vedalia', 'both'];
  return table(header, [...rows, ['**all**', '', ...counts(cells)]]);
}

const folderAndMode = ({ dir, mode }: Cell): string => `${dir} ${mode}`;

function counts(cells: readonly Cell[]): number[] {
  const compared = cells.filter(({ verdict }) => ['same', 'other layout', 'different'].includes(verdict));
  const sum = (name: keyof Cell['lines']) => compared.reduce((total, { lines }) => total + lines[name], 0);
  return [
    cells.length,
    ...VERDICTS.map((name) => cells.filter(({ verdict }) => verdict === name).length),
    compared.filter(({ chosen }) => !chosen).length,
    sum('spatch'),
    sum('vedalia'),
    sum('both'),
  ];
}

/** A row for each script and a column for each folder; in it the modes by their first letters. */
export function scriptsTable(
  scripts: readonly Script[],
  dirs: readonly string[],
  cells: readonly Cell[],
): string {
  const rows = scripts.map((script) => [
    script.name,
    ...dirs.map((dir) =>
      cells
        .filter((cell) => cell.script === script && cell.dir === dir)
        .map(sign)
        .join(', '),
    ),
  ]);
  return table(['semantic patch', ...dirs], rows);
}

/** `p`: the same in all files; `p*`: in those that were chosen; `p≠`: another result. */
const sign = ({ mode, chosen, verdict }: Cell): string => `${mode[0]}${chosen ? '*' : ''}${SIGNS[verdict]}`;

const table = (header: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [header, header.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
