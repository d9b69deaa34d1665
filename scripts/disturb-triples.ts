import { parseArgs } from 'node:util';
import { runTriple } from '../test/smpl/run-triple.ts';
import { readTriples, sameTokens, type Triple } from '../test/smpl/triples.ts';

// Puts what means nothing into the code or the patch of each triple, where a seed says: comments, line ends, spaces, or
// CR before each line end. The tokens of the result must stay what they are.
//
//     node --import tsx scripts/disturb-triples.ts --in code --with comments --seed 1
//     node --import tsx scripts/disturb-triples.ts --in patch --with lines

const { values } = parseArgs({
  options: {
    in: { type: 'string', default: 'code' },
    with: { type: 'string', default: 'comments' },
    seed: { type: 'string', default: '1' },
  },
});
const FILLERS: Readonly<Record<string, string>> = {
  comments: ' /* here */ ',
  lines: '\n',
  spaces: '  ',
  cr: '\r',
};
const filler = FILLERS[values.with];
if (filler === undefined || !/^(?:code|patch)$/.test(values.in)) {
  console.error(
    `disturb-triples: --in is code or patch, --with is one of ${Object.keys(FILLERS).join(', ')}`,
  );
  process.exit(2);
}

let state = Number(values.seed);
function chance(share: number): boolean {
  state = (state * 1103515245 + 12345) & 0x7fffffff;
  return state / 0x7fffffff < share;
}

const PIECES =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|(?:\b[LuU]8?)?"(?:[^"\\\n]|\\.)*"|(?:\b[LuU])?'(?:[^'\\\n]|\\.)*'|^[ \t]*#(?:[^\n\\]|\\[\s\S])*|\s+|\.?\d(?:[eEpP][+-]|[\w.])*|\w+(?:::\w+)*|\\[()|&+]|<\+?\.\.\.|\.\.\.\+?>|(?:\.\.\.){1,2}|[=!]~|->|\+\+|--|<<=|>>=|<<|>>|##|[<>]\?=?|[-+*/%&|^<>=!]=|&&|\|\||[\s\S]/gm;

function filled(text: string, fill: string): string {
  const pieces = text.match(PIECES) ?? [];
  const isFree = (at: number) =>
    !/^(?:\s|\/\/|@)|^\s*#/.test(pieces[at]) &&
    !/^(?:@|\/\/)/.test(pieces[at + 1] ?? '') &&
    pieces[at - 1] !== '@';
  return pieces.map((piece, at) => (isFree(at) && chance(0.15) ? piece + fill : piece)).join('');
}

// Removed lines and context; what is added keeps its lines, and rules, conditions and directives are left alone.
function filledPatch(patch: string): string {
  let [isHeader, isScript] = [false, true];
  return patch
    .split('\n')
    .map((line, at, lines) => {
      if (isHeader || /^@/.test(line)) {
        if (!isHeader) isScript = /\b(?:script|initialize|finalize):/.test(line);
        isHeader = isHeader ? !/@@\s*$/.test(line) : !/^@.*@.*@@\s*$/.test(line);
        return line;
      }
      const isApart =
        isScript || /^.?\s*#|\\$|\bwhen\b|^\+|^[?(|&)\\]|^$/.test(line) || /\\$/.test(lines[at - 1] ?? '');
      if (isApart) return line;
      const lead = /^[-*]? */.exec(line)![0];
      return lead + filled(line.slice(lead.length), filler === '\n' ? `\n${lead.padEnd(4)}` : filler);
    })
    .join('\n');
}

function disturbed(text: string): string {
  if (filler === '\r') return text.replace(/\n/g, '\r\n');
  return values.in === 'code' ? filled(text, filler) : filledPatch(text);
}

function wrongness(triple: Triple): string | undefined {
  try {
    const { result, wrong } = runTriple(triple);
    return sameTokens(result, triple.result) ? undefined : wrong;
  } catch (error) {
    return String(error);
  }
}

let differ = 0;
const triples = readTriples();
for (const triple of triples) {
  const changed = { ...triple, printed: undefined, found: undefined };
  if (values.in === 'code') changed.code = disturbed(triple.code);
  else changed.patch = disturbed(triple.patch);
  const wrong = wrongness(changed);
  if (wrong === undefined) continue;
  differ++;
  console.log(`${triple.name}: ${wrong}`);
}
console.log(`${triples.length} triples, ${differ} with other tokens`);
process.exit(0);
