import { printable } from '../report/escape.ts';
import { faultText, skippedText } from '../report/ledger-text.ts';
import { lostText } from '../report/lost-text.ts';
import { unparsedText } from '../report/unparsed-text.ts';
import { type AuditOptions, audit, type Progress } from '../run/audit.ts';
import type { AuditResult } from '../run/result.ts';
import type { RunArguments } from './options.ts';
import { ProgressLine, warn } from './terminal.ts';
import { tuneV8 } from './tune-v8.ts';

/**
 * Runs an audit as a command's options say, with progress and trouble on standard error. A run that is not complete
 * makes the exit code 1.
 *
 * @param tellsLost say of a semantic patch that finds nothing where it was lost
 */
export async function runAudit(tree: string, options: RunArguments, tellsLost = true): Promise<AuditResult> {
  const { transform = [], only, define, include, jobs, budget } = options;
  tuneV8();
  const line = new ProgressLine();
  const settings: AuditOptions = {
    budget,
    ...(only && { only }),
    ...(define && { define }),
    ...(include && { include }),
    ...(jobs && { jobs }),
    onProgress: (progress) => line.show(progressText(progress)),
    // Standard output is for what the command is about.
    onPrinted: (text) => process.stderr.write(printable(text)),
  };
  let result: AuditResult;
  try {
    result = await audit(tree, transform, settings);
  } finally {
    line.wipe();
  }
  for (const file of result.skipped) if (file.why !== 'symlink') warn(skippedText(file));
  for (const fault of result.faults) warn(faultText(fault));
  if (tellsLost) tellLost(result);
  const { unaccounted } = result.ledger;
  if (unaccounted > 0)
    warn(`${unaccounted} of ${result.ledger.sites} sites have no outcome; this run is not complete`);
  if (unaccounted > 0 || result.faults.length > 0) process.exitCode = 1;
  return result;
}

function tellLost({ lost, unparsed }: AuditResult): void {
  for (const one of unparsed) warn(unparsedText(one));
  for (const rule of lost) warn(printable(`${rule.patch}: ${lostText(rule)}`));
}

const steps: Record<Progress['step'], string> = {
  search: 'searching files',
  examine: 'examining files',
};

const progressText = ({ step, done, total }: Progress): string => `${steps[step]}: ${done} of ${total}`;
