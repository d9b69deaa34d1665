import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkDiff, differences } from './expectations.ts';
import { fixtures, runFixture } from './run-fixture.ts';

// UPDATE=1 rewrites expect.diff and expect.messages; read what it wrote before you keep it.

for (const fixture of fixtures()) {
  test(fixture.name, async () => {
    const { sites, faults, files, diff, messages } = await runFixture(fixture);
    assert.deepEqual(faults, []);
    assert.equal(sites.length, fixture.sites.length);
    assert.equal(sites.map((site, at) => differences(site, fixture.sites[at])).join(''), '');
    if (fixture.diff === undefined) return;
    if (process.env.UPDATE) {
      writeFileSync(join(fixture.folder, 'expect.diff'), diff, 'latin1');
      writeFileSync(join(fixture.folder, 'expect.messages'), messages, 'latin1');
    } else {
      checkDiff(files, fixture.diff);
      assert.equal(messages, fixture.messages);
    }
  });
}
