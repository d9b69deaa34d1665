import { called } from '../patch/message.ts';
import type { AuditResult, SiteResult } from '../run/result.ts';
import type { Evidence, Fix, Reason } from '../transform/contract.ts';
import { decisiveReasons } from './decisive.ts';
import { cut, oneLine } from './escape.ts';
import { ledgerText } from './ledger-text.ts';
import type { Paint } from './paint.ts';
import { hang } from './wrap.ts';

/** Columns that a line of source may fill. */
const WIDTH = 100;

/** As wide as a place. */
const INDENT = ' '.repeat(11);

/**
 * The audit for a terminal: the sites of each file with verdict, reasons and the numbers of the lines that prove them.
 *
 * @param columns of the terminal; no line is broken where there is none
 */
export function auditText(result: AuditResult, paint: Paint, columns = Infinity): string {
  const parts: string[] = [];
  const first = firstSites(result.sites);
  let path: string | undefined;
  for (const site of result.sites) {
    if (site.path !== path) {
      if (path !== undefined) parts.push('');
      path = site.path;
      parts.push(paint('path', oneLine(path)));
    }
    const lines = siteLines(site, first.get(site.unit), paint);
    parts.push(...lines.map((line) => hang(line, columns, `${INDENT}  `)));
  }
  if (parts.length > 0) parts.push('', '');
  return parts.join('\n') + ledgerText(result, paint);
}

/** The first site of each unit: it shows what the unit's sites have in common. */
function firstSites(sites: readonly SiteResult[]): Map<string | null, SiteResult> {
  const first = new Map<string | null, SiteResult>();
  for (const site of sites) if (site.unit !== null && !first.has(site.unit)) first.set(site.unit, site);
  return first;
}

function siteLines(site: SiteResult, first: SiteResult | undefined, paint: Paint): string[] {
  const place = `${site.line}:${site.column}`.padEnd(8);
  const where = site.function === null ? '' : `${paint('strong', oneLine(`${site.function}()`))}: `;
  if (site.outcome === 'mention') {
    const what = oneLine(site.reasons[0]?.text ?? site.where ?? '');
    return [`  ${place} ${paint('mention', 'mention')} ${where}${site.word}: ${cut(what, WIDTH)}`];
  }
  return [
    `  ${place} ${verdict(site, paint)} ${where}${cut(oneLine(site.call ?? site.word), WIDTH)}`,
    ...factsLine(site, paint),
    ...decisiveReasons(site).map((reason) => reasonLine(reason, site.path, paint)),
    ...(first && first !== site
      ? [`${INDENT}${paint('rewrite', 'together')} with line ${first.line}`]
      : [
          ...site.fixes.map((fix) => fixLine(fix, site.path, paint)),
          ...site.notes.map((note) => reasonLine(note, site.path, paint, 'note ')),
        ]),
  ];
}

// flags: FOLL_WRITE   lock: mmap_sem, taken here   lifetime: given back soon
function factsLine({ facts }: SiteResult, paint: Paint): string[] {
  if (facts.length === 0) return [];
  return [
    `${INDENT}${facts.map(({ name, text }) => `${paint('dim', `${oneLine(name)}:`)} ${oneLine(text)}`).join('   ')}`,
  ];
}

/** `rewrite to get_user_pages_fast()` */
export function verdict({ outcome, target }: SiteResult, paint: Paint): string {
  const aim =
    target === null ? '' : outcome === 'ask' ? `, would be ${called(target)}` : ` to ${called(target)}`;
  return paint(outcome, oneLine(outcome + aim));
}

function reasonLine({ code, text, evidence }: Reason, path: string, paint: Paint, kind = ''): string {
  return `${INDENT}${kind}${paint('strong', oneLine(code))}: ${oneLine(text)}${places(evidence, path, paint)}`;
}

function fixLine({ code, title, evidence }: Fix, path: string, paint: Paint): string {
  return `${INDENT}${paint('rewrite', `fix ${oneLine(code)}`)}: ${oneLine(title)}${places(evidence, path, paint)}`;
}

/** ` [61, mm/util.c:13]`: where the proofs are; `vedalia explain` draws them. */
function places(evidence: readonly Evidence[], own: string, paint: Paint): string {
  const list = evidence.map(({ path, line }) => (path === own ? `${line}` : `${path}:${line}`));
  return list.length === 0 ? '' : paint('dim', ` [${oneLine([...new Set(list)].join(', '))}]`);
}
