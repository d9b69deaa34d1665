import type { AuditResult } from '../run/result.ts';
import type { Source } from '../text/source.ts';

interface Line {
  path: string;
  line: number;
  source: Source;
}

/** The word of a line that no transform gave an outcome, as they failed. */
export function openWord({ source, line }: Line, { ledger }: AuditResult): string | undefined {
  if (ledger.unaccounted === 0) return undefined;
  return source
    .lineText(line)
    .match(/\w+/g)
    ?.find((word) => Object.hasOwn(ledger.words, word));
}

/** Why nothing can be explained at a line, and what is nearest. */
export function noSiteText({ path, line }: Line, { sites, ledger }: AuditResult): string {
  const words = Object.keys(ledger.words).join(', ');
  const near = sites
    .filter((site) => site.path === path)
    .sort((a, b) => Math.abs(a.line - line) - Math.abs(b.line - line))[0];
  const hint = near
    ? `the nearest site is ${near.word} at ${near.path}:${near.line}`
    : ledger.sites > 0
      ? `the sites of ${path} have no outcome`
      : `${path} holds none of them`;
  return `${path}:${line} holds none of the words ${words}; ${hint}`;
}
