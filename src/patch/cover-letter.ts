import type { AuditResult, SiteResult } from '../run/result.ts';
import { listed } from '../text/listed.ts';
import type { ComposedPatch } from './compose.ts';
import { diffstat } from './diffstat.ts';
import { legible } from './legible.ts';
import { type Provenance, provenanceText, type TransformInfo } from './provenance.ts';
import { byteWidth, wrap } from './wrap.ts';

export interface CoverLetter {
  subject: string;
  body: string;
}

export interface CoverFacts {
  audit: AuditResult;
  provenance: Provenance;
  author: string;
  /** In the order of the series. */
  patches: readonly ComposedPatch[];
}

const MOST_NAMES = 6;

/** The cover letter from facts: why, what was found, what each patch mends, what was left alone and what is open. */
export function coverLetter({ audit, provenance, author, patches }: CoverFacts): CoverLetter {
  const subjects = patches.map(({ message }) => message.subject);
  const sites = patches.map(({ group }) => group.units.flatMap((unit) => unit.sites));
  const blurb = [
    ...provenance.transforms.map(({ why }) => why).filter(Boolean),
    outcomesText(audit),
    fixesText(sites),
    sitesText(
      'Left alone, and why:',
      audit.sites.filter(({ outcome, call }) => outcome === 'leave' && call),
    ),
    sitesText(
      'Open, because the code does not tell:',
      audit.sites.filter(({ outcome }) => outcome === 'ask'),
    ),
    provenanceText(provenance),
  ].filter(Boolean);
  const shortlog = [`${author} (${subjects.length}):`, ...subjects.map((subject) => `  ${subject}`)].join(
    '\n',
  );
  const stat = Buffer.from(diffstat(patches.flatMap(({ stats }) => stats)), 'latin1').toString('utf8');
  return {
    subject: legible(coverSubject(provenance, sites.flat())),
    body: [wrap(legible(blurb.join('\n\n'))), shortlog, stat.trimEnd()].join('\n\n'),
  };
}

function coverSubject({ transforms }: Provenance, sites: readonly SiteResult[]): string {
  const title = transforms.length === 1 ? titleOf(transforms[0], sites) : '';
  if (title !== '' && byteWidth(title) <= 60) return title.replace(/\.$/, '');
  const words = mostFirst(sites.filter(({ call }) => call).map(({ word }) => word));
  return `Convert callers of ${words[0] ?? sites[0].word}()`;
}

/** A semantic patch without a description has the title that most of its changes have. */
function titleOf({ title }: TransformInfo, sites: readonly SiteResult[]): string {
  return (
    title || (mostFirst(sites.flatMap(({ fixes }) => fixes.slice(0, 1).map((fix) => fix.title)))[0] ?? '')
  );
}

/** The ledger as a table: a line for each word, a column for each outcome. */
function outcomesText({ ledger, sites }: AuditResult): string {
  const columns = ['rewrite', 'leave', 'ask', 'mention'] as const;
  const words = Object.keys(ledger.words).filter((word) => ledger.words[word] > 0);
  const wide = Math.max(4, ...words.map((word) => word.length));
  const row = (name: string, cells: readonly (string | number)[]) =>
    `  ${name.padEnd(wide)}${cells.map((cell) => String(cell).padStart(9)).join('')}`.trimEnd();
  const counts = (of: readonly SiteResult[]) =>
    columns.map((outcome) => of.filter((site) => site.outcome === outcome).length);
  const lines = words.map((word) => row(word, counts(sites.filter((site) => site.word === word))));
  if (words.length === 0) return placesText(ledger);
  return [
    `${ledger.sites} occurrences were looked at, and each has one outcome:`,
    [row('', columns), ...lines, row('sum', counts(sites))].join('\n'),
  ].join('\n\n');
}

/** Semantic patches have no words to count. */
function placesText({ outcomes: { rewrite, ask } }: AuditResult['ledger']): string {
  const open = ask === 0 ? '' : ` ${ask} more ${ask === 1 ? 'is' : 'are'} left for people to judge.`;
  return `${rewrite} ${rewrite === 1 ? 'place is' : 'places are'} changed.${open}`;
}

function fixesText(patches: readonly (readonly SiteResult[])[]): string {
  const items = patches.flatMap((sites, index) => {
    const titles = mostFirst(sites.flatMap(({ fixes }) => fixes.map(({ title }) => title)));
    return titles.length > 0 ? [`- ${index + 1}/${patches.length}: ${titles.join('; ')}`] : [];
  });
  return items.length > 0 ? ['What the patches mend:', ...items].join('\n') : '';
}

/** Sites by their first reason, the most frequent first. */
function sitesText(title: string, sites: readonly SiteResult[]): string {
  const byReason = new Map<string, SiteResult[]>();
  for (const site of sites) {
    const code = site.reasons[0]?.code ?? 'unknown';
    byReason.set(code, [...(byReason.get(code) ?? []), site]);
  }
  const items = [...byReason]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([code, list]) => {
      const names = mostFirst(list.map(({ function: name, path }) => (name ? `${name}()` : path)));
      const shown = names.slice(0, MOST_NAMES);
      const rest = names.length - shown.length;
      return `- ${code.replaceAll('-', ' ')}: ${rest > 0 ? `${shown.join(', ')} and ${rest} more` : listed(shown)}`;
    });
  return items.length > 0 ? [title, ...items].join('\n') : '';
}

function mostFirst(items: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([item]) => item);
}
