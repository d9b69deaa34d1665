import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Scripts } from '../../src/run/script-runner.ts';
import {
  type ScriptCall,
  ScriptError,
  type ScriptLanguage,
  type ScriptPosition,
} from '../../src/smpl/script/runner.ts';

const place: ScriptPosition = {
  file: 'drivers/a.c',
  line: 12,
  column: 4,
  lineEnd: 12,
  columnEnd: 9,
  element: 'probe',
  elementLine: 10,
  elementColumn: 0,
  elementLineEnd: 14,
  elementColumnEnd: 1,
};
const at = { name: 'p', value: { kind: 'positions', positions: [place] } } as const;

function call(language: ScriptLanguage, code: string, more: Partial<ScriptCall> = {}): ScriptCall {
  return {
    role: 'rule',
    language,
    rule: 'r',
    code,
    path: 'x.cocci',
    line: 7,
    variables: [],
    outputs: [],
    files: ['drivers/a.c'],
    ...more,
  };
}

const python = (code: string, more?: Partial<ScriptCall>) => call('python', code, more);
const js = (code: string, more?: Partial<ScriptCall>) => call('js', code, more);
const limits = { time: 3000, output: 1000 };
const scripts = new Scripts();

function messageOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    assert.ok(error instanceof ScriptError, String(error));
    return error.message;
  }
  assert.fail('no error');
}

describe('scripts in both languages', () => {
  const reports: Record<Exclude<ScriptLanguage, 'ocaml'>, string> = {
    python: `
coccilib.report.print_report(p[0], "bad")
coccilib.org.print_todo(p[0], "a[0]")
coccilib.org.print_safe_todo(p[0], "a[0]")
coccilib.org.print_link(p[0])
coccilib.org.print_safe_link(p[0], "a[0]")
cocci.print_main("main", p)
cocci.print_secs("also", p)`,
    js: `
coccilib.report.print_report(p[0], "bad");
coccilib.org.print_todo(p[0], "a[0]");
coccilib.org.print_safe_todo(p[0], "a[0]");
coccilib.org.print_link(p[0]);
coccilib.org.print_safe_link(p[0], "a[0]");
cocci.print_main("main", p);
cocci.print_secs("also", p);`,
  };
  for (const language of ['python', 'js'] as const) {
    test(`${language} prints Coccinelle's reports and hands them on as findings`, () => {
      const answer = scripts.run(call(language, reports[language], { variables: [at] }));
      const link = '[[view:drivers/a.c::face=ovl-face1::linb=12::colb=4::cole=9]';
      assert.deepEqual(answer.printed.split('\n'), [
        'drivers/a.c:12:4-9: bad',
        `* TODO ${link}[a[0]]]`,
        `* TODO ${link}[a@(0)]]`,
        `${link}[drivers/a.c::12]]`,
        `${link}[a@(0)]]`,
        `* TODO ${link}[main drivers/a.c::12]]`,
        '[[view:drivers/a.c::face=ovl-face2::linb=12::colb=4::cole=9][also]]',
        '',
      ]);
      assert.deepEqual(answer.findings[0], { form: 'report', message: 'bad', position: place });
      assert.equal(answer.findings.length, 6);
    });
  }

  test('variables last from script to script, matches can be dropped, outputs come back', () => {
    for (const [language, first, second] of [
      [
        'python',
        'seen = [1]',
        'seen.append(2)\ncocci.include_match(False)\ncoccinelle.out = "n%d" % len(seen)',
      ],
      [
        'js',
        'var seen = [1]',
        'seen.push(2); cocci.include_match(false); coccinelle.out = "n" + seen.length',
      ],
    ] as const) {
      scripts.run(call(language, first, { role: 'initialize' }));
      const answer = scripts.run(call(language, second, { outputs: ['out', 'other'] }));
      assert.equal(answer.kept, false);
      assert.deepEqual([...answer.outputs], [['out', 'n2']]);
      assert.equal(scripts.run(call(language, '')).kept, true);
    }
  });

  test('code is given token by token', () => {
    const x = { name: 'x', value: { kind: 'text', text: 'f(a->b,  /* c */ 3)' } } as const;
    const all = { name: 'all', value: { kind: 'list', items: ['a+1', 'b'] } } as const;
    const answer = scripts.run(python('print(x, all, len(all.elements))', { variables: [x, all] }));
    assert.equal(answer.printed, 'f ( a -> b , 3 ) a + 1 , b 2\n');
    assert.equal(
      scripts.run(js('print(x, all.length)', { variables: [x, all] })).printed,
      'f ( a -> b , 3 ) 2\n',
    );
  });

  test('a constraint answers with a truth value, an identifier with a text', () => {
    const f = { name: 'f', value: { kind: 'text', text: 'abc' } } as const;
    const ask = (language: ScriptLanguage, role: ScriptCall['role'], code: string) =>
      scripts.run(call(language, code, { role, variables: [f] })).value;
    assert.equal(ask('python', 'constraint', ' len(f) > 2 '), true);
    assert.equal(ask('js', 'constraint', ' f.length > 3 '), false);
    assert.equal(ask('python', 'identifier', ' f.upper() '), 'ABC');
    assert.equal(ask('js', 'identifier', 'f.toUpperCase()'), 'ABC');
  });

  test('bytes that are no UTF-8 pass unchanged', () => {
    const s = { name: 's', value: { kind: 'text', text: '"\xe9\xff"' } } as const;
    assert.equal(scripts.run(python('print(s)', { variables: [s] })).printed, '"\xe9\xff"\n');
  });
});

