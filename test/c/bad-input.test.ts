import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MacroModel } from '../../src/c/macro-model.ts';
import { unmask } from '../../src/c/painter.ts';
import { parseHealth } from '../../src/c/parse-health.ts';
import { shadowOf } from '../../src/c/shadow.ts';

const inFunction = (body: string): string => `int f(void)\n{\n${body}\n}\n`;

const texts: Record<string, string> = {
  'an empty file': '',
  'a file of NUL bytes': '\0'.repeat(10_000),
  'NUL bytes in code, comment and string': inFunction('g(\0);\n/* \0 */\nh("\0");'),
  'all bytes': String.fromCharCode(...Array.from({ length: 256 }, (_, byte) => byte)).repeat(20),
  'a line of one megabyte': inFunction(`x = ${'a + '.repeat(250_000)}1;`),
  'a string of one megabyte': inFunction(`x = "${'a'.repeat(1_000_000)}";`),
  'an open comment': `${inFunction('g();')}/* ${'a '.repeat(10_000)}`,
  'an open string': inFunction(`g("${'a'.repeat(10_000)}`),
  'an open character': inFunction("g('a);"),
  '10,000 nested parentheses': inFunction(`x = ${'('.repeat(10_000)}1${')'.repeat(10_000)};`),
  '10,000 nested braces': inFunction(`${'{'.repeat(10_000)}${'}'.repeat(10_000)}`),
  '10,000 open parentheses': inFunction('f('.repeat(10_000)),
  '10,000 closing brackets': '[({'.repeat(3_000) + ']'.repeat(10_000),
  '10,000 nested conditionals': `${'#if A\n'.repeat(10_000)}int x;\n${'#endif\n'.repeat(10_000)}`,
  '10,000 open conditionals': '#ifdef A\n{\n'.repeat(10_000),
  '10,000 open annotations': '__printf('.repeat(10_000),
  'a condition with many comments': `#if ${'/* a */ '.repeat(200)} "\nint x;\n#endif\n`,
  '100,000 directives': '#define A B\n'.repeat(100_000),
  'a file without a line end': '#define X',
};

for (const [name, text] of Object.entries(texts)) {
  test(`${name} is read to the end`, { timeout: 20_000 }, () => {
    const { text: shadow, masks } = shadowOf(text, MacroModel.shipped);
    assert.equal(shadow.length, text.length);
    assert.equal(unmask(shadow, masks, text), text);
    assert.equal(parseHealth('a.c', text, MacroModel.shipped).bytes, text.length);
  });
}

for (const [name, unit] of Object.entries({
  'open annotations': '__printf(',
  'open attributes': '__attribute__((',
  'open functions': 'int f(void){\n',
})) {
  test(`60,000 ${name} are not looked through again and again`, () => {
    const taken = seconds(() => shadowOf(unit.repeat(60_000), MacroModel.shipped));
    assert.ok(taken < 1.5, `${taken} s`);
  });
}

test('20,000 functions without a return type are not compared with each other', () => {
  const taken = seconds(() => parseHealth('a.c', 'f(){}\n'.repeat(20_000), MacroModel.shipped));
  assert.ok(taken < 5, `${taken} s`);
});

/** Processor time, which other programs do not take from. */
function seconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

test('ten megabytes are read', { timeout: 60_000 }, () => {
  const text = inFunction('\tif (a)\n\t\tg(container_of(k, struct r, k));').repeat(150_000);
  assert.ok(text.length > 8_000_000);
  assert.equal(shadowOf(text, MacroModel.shipped).text.length, text.length);
});

test('what is left open is reported, and first', () => {
  const faults = parseHealth('a.c', 'int x; /* open', MacroModel.shipped).faults;
  const [{ kind, line, column }] = faults;
  assert.deepEqual([kind, line, column], ['unterminated', 1, 8]);
});
