import { lex } from './lexer.ts';
import { MacroModel } from './macro-model.ts';
import { Directive } from './token.ts';

/** A branch of an `#if`: the offsets that it holds. */
interface Branch {
  readonly start: number;
  end: number;
  readonly conditional: number;
}

const MAY_HAVE = /#\s*el/;

/**
 * Which places of a text no program has together, since they stand in different branches of one `#if`:
 *
 *     #ifdef A
 *             .open = f,
 *     #else
 *             .open = g,
 *     #endif
 */
export class Alternatives {
  readonly #branches: readonly Branch[];

  constructor(text: string) {
    this.#branches = MAY_HAVE.test(text) ? branchesOf(text) : [];
  }

  /** Can there be no program with the code at both offsets? */
  exclude(one: number, other: number): boolean {
    const around = this.#around(other);
    return this.#around(one).some((branch) =>
      around.some(({ conditional, start }) => conditional === branch.conditional && start !== branch.start),
    );
  }

  #around(offset: number): readonly Branch[] {
    return this.#branches.filter(({ start, end }) => start <= offset && offset < end);
  }
}

function branchesOf(text: string): readonly Branch[] {
  const { directives, bits, start, end } = lex(Buffer.from(text, 'latin1'), MacroModel.shipped.vocabulary);
  const all: Branch[] = [];
  const open: Branch[] = [];
  for (const at of directives) {
    const directive = bits[at];
    if (directive < Directive.if || directive > Directive.endif) continue;
    const opens = directive <= Directive.ifndef;
    const before = opens ? undefined : open.pop();
    if (before) before.end = start[at];
    if (directive === Directive.endif || !(opens || before)) continue;
    const conditional = before?.conditional ?? at;
    const branch = { start: end[at], end: text.length, conditional };
    all.push(branch);
    open.push(branch);
  }
  return all;
}