describe('scripts that go wrong', () => {
  test('an error names the line of the .cocci file', () => {
    assert.equal(
      messageOf(() => scripts.run(python('\nx = 1\ny = nothing\n'))),
      "x.cocci:9: script of rule r: NameError: name 'nothing' is not defined",
    );
    assert.match(
      messageOf(() => scripts.run(js('\n\nnothing()'))),
      /^x\.cocci:9: .*ReferenceError: nothing is not defined/,
    );
    assert.match(
      messageOf(() => scripts.run(python('print "two"'))),
      /^x\.cocci:7: .*SyntaxError/,
    );
  });

  test('one that hangs is ended, and the next one runs', () => {
    const short = new Scripts({ limits });
    assert.match(
      messageOf(() => short.run(python('while True: pass'))),
      /took longer than 3 s/,
    );
    assert.equal(short.run(python('print(1)')).printed, '1\n');
    assert.match(
      messageOf(() => short.run(js('for (;;);'))),
      /timed out/,
    );
  });

  test('one that prints too much is stopped', () => {
    const short = new Scripts({ limits });
    assert.match(
      messageOf(() => short.run(python('while True: print("x")'))),
      /printed more than 1000/,
    );
    assert.match(
      messageOf(() => short.run(js('for (;;) print("x")'))),
      /printed more than 1000/,
    );
    assert.equal(short.run(python('print(1)')).printed, '1\n');
  });

  test('one that ends its Python, or a Python that is not there, is said', () => {
    const short = new Scripts({ limits });
    assert.match(
      messageOf(() => short.run(python('import os; os._exit(3)'))),
      /python3 ended \(exit code 3\)/,
    );
    assert.match(
      messageOf(() => short.run(python('import sys; sys.exit(3)'))),
      /SystemExit/,
    );
    assert.match(
      messageOf(() => new Scripts({ python: 'no-such-python' }).run(python('pass'))),
      /no-such-python cannot be started: no such file/,
    );
  });

  test('what a child of the script prints does not disturb the answers', () => {
    assert.equal(
      scripts.run(python('import os; os.system("echo stray >/dev/null"); print(2)')).printed,
      '2\n',
    );
  });

  test('a JavaScript script has neither process nor require', () => {
    assert.match(
      messageOf(() => scripts.run(js('process.exit(1)'))),
      /process is not defined/,
    );
  });
});
