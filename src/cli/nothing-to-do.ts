import type { AuditResult } from '../run/result.ts';
import { warn } from './terminal.ts';

/** An empty answer could mean that nothing was looked at: says on standard error what it means. */
export function tellNothingToDo({ files, ledger }: AuditResult): void {
  if (files.length > 0) return;
  const { ask } = ledger.outcomes;
  const sites = `${ledger.sites} ${ledger.sites === 1 ? 'site' : 'sites'}`;
  const open =
    ask === 0 ? '' : `, and ${ask} ${ask === 1 ? 'is' : 'are'} for you to judge: vedalia audit shows them`;
  warn(`nothing is to be rewritten: ${sites}${open}`);
}
