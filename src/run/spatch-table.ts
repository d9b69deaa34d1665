import type { SpatchOption } from './spatch-option.ts';
import { FILE_OPTIONS } from './spatch-table-files.ts';
import { INSIDE_OPTIONS } from './spatch-table-insides.ts';
import { READING_OPTIONS } from './spatch-table-reading.ts';
import { RUNNING_OPTIONS } from './spatch-table-running.ts';

/** Every option of Coccinelle 1.1 to 1.3, in the order of the help. */
export const SPATCH_OPTIONS: readonly SpatchOption[] = [
  ...FILE_OPTIONS,
  ...READING_OPTIONS,
  ...RUNNING_OPTIONS,
  ...INSIDE_OPTIONS,
];
