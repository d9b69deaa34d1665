import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { UsageError } from '../run/errors.ts';
import type { ChangedFile } from '../run/result.ts';
import { resolveBase } from './base.ts';
import { identityOf, NOBODY, signer } from './identity.ts';
import { plainAddress } from './mail-header.ts';
import type { Envelope } from './mailbox.ts';
import type { SeriesOptions } from './series-options.ts';
import { tool } from './tool.ts';

/**
 * Refuses options that no series could meet, before the work is done.
 *
 * @throws UsageError as `series()` does
 */
export async function checkSeriesOptions(root: string, options: SeriesOptions): Promise<void> {
  if (existsSync(root)) await envelopeFor(root, [], options);
}

/** What the options say of all mails; `total` is not known yet. `trailer` follows each message's body. */
export async function envelopeFor(
  root: string,
  files: readonly ChangedFile[],
  options: SeriesOptions,
): Promise<{ envelope: Envelope; trailer: string; notices: string[] }> {
  const version = options.version ?? 1;
  if (!Number.isInteger(version) || version < 1)
    throw new UsageError('a reroll is a number from 1 on (-v 2)');
  const identity = options.from ?? (await identityOf(root, process.env));
  const trailer = options.signoff ? `\n\nSigned-off-by: ${plainAddress(signer(identity))}` : '';
  const base = options.base === undefined ? undefined : await resolveBase(root, options.base, files);
  const date = options.date ?? dateFrom(process.env);
  const { name, version: release } = tool;
  const envelope: Envelope = {
    from: identity ?? NOBODY,
    date,
    version,
    total: 0,
    tag: options.tag ?? 'PATCH',
    signature: `${name} ${release}`,
    ...(base !== undefined && { base }),
    ...(options.thread && { messageId: messageIds(files, date, identity?.mail ?? NOBODY.mail) }),
  };
  const notices = identity
    ? []
    : [`git does not know who you are: the mails come from ${plainAddress(NOBODY)}`];
  return { envelope, trailer, notices };
}

function dateFrom({ SOURCE_DATE_EPOCH: epoch }: NodeJS.ProcessEnv): Date {
  if (epoch === undefined || epoch === '') return new Date();
  if (/^\d{1,11}$/.test(epoch)) return new Date(Number(epoch) * 1000);
  throw new UsageError(`SOURCE_DATE_EPOCH is ${JSON.stringify(epoch)}; it takes seconds since 1970`);
}

/** `20261122103330.4c9f7a21b6d3-2@example.com`: the moment, what is changed, the mail's number. */
function messageIds(files: readonly ChangedFile[], date: Date, mail: string): (number: number) => string {
  const hash = createHash('sha1');
  for (const { path, edits } of files) hash.update(JSON.stringify([path, edits]));
  const moment = date.toISOString().slice(0, 19).replace(/\D/g, '');
  const stem = `${moment}.${hash.digest('hex').slice(0, 12)}`;
  return (number) => `${stem}-${number}@${mail.slice(mail.indexOf('@') + 1)}`;
}
