import type { LiveTokens } from './live-tokens.ts';
import { Role } from './role.ts';
import { Token } from './token.ts';

/** A function, declaration, type or macro use at file scope: [start, end) of the text. */
export interface TopLevelItem {
  readonly start: number;
  readonly end: number;
  /** Where its body begins (the brace of a function or of `extern "C"`), or -1. */
  readonly body: number;
  /** Its live tokens are [from, to). */
  readonly from: number;
  readonly to: number;
}

/** Cuts a file at its file-scope items, in text order. Directives lie between or inside them. */
export function topLevelItems(live: LiveTokens): TopLevelItem[] {
  const { count, kind, start, end, around, begins, partner, role } = live;
  const items: TopLevelItem[] = [];
  let from = 0;
  let body = -1;
  for (let at = 0; at <= count; at++) {
    if (at === count || (at > from && begins[at] && around[at] < 0)) {
      if (at > from) items.push({ start: start[from], end: end[at - 1], body, from, to: at });
      from = at;
      body = -1;
      if (at === count) break;
    }
    if (partner[at] > at) {
      if (body < 0 && kind[from] === Token.word && role[at] === Role.block) body = start[at];
      at = partner[at] - 1;
    }
  }
  return items;
}

/** The item that holds an offset, if one does. */
export function itemAt(items: readonly TopLevelItem[], offset: number): TopLevelItem | undefined {
  let low = 0;
  let high = items.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (items[middle].start <= offset) low = middle;
    else high = middle - 1;
  }
  const item = items[low];
  return item && item.start <= offset && offset < item.end ? item : undefined;
}
