import { type AuditResult, type Fault, outcomeNames, type SkippedFile } from '../run/result.ts';
import { oneLine } from './escape.ts';
import type { Paint } from './paint.ts';

/** The sums: what was found, what it was answered, and whether they agree. */
export function ledgerText({ ledger }: AuditResult, paint: Paint): string {
  const words = Object.entries(ledger.words);
  const width = Math.max(0, ...words.map(([word]) => word.length));
  const lines = words.map(([word, count]) => `  ${word.padEnd(width)} ${String(count).padStart(6)}`);
  const outcomes = outcomeNames.map((name) => paint(name, `${ledger.outcomes[name]} ${name}`));
  const rest = ledger.unaccounted > 0 ? [paint('fault', `${ledger.unaccounted} unaccounted for`)] : [];
  return [...lines, `${ledger.sites} sites: ${[...outcomes, ...rest].join(', ')}`, ''].join('\n');
}

/** A fault in one line: where, who, what. */
export function faultText({ path, line, transform, text }: Fault): string {
  const where = path === null ? '' : `${path}${line === null ? '' : `:${line}`}: `;
  const who = transform === null ? '' : `transform ${transform}: `;
  return oneLine(`${where}${who}${text}`);
}

export function skippedText({ path, detail }: SkippedFile): string {
  return oneLine(`${path}: not read, ${detail}`);
}
