import type { AuditResult, SiteResult } from '../run/result.ts';
import { decisiveReasons } from './decisive.ts';
import { cut, oneLine } from './escape.ts';
import { ledgerText } from './ledger-text.ts';
import { plain } from './paint.ts';

/** The audit as Markdown: a table of the sites that are no mere mentions, and the sums. */
export function auditMarkdown(result: AuditResult): string {
  const rows = result.sites.filter(({ outcome }) => outcome !== 'mention').map(row);
  return [
    '| Place | Function | Call | Verdict | Reasons |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
    '```',
    `${ledgerText(result, plain)}\`\`\``,
    '',
  ].join('\n');
}

function row(site: SiteResult): string {
  const { path, line, word, outcome, target } = site;
  const reasons = decisiveReasons(site).map(({ code, text }) => `${code}: ${text}`);
  const fixes = site.fixes.map(({ code, title }) => `fix ${code}: ${title}`);
  const cells = [
    cell(`${path}:${line}`),
    site.function === null ? '' : code(`${site.function}()`),
    code(cut(oneLine(site.call ?? word), 120)),
    target === null ? `**${outcome}**` : `**${outcome}** (${cell(target)})`,
    [...reasons, ...fixes].map(cell).join('<br>'),
  ];
  return `| ${cells.join(' | ')} |`;
}

const cell = (text: string): string =>
  oneLine(text).replace(/[\\|`*_<>[\]]/g, (character) => `\\${character}`);

const code = (text: string): string => `\`${oneLine(text).replace(/`/g, "'").replace(/\|/g, '\\|')}\``;
