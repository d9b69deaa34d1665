import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { HeaderText } from '../../src/kernel/header-text.ts';

const header = new HeaderText(
  'include/linux/a.h',
  `#define MANY 1
extern struct page *__must_check one(void);
/* int commented(int a); */
#define both(x) \\
	(two(x) + 1)

static inline int two(int a,
		      int (*call)(int b, int c))
{
	return one() ? two(a, call) : a;
}
#ifdef CONFIG_A
int three(int a) __attribute__((pure));
#else
static inline int three(int a) { return 0; }
#endif
`,
);

describe('HeaderText', () => {
  it('reads a declaration without its storage class and attributes', () => {
    const { returns, parameters, line, inline } = header.prototype('one')!;
    assert.deepEqual([returns, parameters, line, inline], ['struct page *', [], 2, false]);
  });

  it('splits parameters at the outer commas, and tells a definition from its calls', () => {
    const [two, ...others] = header.prototypes('two');
    assert.deepEqual(two.parameters, ['int a', 'int (*call)(int b, int c)']);
    assert.equal(two.inline, true);
    assert.equal(two.text, 'int two(int a, int (*call)(int b, int c))');
    assert.deepEqual(others, []);
    assert.match(header.bodies('two')[0], /return one\(\)/);
  });

  it('prefers the declaration where an #if has a declaration and a body', () => {
    assert.equal(header.prototypes('three').length, 2);
    assert.equal(header.prototype('three')?.inline, false);
  });

  it('sees nothing in comments', () => {
    assert.equal(header.prototype('commented'), undefined);
  });
});
