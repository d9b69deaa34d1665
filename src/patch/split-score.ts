// Where a changed block may begin or end as well one line up or down, git chooses by indentation and blank lines, so
// that a removed function is shown as that function and not as the tail of one and the head of the next. The weights
// are those of git's indent heuristic (Michael Haggerty, git commit 433860f3d0be), fitted by him to a corpus of diffs.

/** How bad a place is for cutting between two lines; lower is better. */
export interface SplitScore {
  indent: number;
  penalty: number;
}

const NONE = -1;
const MOST_BLANKS = 20;
const MOST_INDENT = 200;
const INDENT_WEIGHT = 60;
const START_OF_FILE = 1;
const END_OF_FILE = 21;
const PER_BLANK = -30;
const PER_BLANK_BELOW = 6;

/** The score of cutting a text between its lines `at - 1` and `at`. */
export function scoreSplit(lines: readonly string[], at: number): SplitScore {
  const here = at < lines.length ? indentOf(lines[at]) : NONE;
  const above = nextIndent(lines, at - 1, -1);
  const below = nextIndent(lines, at + 1, 1);
  const blanksBelow = here === NONE ? 1 + below.blanks : 0;
  const blanks = above.blanks + blanksBelow;
  const indent = here !== NONE ? here : below.indent;
  let penalty = PER_BLANK * blanks + PER_BLANK_BELOW * blanksBelow;
  if (above.indent === NONE && above.blanks === 0) penalty += START_OF_FILE;
  if (at >= lines.length) penalty += END_OF_FILE;
  if (indent !== NONE && above.indent !== NONE)
    penalty += stepPenalty(indent, above.indent, below.indent, blanks > 0);
  return { indent, penalty };
}

export function addScores(a: SplitScore, b: SplitScore): SplitScore {
  return { indent: a.indent + b.indent, penalty: a.penalty + b.penalty };
}

/** Below zero when `a` is the better one. */
export function compareScores(a: SplitScore, b: SplitScore): number {
  return INDENT_WEIGHT * Math.sign(a.indent - b.indent) + a.penalty - b.penalty;
}

function stepPenalty(indent: number, above: number, below: number, blanks: boolean): number {
  if (indent === above) return 0;
  if (indent > above) return blanks ? 10 : -4;
  if (below !== NONE && below > indent) return blanks ? 17 : 24;
  return blanks ? 17 : 23;
}

function nextIndent(
  lines: readonly string[],
  from: number,
  step: 1 | -1,
): { indent: number; blanks: number } {
  let blanks = 0;
  for (let at = from; at >= 0 && at < lines.length; at += step) {
    const indent = indentOf(lines[at]);
    if (indent !== NONE) return { indent, blanks };
    if (++blanks === MOST_BLANKS) return { indent: 0, blanks };
  }
  return { indent: NONE, blanks };
}

function indentOf(line: string): number {
  let indent = 0;
  for (const character of line) {
    if (character === ' ') indent++;
    else if (character === '\t') indent += 8 - (indent % 8);
    else if (!/[\n\v\f\r]/.test(character)) return indent;
    if (indent >= MOST_INDENT) return MOST_INDENT;
  }
  return NONE;
}
