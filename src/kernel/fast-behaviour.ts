import type { HeaderText } from './header-text.ts';

/** How the generic get_user_pages_fast() of a tree treats odd arguments. */
export interface FastBehaviour {
  /** The flags that its own check lets pass; `undefined` where no check is seen. */
  accepts: readonly string[] | undefined;
  badRange: 'zero' | 'efault' | 'unknown';
  guardsZeroPages: boolean;
}

// Where the work is done: in the function, or since 5.6 in a helper that it shares with pin_user_pages_fast().
const workers = ['get_user_pages_fast', 'internal_get_user_pages_fast', 'gup_fast_fallback'];

/** Reads mm/gup.c; everything is unknown where the tree has none (nommu, a part of a tree). */
export function fastBehaviour(gup: HeaderText | undefined): FastBehaviour {
  const body = gup ? workers.flatMap((name) => gup.bodies(name)).join('\n') : '';
  const check = /\bgup_flags\s*&\s*~\s*\(([^;]*?)\)\s*\)/.exec(body);
  const range = /\baccess_ok\s*\([^;{}]*?\)\s*\)\s*\)?\s*return\s+(0|-EFAULT)\s*;/.exec(body);
  return {
    accepts: check ? (check[1].match(/\bFOLL_\w+/g) ?? []) : undefined,
    badRange: body === '' ? 'unknown' : range?.[1] === '0' ? 'zero' : 'efault',
    guardsZeroPages: /\bnr_pages\s*<=\s*0|\bend\s*<=\s*start|!\s*nr_pages\b/.test(body),
  };
}
