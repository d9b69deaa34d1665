import { entryFiles, textsIn } from './entries.ts';

// Every exported name is used by another file, and every file of src is imported by one. What src/index.ts exports is
// for others, and counts as used.

const texts = textsIn(['src', 'transforms', 'test', 'scripts', 'bench']);
const entries = new Set(entryFiles(texts));

const faults: string[] = [];
for (const [path, text] of texts) {
  if (!path.startsWith('src/') && !path.startsWith('transforms/')) continue;
  if (entries.has(path)) continue;
  const name = path.slice(path.lastIndexOf('/') + 1, -3);
  const others = [...texts].filter(([other]) => other !== path);
  const isImported = others.some(([, other]) => other.includes(`/${name}.ts'`));
  if (!isImported) faults.push(`${path}: no file imports it`);
  for (const [, exported] of text.matchAll(
    /^export (?:async )?(?:const|function|class|interface|type|let) (\w+)/gm,
  )) {
    const word = new RegExp(`\\b${exported}\\b`);
    const usedElsewhere = others.some(([, other]) => word.test(other));
    const usedHere = [...text.matchAll(new RegExp(`\\b${exported}\\b`, 'g'))].length > 1;
    const isType = new RegExp(`^export (?:interface|type) ${exported}\\b`, 'm').test(text);
    // A type may be exported for the sake of a signature that names it.
    if (!usedElsewhere && !(isType && usedHere)) faults.push(`${path}: nobody uses ${exported}`);
  }
}

for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
