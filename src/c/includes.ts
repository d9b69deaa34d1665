/** An `#include` line. */
export interface Include {
  name: string;
  /** By quotes, and not in angle brackets. */
  local: boolean;
  /** Where the line begins. */
  offset: number;
}

/** The `#include` lines of a text, in text order; those whose name is a macro are none. */
export function includesIn(text: string): Include[] {
  return [...text.matchAll(LINE)].map(({ 1: bracket, 2: name, index }) => ({
    name,
    local: bracket === '"',
    offset: index,
  }));
}

const LINE = /^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"]/gm;
