import assert from 'node:assert/strict';
import { test } from 'node:test';
import { driverOf } from '../../src/patch/driver.ts';
import { groupUnits } from '../../src/patch/group.ts';
import { readMaintainers } from '../../src/patch/maintainers-file.ts';
import { type ToyChange, toyAudit } from './toy-audit.ts';
import { toyMaintainers, toyReplacement, toyTexts } from './toy-tree.ts';

const sections = readMaintainers(toyMaintainers);

function change(path: string, fn: string): ToyChange {
  return { path, fn, replace: toyReplacement };
}

function pathsOfGroups(changes: readonly ToyChange[]): string[][] {
  const { units, files } = toyAudit('/', toyTexts, changes);
  return groupUnits(units, files, sections).map((group) => group.files.map(({ path }) => path));
}

test('files that one section names belong to one driver', () => {
  assert.deepEqual(
    pathsOfGroups([
      change('drivers/beta/beta_main.c', 'pin_beta'),
      change('drivers/alpha/two.c', 'pin_two'),
      change('drivers/alpha/one.c', 'pin_one'),
    ]),
    [['drivers/alpha/one.c', 'drivers/alpha/two.c'], ['drivers/beta/beta_main.c']],
  );
});

test('a section of a folder above makes no driver', () => {
  assert.equal(driverOf('drivers/beta/gamma.c', sections), 'drivers/beta/gamma');
  assert.equal(driverOf('drivers/alpha/sub/x.c', sections), 'drivers/alpha/sub/x');
});

test('names tell drivers apart', () => {
  const same = (a: string, b: string) => driverOf(a, []) === driverOf(b, []);
  assert.ok(same('drivers/hw/mthca/mthca_memfree.c', 'drivers/hw/mthca/mthca_dev.h'));
  assert.ok(same('drivers/misc/foo_main.c', 'drivers/misc/foo-dma.c'));
  assert.ok(!same('drivers/i2c/busses/i2c-rcar.c', 'drivers/i2c/busses/i2c-tegra.c'));
  assert.ok(!same('mm/ksm.c', 'mm/gup.c'));
  assert.ok(!same('drivers/a/x.c', 'drivers/b/x.c'));
});

test('a unit that spans drivers stays in one patch', () => {
  const spanning = {
    ...change('drivers/beta/beta_main.c', 'pin_beta'),
    also: [{ path: 'drivers/beta/gamma.c', replace: [['grab(pages)', 'grab_fast(pages)']] as const }],
  };
  assert.deepEqual(pathsOfGroups([change('drivers/alpha/one.c', 'pin_one'), spanning]), [
    ['drivers/alpha/one.c'],
    ['drivers/beta/beta_main.c', 'drivers/beta/gamma.c'],
  ]);
});

test('a header comes before its users', () => {
  const header: ToyChange = {
    path: 'include/linux/grab.h',
    fn: 'grab',
    replace: [['(pages, write, force)', '(pages)']],
  };
  assert.deepEqual(pathsOfGroups([change('drivers/alpha/one.c', 'pin_one'), header]), [
    ['include/linux/grab.h'],
    ['drivers/alpha/one.c'],
  ]);
});
