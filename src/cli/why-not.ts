import type { Paint } from '../report/paint.ts';
import { whyNotText } from '../report/why-not-text.ts';
import { explainLine } from '../run/smpl-explain.ts';
import { prepareRun } from '../run/smpl-tree.ts';
import type { LocatedLine } from './locate.ts';
import type { RunArguments } from './options.ts';

/** Why semantic patches do nothing with a line, one text for each. */
export function whyNot(
  patches: readonly string[],
  { root, path, line, source }: LocatedLine,
  { define, include }: RunArguments,
  paint: Paint,
): string[] {
  const options = { ...(define && { define }), ...(include && { include }) };
  return patches.map((patch) =>
    whyNotText(explainLine(prepareRun(root, patch, options), path, source.text, line), paint),
  );
}
