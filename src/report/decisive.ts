import type { SiteResult } from '../run/result.ts';
import type { Reason } from '../transform/contract.ts';

/**
 * The reasons that decided: of a site that stays or is asked about, not the preconditions that hold. `vedalia explain`
 * shows those too.
 */
export function decisiveReasons({ outcome, reasons }: SiteResult): readonly Reason[] {
  const open = reasons.filter(({ holds }) => holds !== true);
  return outcome === 'rewrite' || open.length === 0 ? reasons : open;
}
