import type { Evidence, SourceTree } from '../../src/index.ts';
import type { GupFacts } from './facts.ts';
import { quoteLine } from './quote.ts';

/** For code of an architecture that has no fast walk: the function of mm/util.c that takes the lock for every call instead. */
export function fallbackOf(facts: GupFacts, tree: SourceTree): Evidence[] | undefined {
  const arch = /^arch\/[^/]+\//.exec(facts.file.path)?.[0];
  if (!arch || tree.file(`${arch}mm/gup.c`)) return undefined;
  const kconfig = tree.file(`${arch}Kconfig`);
  if (!kconfig || /\bHAVE_(GENERIC_(RCU_)?GUP|FAST_GUP)\b/.test(kconfig.text)) return undefined;
  const util = tree.file('mm/util.c');
  const at = util?.text.search(/__weak\s+get_user_pages_fast/) ?? -1;
  return util && at >= 0
    ? [quoteLine(util, at, 'the fallback for architectures without a fast walk')]
    : undefined;
}
