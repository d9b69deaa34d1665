import { Sandbox } from './sandbox.ts';

/** A driver with one function that takes a lock around `grab()`. */
export function toyDriver(fn: string, head = ''): string {
  return `${head}#include <linux/grab.h>

static int ${fn}(struct page **pages)
{
	int err;

	lock();
	err = grab(pages);
	unlock();
	if (err < 0)
		return err;
	return 0;
}
`;
}

/** What the toy transform makes of it. */
export const toyReplacement = [
  ['\tlock();\n', ''],
  ['grab(pages)', 'grab_fast(pages)'],
  ['\tunlock();\n', ''],
] as const;

export const toyMaintainers = `Maintainers of the toy tree

ALPHA DRIVER
M:	Alpha Person <alpha@example.com>
L:	linux-alpha@example.com
F:	drivers/alpha/

EVERYTHING ELSE
M:	Beta Person <beta@example.com>
F:	*
F:	*/
`;

export const toyTexts: Readonly<Record<string, string>> = {
  'drivers/alpha/one.c': toyDriver('pin_one'),
  'drivers/alpha/two.c': toyDriver('pin_two'),
  'drivers/beta/beta_main.c': toyDriver('pin_beta'),
  'drivers/beta/gamma.c': toyDriver('pin_gamma', '#include "gamma.h"\n'),
  'drivers/beta/gamma.h': 'int pin_gamma(struct page **pages, int write);\n',
  'include/linux/grab.h': '/* grab(pages, write, force) */\nint grab(struct page **pages);\n',
  MAINTAINERS: toyMaintainers,
};

export function toySandbox(texts: Readonly<Record<string, string>> = toyTexts): Sandbox {
  const sandbox = new Sandbox();
  for (const [path, text] of Object.entries(texts)) sandbox.write(path, text);
  return sandbox;
}
