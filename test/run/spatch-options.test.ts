import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { patchOfPattern } from '../../src/cli/spatch.ts';
import { UsageError } from '../../src/run/errors.ts';
import { readSpatchOptions } from '../../src/run/spatch-options.ts';
import { SPATCH_OPTIONS } from '../../src/run/spatch-table.ts';

const read = (...words: string[]) => readSpatchOptions([{ origin: 'the command line', words }]);

function complaint(...words: string[]): string {
  try {
    read(...words);
  } catch (error) {
    assert.ok(error instanceof UsageError);
    return error.message;
  }
  assert.fail('no complaint');
}

describe("spatch's command line", () => {
  test('as scripts/coccicheck of Linux writes it', () => {
    const options = read(
      ...'-D report --no-show-diff --very-quiet --cocci-file a.cocci --no-includes --include-headers'.split(
        ' ',
      ),
      ...'--patch . --dir . -I ./include --include ./include/kconfig.h --jobs 2 --chunksize 1'.split(' '),
    );
    assert.deepEqual(options.defines, ['report']);
    assert.equal(options.semanticPatch, 'a.cocci');
    assert.deepEqual(options.paths, ['.']);
    assert.equal(options.jobs, 2);
    assert.equal(options.showDiff, false);
    assert.equal(options.verbosity, 'very-quiet');
    assert.equal(options.includes, 'none');
    assert.deepEqual(options.endings, ['.c', '.h']);
    assert.equal(options.patchPrefix, '.');
    assert.deepEqual(options.includeFolders, ['./include']);
    assert.deepEqual(options.includeFiles, ['./include/kconfig.h']);
  });

  test('one dash, underscores and = are the same option', () => {
    for (const words of [
      ['--sp-file', 'a.cocci'],
      ['-sp_file', 'a.cocci'],
      ['--sp-file=a.cocci'],
      ['a.cocci'],
    ])
      assert.equal(read(...words).semanticPatch, 'a.cocci');
    for (const words of [['-j', '3'], ['-j3'], ['-j=3'], ['--jobs', '3'], ['--jobs=3']])
      assert.equal(read(...words).jobs, 3);
    assert.deepEqual(read('-Dx=v', '-Iinclude').defines, ['x=v']);
    assert.deepEqual(read('-Iinclude', '-include_headers').includeFolders, ['include']);
  });

  test('the last one wins', () => {
    const sources = [
      { origin: '.cocciconfig', words: ['--no-show-diff', '-U', '5'] },
      { origin: 'the command line', words: ['--show-diff'] },
    ];
    assert.equal(readSpatchOptions(sources).showDiff, true);
    assert.equal(readSpatchOptions(sources).context, 5);
  });

  test('what is wrong is named', () => {
    assert.equal(complaint('--sp-fiel'), 'there is no option --sp-fiel (the command line); is it --sp-file?');
    assert.match(complaint('--ibm'), /^--ibm is not supported \(the command line\): IBM's C is not read/);
    assert.match(complaint('--sp-file'), /^--sp-file needs a value: --sp-file FILE/);
    assert.match(complaint('--jobs', 'many'), /^--jobs takes a number, not 'many'/);
    assert.match(complaint('--in-place=x'), /^--in-place takes no value, but has 'x'/);
    assert.match(complaint('a.cocci', 'b.cocci'), /^one semantic patch at a time: a.cocci, and b.cocci too/);
  });

  test('unknown options may be passed over where that is asked for', () => {
    assert.deepEqual(read('--ignore-unknown-options', '--nonsense', 'a.c').paths, ['a.c']);
  });

  test('no name stands for two options, and the page lists all', () => {
    const names = SPATCH_OPTIONS.flatMap((option) => option.names);
    assert.equal(new Set(names).size, names.length);
    const page = readFileSync(new URL('../../docs/spatch-options.md', import.meta.url), 'utf8');
    assert.deepEqual(
      names.filter((name) => !page.includes(`\`${name}\``)),
      [],
    );
  });
});

describe('a pattern on the command line', () => {
  test('capital letters are metavariables, and unmarked lines are searched for', () => {
    assert.equal(patchOfPattern('f(E, NULL, E)'), '@@\nmetavariable E;\n@@\n* f(E, NULL, E)\n');
    assert.equal(patchOfPattern('- f(E)\n+ g(E)'), '@@\nmetavariable E;\n@@\n- f(E)\n+ g(E)\n');
  });
});
