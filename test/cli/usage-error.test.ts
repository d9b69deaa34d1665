import assert from 'node:assert/strict';
import { test } from 'node:test';
import { vedalia } from './vedalia.ts';

const wrong: Record<string, string> = {
  '': 'name a command\nvedalia --help shows the options',
  audti: "there is no command 'audti'; did you mean 'audit'?",
  audit:
    'a word is missing: vedalia audit <tree> (mind that --only and --transform take all words behind them)',
  'audit x --json': 'there is no option --json; say --format json',
  'audit x --formt json': 'there is no option --formt; did you mean --format?',
  'audit x --format xml': "--format takes text, json, markdown, not 'xml'",
  'audit x --only': '--only needs a value',
  'audit x -j': '-j needs a value',
  'audit x y': 'Unknown argument: y\nvedalia audit --help shows the options',
  'series x': '--output is missing: vedalia series <tree> --output ...',
};

for (const [words, message] of Object.entries(wrong)) {
  test(`vedalia ${words}`, async () => {
    const ended = await vedalia(words.split(' ').filter(Boolean));
    assert.deepEqual(ended, { code: 2, stdout: '', stderr: `vedalia: ${message}\n` });
  });
}
