import type { AuditResult } from '../run/result.ts';

/** Why nothing can be explained at a line, and what is nearest. */
export function noSiteText(place: { path: string; line: number }, { sites, ledger }: AuditResult): string {
  const words = Object.keys(ledger.words).join(', ');
  const near = sites
    .filter(({ path }) => path === place.path)
    .sort((a, b) => Math.abs(a.line - place.line) - Math.abs(b.line - place.line))[0];
  const hint = near
    ? `the nearest site is ${near.word} at ${near.path}:${near.line}`
    : `${place.path} holds none of them`;
  return `${place.path}:${place.line} holds none of the words ${words}; ${hint}`;
}
