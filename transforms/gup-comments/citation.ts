import type { GupEpoch, GupRole } from '../../src/index.ts';

/** A call as a comment cites it. */
export interface Citation {
  /** Offsets of the argument text, parentheses left out, from the word on. */
  start: number;
  end: number;
  arguments: readonly string[];
}

// What begins a line of a comment goes with the break: ` * `, `// `
const nextLine = /\r?\n[ \t]*(?:\*|\/\/)?[ \t]*/g;

/** Reads `(a, b, c)` right behind a word; `undefined` where there is none, or it is empty, or goes on to another paragraph. */
export function readCitation(text: string, afterWord: number): Citation | undefined {
  const open = text[afterWord] === '(' ? afterWord : -1;
  if (open < 0) return undefined;
  let depth = 0;
  let from = open + 1;
  const parts: string[] = [];
  for (let at = open; at < text.length && at - open < 400; at++) {
    const letter = text[at];
    if (letter === '(') depth++;
    if (letter === ')') depth--;
    if ((letter === ',' && depth === 1) || depth === 0) {
      parts.push(text.slice(from, at).replace(nextLine, ' ').replace(/\s+/g, ' ').trim());
      from = at + 1;
    }
    if (depth === 0) return { start: open + 1, end: at, arguments: parts };
    if (text.startsWith('*/', at) || /^\n[ \t]*\*?[ \t]*\n/.test(text.slice(at, at + 40))) return undefined;
  }
  return undefined;
}

// Before 4.6 this was get_user_pages(current, current->mm, ...)
const past =
  /\b(?:before|until|formerly|once|was|were|used to|old|older|previously|no longer|prior)\b[^.;:]*$/i;

/** Does the sentence in which a word stands speak of what used to be? Then the citation is right as it is. */
export function tellsOfThePast(text: string, word: number): boolean {
  return past.test(text.slice(Math.max(0, text.lastIndexOf('/*', word), word - 160), word));
}

const LIMIT = 80;

/** The arguments as they replace those of a citation: over as many lines as they need where they had several. */
export function citationText(text: string, { start, end }: Citation, given: readonly string[]): string {
  const breaks = [...text.slice(start, end).matchAll(nextLine)];
  if (breaks.length === 0) return given.join(', ');
  const [{ 0: margin }] = breaks;
  const tail = /^\S*/.exec(text.slice(end))![0].length;
  let width = start - text.lastIndexOf('\n', start) - 1;
  return given.reduce((whole, argument, index) => {
    const need = argument.length + (index < given.length - 1 ? 1 : tail);
    const isFirst = index === 0;
    const fits = isFirst || width + 1 + need <= LIMIT;
    width = fits ? width + need + (isFirst ? 0 : 1) : margin.length - 1 + need;
    return `${whole}${isFirst ? '' : fits ? ', ' : `,${margin}`}${argument}`;
  }, '');
}

/** What a cited call should say in this tree, and what was wrong with it. */
export interface Correction {
  arguments: string[];
  faults: CitationFault[];
}

export type CitationFault = 'write-and-force' | 'ones-for-flags' | 'task-and-mm' | 'no-flags' | 'no-vmas';

const bit = /^[01]$/;

/** `undefined` where the citation is right, or is a sketch and no signature. */
export function correct(word: string, cited: readonly string[], epoch: GupEpoch): Correction | undefined {
  const signature = epoch.functions.get(word);
  if (!signature) return undefined;
  const { roles } = signature;
  const faults: CitationFault[] = [];
  let given = [...cited];
  if (isTask(given[0]) && isMm(given[1]) && !roles.includes('tsk') && !roles.includes('mm')) {
    given = given.slice(2);
    faults.push('task-and-mm');
  }
  if (given.includes('...'))
    return faults.length > 0 ? { arguments: withFlags(given, roles, faults), faults } : undefined;
  // (start, nr, write, force, pages, vmas)
  //             ^^^^^  ^^^^^
  const takesFlags = roles.includes('flags') && !roles.includes('force');
  if (takesFlags && given.length >= 5 && bit.test(given[2]) && bit.test(given[3])) {
    const flags = [given[2] === '1' ? 'FOLL_WRITE' : '', given[3] === '1' ? 'FOLL_FORCE' : ''].filter(
      (flag) => flag,
    );
    const rest = given.slice(4);
    given = inOrder(
      roles,
      { start: given[0], nr: given[1], flags: flags.join(' | ') || '0', pages: rest[0] },
      rest.slice(1),
    );
    faults.push(cited.includes('1') && flags.length > 0 ? 'ones-for-flags' : 'write-and-force');
  }
  if (given.length === roles.length + 1 && !roles.includes('vmas') && given.at(-1) === 'NULL') {
    given.pop();
    faults.push('no-vmas');
  }
  return faults.length > 0 && given.length === roles.length ? { arguments: given, faults } : undefined;
}

function inOrder(
  roles: readonly GupRole[],
  by: Partial<Record<GupRole, string>>,
  rest: readonly string[],
): string[] {
  const known = roles.filter((role) => by[role] !== undefined).map((role) => by[role]!);
  return [...known, ...rest];
}

// (..., pages)   the flags come behind the pages, and the dots do not stand for them
function withFlags(given: readonly string[], roles: readonly GupRole[], faults: CitationFault[]): string[] {
  const isLast = roles.at(-1) === 'flags';
  if (!isLast || given.at(-1) !== 'pages') return [...given];
  faults.push('no-flags');
  return [...given, 'gup_flags'];
}

function isTask(text: string | undefined): boolean {
  return text === 'tsk' || text === 'task' || text === 'current';
}

function isMm(text: string | undefined): boolean {
  return text === 'mm' || text === 'current->mm';
}
