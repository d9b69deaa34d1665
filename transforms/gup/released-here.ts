import {
  between,
  type CFile,
  type CFunction,
  definitionsReaching,
  type Evidence,
  field,
  type Node,
  wordOffsets,
} from '../../src/index.ts';
import { analysisOf } from './analysis.ts';
import { callsOf, rootOf } from './lifetime.ts';
import { mainLineReaches } from './main-line.ts';
import { quote } from './quote.ts';
import { releaseWords } from './release-words.ts';

const ARGUMENTS = field('arguments');

/**
 * Where the function that pins gives the same pages back, itself or by a function of its file.
 *
 *     ret = get_user_pages(addr, n, 0, pages, NULL);  ...  put_page(pages[i]);      lamp_put(pages, ret);
 *                                      ^^^^^                        ^^^^^                    ^^^^^
 *
 * @param releasers the functions of the file that give pages back
 */
export function releasedHere(
  file: CFile,
  fn: CFunction,
  call: Node,
  pages: Node,
  releasers: readonly CFunction[],
): Evidence[] | undefined {
  const { cfg } = analysisOf(fn);
  const expression = fn.tree.text(pages);
  const root = rootOf(expression);
  const base = /\w+/.exec(expression)?.[0] ?? root;
  const given = (names: readonly string[], name: string): Node[] =>
    callsOf(fn, names).filter(
      (node) => wordOffsets(fn.tree.text(fn.tree.child(node, ARGUMENTS)), name).length > 0,
    );
  // get_page(page); lamp->page = page; put_page(page);      another reference stays
  if (given(['get_page'], root).length > 0) return undefined;
  const helpers = releasers.filter(({ tree, body }) => base === root || names(tree.text(body), root));
  const releases = [
    ...given(releaseWords, root),
    ...helpers.flatMap(({ name }) => given([name], base)),
  ].filter((release) => stillHolds(fn, call, expression, release));
  const targets = new Set(releases.map((release) => cfg.at(release)));
  if (targets.size === 0 || !mainLineReaches(cfg, cfg.at(call), targets)) return undefined;
  return releases
    .filter((release) => fn.tree.start[release] > fn.tree.start[call])
    .map((release) => quote(file, fn.tree, release, 'the pages are given back in the same function'));
}

const names = (text: string, word: string): boolean => wordOffsets(text, word).length > 0;

// get_user_pages(addr, 1, 0, &page, NULL); swap(lamp->page, page); put_page(page);      another page by now
function stillHolds(fn: CFunction, call: Node, pages: string, release: Node): boolean {
  const variable = /^&\s*(\w+)$/.exec(pages)?.[1];
  if (variable === undefined) return true;
  const { cfg } = analysisOf(fn);
  const [pin, end] = [cfg.at(call), cfg.at(release)];
  const setters = definitionsReaching(cfg, end, variable).map(({ at }) => at);
  const onTheWay = between(cfg, [pin], [end]);
  return setters.includes(pin) && !setters.some((at) => at !== pin && onTheWay.has(at));
}
