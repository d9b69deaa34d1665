import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commonPrefix } from '../../src/patch/prefix.ts';
import { subjectOf } from '../../src/patch/subject.ts';
import { prefixFromHistory, prefixFromPath } from '../../src/patch/subject-prefix.ts';

const lower = (text: string) => ({ text, capital: false });

test('the prefix is the longest that most subjects share', () => {
  assert.deepEqual(
    prefixFromHistory(
      [
        'IB/mthca: Fix the doorbell page',
        'IB/mthca: Remove unused variable',
        'treewide: Replace everything',
        'IB/mthca: Drop a lock',
        'Revert "IB/mthca: Drop a lock"',
        '[IB] mthca: old style',
        'IB: Move headers',
      ],
      'drivers/infiniband/hw/mthca/mthca_memfree.c',
    ),
    { text: 'IB/mthca:', capital: true },
  );
  assert.deepEqual(
    prefixFromHistory(
      ['media: ivtv: fix x', 'media: ivtv: use y', 'media: ivtv: drop z', 'media: fix: all'],
      'drivers/media/pci/ivtv/ivtv-yuv.c',
    ),
    lower('media: ivtv:'),
  );
});

test('a history that does not agree says nothing', () => {
  assert.equal(prefixFromHistory([], 'mm/ksm.c'), undefined);
  assert.equal(prefixFromHistory(['Linux 4.15', 'mm: a', 'ksm: b'], 'mm/ksm.c'), undefined);
  assert.equal(prefixFromHistory(['Import: the tree as it was'], 'mm/ksm.c'), undefined);
  assert.deepEqual(prefixFromHistory(['mm/ksm: merge pages'], 'mm/ksm.c'), lower('mm/ksm:'));
});

test('paths have their customs', () => {
  for (const [path, prefix, capital] of [
    ['arch/cris/arch-v32/drivers/cryptocop.c', 'cris: cryptocop:', false],
    ['arch/ia64/kernel/err_inject.c', 'ia64: err_inject:', false],
    ['arch/x86/mm/mpx.c', 'x86/mpx:', true],
    ['drivers/gpu/drm/amd/amdgpu/amdgpu_ttm.c', 'drm/amdgpu:', false],
    ['drivers/gpu/drm/radeon/radeon_ttm.c', 'drm/radeon:', false],
    ['drivers/infiniband/core/umem.c', 'RDMA/umem:', true],
    ['drivers/vhost/vhost.c', 'vhost:', false],
    ['drivers/infiniband/hw/mthca/mthca_memfree.c', 'RDMA/mthca:', true],
    ['drivers/media/pci/ivtv/ivtv-udma.c', 'media: ivtv:', false],
    ['drivers/media/v4l2-core/videobuf-dma-sg.c', 'media: videobuf-dma-sg:', false],
    ['drivers/misc/mic/scif/scif_rma.c', 'misc: mic: scif:', false],
    ['drivers/misc/sgi-gru/grufault.c', 'misc: sgi-gru:', false],
    ['drivers/i2c/busses/i2c-rcar.c', 'i2c: rcar:', false],
    ['drivers/beta/beta_main.c', 'beta: main:', false],
    ['mm/ksm.c', 'mm/ksm:', false],
    ['virt/kvm/kvm_main.c', 'KVM:', true],
    ['fs/ext4/inode.c', 'ext4:', false],
    ['net/xdp/xdp_umem.c', 'xdp:', false],
    ['drivers/net/ethernet/intel/e1000/e1000_main.c', 'e1000:', false],
    ['main.c', 'main:', false],
    ['a/b.c', 'a:', false],
  ] as const) {
    assert.deepEqual(prefixFromPath(path), { text: prefix, capital }, path);
  }
});

test('several files have a prefix in common', () => {
  assert.deepEqual(commonPrefix([lower('mm/ksm:'), lower('mm/gup:')]), lower('mm:'));
  assert.deepEqual(commonPrefix([lower('media: ivtv:'), lower('media: ivtv:')]), lower('media: ivtv:'));
  assert.deepEqual(commonPrefix([lower('xdp:'), lower('mm/gup:')]), lower('treewide:'));
});

test('a subject names the functions where they fit', () => {
  assert.equal(subjectOf(lower('mm:'), ['use a() in f()']), 'mm: use a() in f()');
  assert.equal(
    subjectOf(lower('mm:'), ['use a() in f()', 'use a() in g()', 'use a() in f()']),
    'mm: use a() in f() and g()',
  );
  assert.equal(
    subjectOf(lower('mm:'), ['use a() in f()', 'use b() in g()']),
    'mm: use a() in f() and use b() in g()',
  );
  const long = `use a_function_with_a_name() in ${'f'.repeat(40)}()`;
  assert.equal(subjectOf(lower('mm:'), [long]), 'mm: use a_function_with_a_name()');
  const all = subjectOf(lower('drivers: some: deep: path:'), [
    `use ${'g'.repeat(50)}() somewhere else than before`,
  ]);
  assert.ok(all.length <= 72, all);
  assert.match(all, /^path: use g+\(\)/);
});

test('the summary begins as the subsystem writes', () => {
  const upper = { text: 'RDMA/x:', capital: true };
  assert.equal(subjectOf(upper, ['use a() in f()']), 'RDMA/x: Use a() in f()');
  assert.equal(subjectOf(upper, ['get_user_pages() is misused']), 'RDMA/x: get_user_pages() is misused');
});

test('functions go where they do not fit, and no subject ends in the middle of a phrase', () => {
  const prefix = { text: 'net: ethernet: vendor:', capital: false };
  assert.equal(
    subjectOf({ text: 'mm:', capital: false }, ['use new() in f() and g()', 'use new() in h()']),
    'mm: use new() in f(), g() and h()',
  );
  assert.equal(
    subjectOf(prefix, [`replace the calls of the function in the body of the loop by one in f() and g()`]),
    'vendor: replace the calls of the function in the body of the loop by one',
  );
  assert.equal(
    subjectOf(prefix, ['replace all of the calls of the old function in the body of the receiving loop']),
    'vendor: replace all of the calls of the old function in the body',
  );
  const constants = [
    'pass FOLL_WRITE, not 1, in lamp_pin()',
    'pass 1, not FOLL_WRITE, as write in lamp_peek()',
  ];
  assert.equal(subjectOf(prefix, constants), 'net: ethernet: vendor: pass FOLL_WRITE, not 1');
});
