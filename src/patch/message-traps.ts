/** What is wrong with a line of a commit message. `line` counts from 1 at the subject. */
export interface MessageFault {
  line: number;
  text: string;
  why: string;
}

interface Trap {
  pattern: RegExp;
  why: string;
}

// What git's mailinfo.c (patchbreak, is_scissors_line) and mailsplit.c, and the kernel's checkpatch.pl, take a line of
// a message for. Each was seen to lose text, to fail or to warn.
const startTraps: readonly Trap[] = [
  { pattern: /^diff -/, why: 'git am cuts the message here: it looks like the head of a diff' },
  { pattern: /^Index: /, why: 'git am cuts the message here: it looks like the head of a diff' },
  { pattern: /^---(?: \S|\s*$)/, why: 'git am cuts the message here: it looks like the end of the message' },
  { pattern: /^>?From .*:\d\d/, why: 'git am takes it for the start of another mail' },
  { pattern: /^[\s-]*(?:>8|8<|>%|%<)/, why: 'git am --scissors cuts everything above' },
  { pattern: /^#/, why: 'git commit drops it as a comment' },
  {
    pattern: /^\s*(?:--- a\/|\+\+\+ b\/)|^\s*@@ -\d+,\d+ \+\d+,\d+ @@/,
    why: 'checkpatch takes it for a diff',
  },
  { pattern: /^\s+diff\b.*a\//, why: 'checkpatch takes it for a diff' },
];

const tagTraps: readonly Trap[] = [
  { pattern: /^\s*change-id:/i, why: 'checkpatch refuses change ids' },
  { pattern: /^\s*[\w-]+-by:/i, why: 'it looks like a tag, and tags are given by people' },
  { pattern: /^\s*cc:/i, why: 'it looks like a tag, and tags are given by people' },
];

const otherTraps: readonly Trap[] = [
  { pattern: /\bstable@kernel\.org\b/i, why: 'not an address of the stable list' },
  {
    pattern: /(?:(?<!\bcommit)\s|^)[0-9a-f]{12,40}(?:[\s"'([]|$)/i,
    why: 'checkpatch takes the hexadecimal word for a commit: write commit <12 digits> ("subject")',
  },
  {
    pattern: /\bcommit\s+[0-9a-f]{5,}\b(?!\s+\(")/i,
    why: 'a commit is cited as: commit <12 digits> ("subject")',
  },
];

const COLUMNS = 75;

/** A line of a semantic patch or a command: it stands as it is. */
const CODE = /^ {2}/;
const EXEMPT = /^\s*(?:Fixes:|Link:|[a-zA-Z0-9_/.]+\s+\|\s+\d+|(?:[\w.-]+\/)+[\w.-]+:)/i;

/** Whether a line begins like something else than text. */
export function misleads(line: string): boolean {
  return (
    /^(?:[#[+@]|[*-]+$|---|diff$|Index:|>?From$)/.test(line) ||
    [...startTraps, ...tagTraps].some(({ pattern }) => pattern.test(line))
  );
}

/** Everything in a message that would not arrive as it is, or that checkpatch complains of. Trailers come apart. */
export function messageFaults(subject: string, body: string): MessageFault[] {
  const faults: MessageFault[] = [];
  const lines = body.split('\n');
  const say = (line: number, text: string, why: string) => faults.push({ line, text, why });
  if (/^\s*\[/.test(subject)) say(1, subject, 'git am strips a bracketed start of a subject');
  if (/^(?:re:|[\s:])/i.test(subject)) say(1, subject, 'git am strips it from a subject');
  if (/\b(?:checkpatch|sparse|smatch)\b[^:]/i.test(subject))
    say(1, subject, 'a subject does not name the tool');
  if (/[\x00-\x1f\x7f]/.test(subject)) say(1, subject, 'a control character');
  if (/^(?:[\w-]+:(?:\s|$)|\[PATCH\]\s)/.test(lines[0]))
    say(3, lines[0], 'git am takes a first line like this for a mail header');
  for (const [index, line] of lines.entries()) {
    const number = index + 3;
    const isCode = CODE.test(line);
    for (const { pattern, why } of isCode ? startTraps : [...startTraps, ...tagTraps, ...otherTraps])
      if (pattern.test(line)) say(number, line, why);
    if (!isCode && Buffer.byteLength(line) > COLUMNS && !EXEMPT.test(line))
      say(number, line, `wider than ${COLUMNS} columns`);
    if (/[ \t]$/.test(line)) say(number, line, 'git am strips blanks at the end of a line');
    if (/[\x00-\x08\x0b-\x1f\x7f]/.test(line)) say(number, line, 'a control character');
    if (line === '' && lines[index + 1] === '') say(number, line, 'git am joins blank lines');
  }
  return faults;
}
