import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runChild } from './child.ts';
import { oneLine } from './legible.ts';
import { type Address, parseAddress } from './mail-header.ts';

export interface Recipients {
  to: readonly Address[];
  cc: readonly Address[];
  /** Why there are none, where the tree's script could not say. */
  why?: string;
}

const SCRIPT = 'scripts/get_maintainer.pl';
const COMMON = ['--nogit', '--nogit-fallback', '--nogit-chief-penguins', '--norolestats'];
const PATIENCE = 20_000;

/**
 * Whom the tree's own get_maintainer.pl names for a patch: maintainers and reviewers (To), lists (Cc). The patch goes
 * to its standard input, so that `K:` sections count too. These are the options that b4 uses.
 *
 * @param patch diff of the patch, one byte a character
 */
export async function recipientsOf(root: string, patch: string): Promise<Recipients> {
  if (!existsSync(join(root, SCRIPT))) return { to: [], cc: [], why: `the tree has no ${SCRIPT}` };
  const [people, lists] = await Promise.all([ask(root, patch, '--nol'), ask(root, patch, '--nom')]);
  const why = people.why ?? lists.why;
  if (why !== undefined) return { to: [], cc: [], why };
  const to = people.addresses;
  return { to, cc: lists.addresses.filter(({ mail }) => !to.some((other) => other.mail === mail)) };
}

/** All recipients of a series' patches, for its cover letter. */
export function everybody(recipients: readonly Recipients[]): Recipients {
  const to = distinct(recipients.flatMap((one) => one.to));
  const cc = distinct(recipients.flatMap((one) => one.cc));
  return { to, cc: cc.filter(({ mail }) => !to.some((other) => other.mail === mail)) };
}

function distinct(addresses: readonly Address[]): Address[] {
  return [...new Map(addresses.map((address) => [address.mail, address])).values()];
}

async function ask(
  root: string,
  patch: string,
  kind: string,
): Promise<{ addresses: Address[]; why?: string }> {
  const { code, stdout, stderr } = await runChild('perl', [SCRIPT, ...COMMON, kind], {
    cwd: root,
    input: patch,
    timeout: PATIENCE,
  });
  if (code !== 0) {
    const reason = stderr.trim().split('\n')[0] || `exit code ${code}`;
    return { addresses: [], why: `${SCRIPT} did not run: ${oneLine(reason)}` };
  }
  const lines = Buffer.from(stdout, 'latin1').toString('utf8').split('\n');
  return { addresses: lines.flatMap((line) => parseAddress(line) ?? []) };
}
