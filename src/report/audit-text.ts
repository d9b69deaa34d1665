import type { AuditResult, SiteResult } from '../run/result.ts';
import type { Evidence, Fix, Reason } from '../transform/contract.ts';
import { cut, oneLine } from './escape.ts';
import { ledgerText } from './ledger-text.ts';
import type { Paint } from './paint.ts';

/** Columns that a line of source may fill. */
const WIDTH = 100;

/** The audit for a terminal: the sites of each file with verdict, reasons and the lines that prove them. */
export function auditText(result: AuditResult, paint: Paint): string {
  const parts: string[] = [];
  let path: string | undefined;
  for (const site of result.sites) {
    if (site.path !== path) {
      if (path !== undefined) parts.push('');
      path = site.path;
      parts.push(paint('path', oneLine(path)));
    }
    parts.push(...siteLines(site, paint));
  }
  if (parts.length > 0) parts.push('', '');
  return parts.join('\n') + ledgerText(result, paint);
}

function siteLines(site: SiteResult, paint: Paint): string[] {
  const place = `${site.line}:${site.column}`.padEnd(8);
  const where = site.function === null ? '' : `${paint('strong', oneLine(`${site.function}()`))}: `;
  if (site.outcome === 'mention') {
    const what = oneLine(site.reasons[0]?.text ?? site.where ?? '');
    return [`  ${place} ${paint('mention', 'mention')} ${where}${site.word}: ${cut(what, WIDTH)}`];
  }
  return [
    `  ${place} ${verdict(site, paint)} ${where}${cut(oneLine(site.call ?? site.word), WIDTH)}`,
    ...site.reasons.flatMap((reason) => reasonLines(reason, site.path, paint)),
    ...site.fixes.flatMap((fix) => fixLines(fix, site.path, paint)),
    ...site.notes.flatMap((note) => reasonLines(note, site.path, paint, 'note ')),
  ];
}

/** `rewrite to get_user_pages_fast()` */
export function verdict({ outcome, target }: SiteResult, paint: Paint): string {
  const aim = target === null ? '' : outcome === 'ask' ? `, would be ${target}()` : ` to ${target}()`;
  return paint(outcome, oneLine(outcome + aim));
}

function reasonLines(reason: Reason, path: string, paint: Paint, kind = ''): string[] {
  return [
    `           ${kind}${paint('strong', oneLine(reason.code))}: ${oneLine(reason.text)}`,
    ...reason.evidence.map((evidence) => evidenceLine(evidence, path, paint)),
  ];
}

function fixLines(fix: Fix, path: string, paint: Paint): string[] {
  return [
    `           ${paint('rewrite', `fix ${oneLine(fix.code)}`)}: ${oneLine(fix.title)}`,
    ...fix.evidence.map((evidence) => evidenceLine(evidence, path, paint)),
  ];
}

function evidenceLine({ path, line, text, claim }: Evidence, own: string, paint: Paint): string {
  const place = path === own ? `line ${line}` : oneLine(`${path}:${line}`);
  return `             ${paint('dim', `${place}:`)} ${cut(oneLine(text), WIDTH)} ${paint('dim', `(${oneLine(claim)})`)}`;
}
