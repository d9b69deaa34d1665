import type { Unparsed } from '../smpl/unparsed.ts';
import { oneLine } from './escape.ts';

/** `mm/slub.c:120: f() could not be read whole: what a rule looks for there may be missed` */
export function unparsedText({ path, line, fn }: Unparsed): string {
  const where = fn === '' ? 'code outside of functions' : `${fn}()`;
  return oneLine(
    `${path}:${line}: ${where} could not be read whole: what a rule looks for there may be missed`,
  );
}
