import { OcamlCursor } from './cursor.ts';
import { readPattern, readSimplePattern } from './patterns.ts';
import { type OcamlArm, type OcamlExpression, type OcamlPattern, UNIT } from './syntax.ts';
import { ocamlTokens, UnreadOcaml } from './tokens.ts';

/** Operators from the loosest to the tightest; `>` for those that group to the right. */
const LEVELS: readonly (readonly [order: '<' | '>', ...signs: string[]])[] = [
  ['>', ':='],
  ['<', ','],
  ['>', '||'],
  ['>', '&&'],
  ['<', '=', '<>', '<', '>', '<=', '>=', '==', '!='],
  ['>', '^', '@'],
  ['>', '::'],
  ['<', '+', '-'],
  ['<', '*', '/', 'mod'],
];
const COMMA = 1;

/** Reads the part of OCaml that scripts of semantic patches are mostly made of; throws `UnreadOcaml` at anything else. */
export function parseOcaml(code: string): readonly OcamlExpression[] {
  const parser = new Parser(ocamlTokens(code));
  const items: OcamlExpression[] = [];
  for (;;) {
    while (parser.take(';;', ';')) {}
    if (parser.token.kind === 'end') return items;
    items.push(parser.sequence());
  }
}

class Parser extends OcamlCursor {
  /** e; e; e */
  sequence(): OcamlExpression {
    const parts = [this.#expression()];
    while (this.take(';')) {
      if (this.#isOver() || this.#startsDefinition(parts)) break;
      parts.push(this.#expression());
    }
    return parts.length === 1 ? parts[0] : { is: 'sequence', parts };
  }

  #startsDefinition(parts: readonly OcamlExpression[]): boolean {
    const last = parts[parts.length - 1];
    return last.is === 'let' && last.body === undefined;
  }

  #isOver(): boolean {
    const { kind, text } = this.token;
    return kind === 'end' || ([')', ']', ';;', '|'].includes(text) && kind === 'sign') || text === 'end';
  }

  #expression(): OcamlExpression {
    if (this.take('let')) return this.#let();
    if (this.take('if')) {
      const test = this.#expression();
      this.expect('then');
      const yes = this.#expression();
      return { is: 'if', test, yes, no: this.take('else') ? this.#expression() : UNIT };
    }
    if (this.take('fun')) {
      const parameters = [readSimplePattern(this)];
      while (!this.take('->')) parameters.push(readSimplePattern(this));
      return curried(parameters, this.sequence());
    }
    if (this.take('function')) return { is: 'function', arms: this.#arms() };
    const keyword = this.take('match', 'try');
    if (keyword) {
      const value = this.sequence();
      this.expect('with');
      return { is: keyword.text as 'match' | 'try', value, arms: this.#arms() };
    }
    return this.#operators(0);
  }

  // let f x y = e in e
  #let(): OcamlExpression {
    const recursive = this.take('rec') !== undefined;
    const pattern = readPattern(this);
    const parameters: OcamlPattern[] = [];
    while (!this.take('=')) parameters.push(readSimplePattern(this));
    const value = curried(parameters, this.sequence());
    return { is: 'let', pattern, recursive, value, body: this.take('in') ? this.sequence() : undefined };
  }

  #arms(): OcamlArm[] {
    const arms: OcamlArm[] = [];
    this.take('|');
    do {
      const patterns = [readPattern(this)];
      while (this.take('|')) patterns.push(readPattern(this));
      this.expect('->');
      const body = this.sequence();
      arms.push(...patterns.map((pattern) => ({ pattern, body })));
    } while (this.take('|'));
    return arms;
  }

  #operators(level: number): OcamlExpression {
    if (level === LEVELS.length) return this.#unary();
    const [order, ...signs] = LEVELS[level];
    const operand = () =>
      /^(?:let|if|fun|function|match|try)$/.test(this.token.text) && this.token.kind === 'keyword'
        ? this.#expression()
        : this.#operators(level + 1);
    let left = this.#operators(level + 1);
    if (level === COMMA) {
      const parts = [left];
      while (this.take(',')) parts.push(operand());
      return parts.length === 1 ? left : { is: 'tuple', parts };
    }
    for (let sign = this.take(...signs); sign; sign = this.take(...signs)) {
      const right = order === '>' ? this.#right(level, operand) : operand();
      left = { is: 'operator', sign: sign.text, left, right };
    }
    return left;
  }

  #right(level: number, operand: () => OcamlExpression): OcamlExpression {
    return this.token.kind === 'keyword' ? operand() : this.#operators(level);
  }

  #unary(): OcamlExpression {
    if (this.take('-'))
      return { is: 'operator', sign: '-', left: { is: 'literal', value: 0 }, right: this.#unary() };
    const not = this.take('not');
    if (not) return { is: 'apply', fn: { is: 'name', name: 'not', at: not.at }, argument: this.#fields() };
    const { token } = this;
    if (token.kind === 'constructor' && !this.isModule) {
      this.next();
      return { is: 'tagged', tag: token.text, part: this.startsOperand ? this.#fields() : undefined };
    }
    let fn = this.#fields();
    while (this.startsOperand) fn = { is: 'apply', fn, argument: this.#fields() };
    return fn;
  }

  // p.line, p.Coccilib.line
  #fields(): OcamlExpression {
    let of = this.#operand();
    while (this.take('.')) {
      while (this.isModule) this.next(2);
      of = { is: 'field', of, name: this.name() };
    }
    return of;
  }

  #operand(): OcamlExpression {
    const { token } = this;
    const bang = this.take('!');
    if (bang) return { is: 'apply', fn: { is: 'name', name: '!', at: bang.at }, argument: this.#fields() };
    if (this.take('begin')) return this.#until('end');
    if (this.take('(')) return this.#until(')');
    if (this.take('[')) {
      const parts: OcamlExpression[] = [];
      while (!this.take(']')) {
        parts.push(this.#expression());
        if (!this.take(';')) {
          this.expect(']');
          break;
        }
      }
      return { is: 'list', parts };
    }
    const truth = this.take('true', 'false');
    if (truth) return { is: 'literal', value: truth.text === 'true' };
    if (token.kind === 'constructor') return this.#qualified();
    this.next();
    switch (token.kind) {
      case 'number':
        return { is: 'literal', value: Number(token.text) };
      case 'string':
        return { is: 'literal', value: token.text };
      case 'name':
        return { is: 'name', name: token.text, at: token.at };
      default:
        throw new UnreadOcaml(token.at, token.text === '' ? 'an end too early' : `'${token.text}'`);
    }
  }

  // List.hd, or None
  #qualified(): OcamlExpression {
    const { text, at } = this.token;
    if (!this.isModule) {
      this.next();
      return { is: 'tagged', tag: text, part: undefined };
    }
    let module = '';
    while (this.isModule) {
      module += `${this.token.text}.`;
      this.next(2);
    }
    return { is: 'name', name: `${module}${this.name()}`, at };
  }

  #until(close: string): OcamlExpression {
    if (this.take(close)) return UNIT;
    const inside = this.sequence();
    this.expect(close);
    return inside;
  }
}

function curried(parameters: readonly OcamlPattern[], body: OcamlExpression): OcamlExpression {
  return parameters.reduceRight<OcamlExpression>(
    (inner, pattern) => ({ is: 'function', arms: [{ pattern, body: inner }] }),
    body,
  );
}
