import type { ParseReport } from '../run/parse-report.ts';

/** Parse health for programs. `faults` only where errors are asked for. */
export function parseJson(report: ParseReport, withErrors: boolean): object {
  const { totals, directories, masks, slow, skipped, faults } = report;
  return {
    totals: { ...totals, seconds: round(totals.seconds) },
    directories: directories.map((each) => ({ ...each, seconds: round(each.seconds) })),
    masks,
    slow: slow.map(({ path, seconds }) => ({ path, seconds: round(seconds) })),
    skipped,
    ...(withErrors ? { faults } : {}),
  };
}

const round = (seconds: number): number => Math.round(seconds * 1000) / 1000;
