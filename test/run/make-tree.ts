import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type AuditResult, audit } from '../../src/index.ts';

/** A folder with files (latin1 texts by path) that is gone when the test is over. */
export function makeTree(t: TestContext, files: Record<string, string>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'vedalia-test-')));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text, 'latin1');
  }
  return root;
}

/** Path of a transform that was written for these tests. */
export const transform = (name: string): string =>
  fileURLToPath(new URL(`./transforms/${name}.ts`, import.meta.url));

/** An audit by transforms of these tests, in one thread: a second one takes longer to start than it would save. */
export const auditWith = (root: string, ...names: string[]): Promise<AuditResult> =>
  audit(root, names.map(transform), { jobs: 1 });
