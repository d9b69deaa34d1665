import { type Address, addressHeader, mailDate, textHeader } from './mail-header.ts';
import { quotedPrintable } from './quoted-printable.ts';

/** One mail of a series. */
export interface Letter {
  /** With the subsystem's prefix, without `[PATCH]`. */
  subject: string;
  /** What `git am` keeps below the subject; of a cover letter, everything. */
  body: string;
  /** What follows `---`: remarks, diffstat, diff; one byte a character. Empty for a cover letter. */
  below: string;
  to: readonly Address[];
  cc: readonly Address[];
}

/** What the mails of a series share. */
export interface Envelope {
  from: Address;
  date: Date;
  /** Of the reroll, from 1; 1 is not written. */
  version: number;
  /** The number of patches, without the cover letter. */
  total: number;
  /** `PATCH`, or what a list wants: `PATCH net-next`. */
  tag: string;
  /** The Message-Id of each mail, without `<>`; where given, all answer the first. */
  messageId?: (number: number) => string;
  /** The line behind `-- `. */
  signature: string;
  /** 40 hex digits, for the first mail. */
  base?: string;
}

/**
 * A mail as `git format-patch` writes it, one byte a character.
 *
 * @param number 0 is the cover letter
 * @param first number of the first mail: 0 where there is a cover letter, else 1
 */
export function formatMail(letter: Letter, number: number, first: 0 | 1, envelope: Envelope): string {
  const subject = `[${subjectTag(number, envelope)}] ${letter.subject}`;
  const below = letter.below && `---\n${letter.below}`;
  const base = number === first && envelope.base ? `\nbase-commit: ${envelope.base}\n` : '';
  const gap = letter.below || base ? '' : '\n';
  const content = `${latin1(letter.body)}\n${below}${base}${gap}-- \n${latin1(envelope.signature)}\n\n`;
  // Mail programs and git mailsplit drop a CR before a line end unless it is encoded.
  const encodes = content.includes('\r');
  return [
    'From 0000000000000000000000000000000000000000 Mon Sep 17 00:00:00 2001\n',
    threading(number, first, envelope),
    addressHeader('From', [envelope.from]),
    `Date: ${mailDate(envelope.date)}\n`,
    textHeader('Subject', subject),
    encodes || /[^\x00-\x7f]/.test(subject + content) ? mimeHeaders(encodes) : '',
    letter.to.length > 0 ? addressHeader('To', letter.to) : '',
    letter.cc.length > 0 ? addressHeader('Cc', letter.cc) : '',
    '\n',
    encodes ? quotedPrintable(content) : content,
  ].join('');
}

/** `PATCH v2 03/11`, as the subject has it in brackets. */
function subjectTag(number: number, { tag, version, total }: Envelope): string {
  const reroll = version > 1 ? ` v${version}` : '';
  if (total === 1 && number === 1) return `${tag}${reroll}`;
  return `${tag}${reroll} ${String(number).padStart(String(total).length, '0')}/${total}`;
}

/** `v2-0003-slug.patch`: at most 64 bytes with its ending, as git has it. */
export function fileName(number: number, subject: string, version: number): string {
  const head = `${version > 1 ? `v${version}-` : ''}${String(number).padStart(4, '0')}-`;
  return `${(head + slug(subject)).slice(0, 57)}.patch`;
}

function slug(subject: string): string {
  return subject
    .replace(/\.{2,}/g, '.')
    .replace(/[^\w.]+/g, '-')
    .replace(/^-|[.-]+$/g, '');
}

function threading(number: number, first: number, { messageId }: Envelope): string {
  if (!messageId) return '';
  const own = `Message-Id: <${messageId(number)}>\n`;
  const top = `<${messageId(first)}>\n`;
  return number === first ? own : `${own}In-Reply-To: ${top}References: ${top}`;
}

function mimeHeaders(encodes: boolean): string {
  return [
    'MIME-Version: 1.0\n',
    'Content-Type: text/plain; charset=UTF-8\n',
    `Content-Transfer-Encoding: ${encodes ? 'quoted-printable' : '8bit'}\n`,
  ].join('');
}

function latin1(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}
