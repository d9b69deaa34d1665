import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { vedalia } from './cli/vedalia.ts';

// What README.md shows is what happens: sessions are run and compared, code is run.

const project = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(join(project, 'README.md'), 'utf8');

interface Shown {
  words: readonly string[];
  /** Lines of output in order; `...` stands for any number of lines. */
  lines: readonly string[];
}

//     $ npx vedalia list
//     first line
//     ...
function sessions(): Shown[] {
  return [...readme.matchAll(/^ {4}\$ (.+)\n((?: {4}.*\n)+)/gm)].map(([, command, output]) => ({
    words: command.split(' '),
    lines: output
      .trimEnd()
      .split('\n')
      .map((line) => line.slice(4)),
  }));
}

function assertShown(lines: readonly string[], output: string): void {
  let rest = output.split('\n');
  let isGap = false;
  for (const line of lines) {
    if (line === '...') {
      isGap = true;
      continue;
    }
    const at = isGap ? rest.indexOf(line) : rest[0] === line ? 0 : -1;
    assert.ok(at >= 0, `README.md shows a line that does not come: ${line}`);
    rest = rest.slice(at + 1);
    isGap = false;
  }
  assert.ok(isGap || rest.join('').trim() === '', `README.md leaves out: ${rest.join('\n')}`);
}

function block(language: string): string {
  const found = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'ms').exec(readme);
  assert.ok(found, language);
  return found[1];
}

/** A folder in which 'vedalia' can be imported. */
function workplace(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'vedalia-readme-'));
  t.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(project, join(folder, 'node_modules/vedalia'));
  symlinkSync(join(project, 'examples'), join(folder, 'examples'));
  return folder;
}

test('the two commands come first, in this form', () => {
  const [first, second] = readme.split('\n').filter((line) => line.startsWith('    '));
  assert.deepEqual(
    [first.trim(), second.trim()],
    ['npm ci && npx vedalia diff examples/linux-4.15', 'npm cit'],
  );
});

test('the session shows what the commands print', async (t) => {
  const folder = workplace(t);
  const shown = sessions();
  assert.ok(shown.length >= 5);
  for (const { words, lines } of shown) {
    const [program, ...rest] = words;
    if (program === 'cat') assertShown(lines, readFileSync(join(folder, rest[0]), 'utf8'));
    else assertShown(lines, (await vedalia(rest.slice(1), {}, folder)).stdout);
  }
});

test('the program runs', (t) => {
  const folder = workplace(t);
  writeFileSync(join(folder, 'program.mjs'), block('js'));
  const { stdout, stderr, status } = spawnSync(process.execPath, ['program.mjs'], {
    cwd: folder,
    encoding: 'utf8',
  });
  assert.deepEqual([status, stderr], [0, '']);
  assert.match(stdout, /^arch\/ia64\/kernel\/err_inject\.c:\d+ becomes get_user_pages_fast\(\): /m);
  assert.match(stdout, /^diff --git a\//m);
  assert.match(stdout, /^ia64: err_inject: use get_user_pages_fast\(\)/m);
  assert.match(stdout, /^\[\]$/m);
});

test('the transform does what the text says', async (t) => {
  const folder = workplace(t);
  writeFileSync(join(folder, 'strscpy.ts'), block('ts'));
  mkdirSync(join(folder, 'tree'));
  const source =
    '/* strlcpy() */\nint f(char *a, const char *b)\n{\n\tstrlcpy(a, b, 8);\n\treturn strlcpy(a, b, 8) < 8;\n}\n';
  writeFileSync(join(folder, 'tree/a.c'), source);
  const audit = await vedalia(['audit', 'tree', '--transform', './strscpy.ts'], {}, folder);
  assert.match(audit.stdout, /^3 sites: 1 rewrite, 1 leave, 0 ask, 1 mention$/m);
  const diff = await vedalia(['diff', 'tree', '--transform', './strscpy.ts'], {}, folder);
  assert.match(diff.stdout, /^-\tstrlcpy\(a, b, 8\);\n\+\tstrscpy\(a, b, 8\);$/m);
});
