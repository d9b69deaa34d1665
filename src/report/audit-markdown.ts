import type { AuditResult, SiteResult } from '../run/result.ts';
import { decisiveReasons } from './decisive.ts';
import { cut, oneLine } from './escape.ts';
import { ledgerText } from './ledger-text.ts';
import { plain } from './paint.ts';

/** The audit as Markdown: a table of the sites that are no mere mentions, and the sums. */
export function auditMarkdown(result: AuditResult): string {
  const sites = result.sites.filter(({ outcome }) => outcome !== 'mention');
  const facts = [...new Set(sites.flatMap((site) => site.facts.map(({ name }) => name)))];
  const titles = ['Place', 'Function', 'Call', ...facts.map(title), 'Verdict', 'Reasons'];
  return [
    `| ${titles.map(cell).join(' | ')} |`,
    `| ${titles.map(() => '---').join(' | ')} |`,
    ...sites.map((site) => row(site, facts)),
    '',
    '```',
    `${ledgerText(result, plain)}\`\`\``,
    '',
  ].join('\n');
}

function row(site: SiteResult, facts: readonly string[]): string {
  const { path, line, word, outcome, target } = site;
  const reasons = decisiveReasons(site).map(({ code, text }) => `${code}: ${text}`);
  const fixes = site.fixes.map(({ code, title }) => `fix ${code}: ${title}`);
  const cells = [
    cell(`${path}:${line}`),
    site.function === null ? '' : code(`${site.function}()`),
    code(cut(oneLine(site.call ?? word), 120)),
    ...facts.map((name) => cell(site.facts.find((fact) => fact.name === name)?.text ?? '')),
    target === null ? `**${outcome}**` : `**${outcome}** (${cell(target)})`,
    [...reasons, ...fixes].map(cell).join('<br>'),
  ];
  return `| ${cells.join(' | ')} |`;
}

const cell = (text: string): string =>
  oneLine(text).replace(/[\\|`*_<>[\]]/g, (character) => `\\${character}`);

const code = (text: string): string => `\`${oneLine(text).replace(/`/g, "'").replace(/\|/g, '\\|')}\``;

const title = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
