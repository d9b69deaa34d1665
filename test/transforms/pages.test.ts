import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { shippedTransforms } from '../../src/run/load-transforms.ts';

// Every code that stands in a transform's source stands in a page, and every transform has its page.

const shared = readdirSync('transforms/gup').map((name) => `transforms/gup/${name}`);
const pages = readdirSync('docs/transforms').map((name) => readFileSync(`docs/transforms/${name}`, 'utf8'));

for (const { name } of shippedTransforms()) {
  test(`${name} has a page that its module names`, () => {
    const source = readFileSync(`transforms/${name}/index.ts`, 'utf8');
    assert.match(source, new RegExp(`docs: 'docs/transforms/${name}\\.md'`));
    assert.ok(pages.some((page) => page.startsWith(`# ${name}\n`)));
  });
}

test('every code of a reason or fix is listed in a page', () => {
  const own = shippedTransforms().map(({ name }) => `transforms/${name}/index.ts`);
  const code = /(?:(?:holds|fails|asks|leave)\(\s*|code: )'([a-z]+(?:-[a-z]+)+)'/g;
  const codes = [...shared, ...own].flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(code)].map((match) => match[1]),
  );
  assert.ok(codes.length > 50);
  for (const found of new Set(codes)) {
    assert.ok(
      pages.some((page) => page.includes(`\`${found}\``)),
      `${found} is in no page of docs/transforms`,
    );
  }
});
