import { type OcamlToken, UnreadOcaml } from './tokens.ts';

/** Goes through the tokens of a script. */
export class OcamlCursor {
  readonly #tokens: readonly OcamlToken[];
  #at = 0;

  constructor(tokens: readonly OcamlToken[]) {
    this.#tokens = tokens;
  }

  get token(): OcamlToken {
    return this.#tokens[this.#at];
  }

  next(count = 1): void {
    this.#at += count;
  }

  /** The next token, if it is one of these signs or keywords. */
  take(...texts: string[]): OcamlToken | undefined {
    const { token } = this;
    if ((token.kind !== 'sign' && token.kind !== 'keyword') || !texts.includes(token.text)) return undefined;
    this.#at++;
    return token;
  }

  expect(text: string): void {
    if (!this.take(text))
      throw new UnreadOcaml(this.token.at, `'${this.token.text}', where '${text}' is read`);
  }

  name(): string {
    const { token } = this;
    if (token.kind !== 'name') throw new UnreadOcaml(token.at, `'${token.text}'`);
    this.#at++;
    return token.text;
  }

  /** `List.` of `List.hd` */
  get isModule(): boolean {
    return this.token.kind === 'constructor' && this.#tokens[this.#at + 1].text === '.';
  }

  get startsOperand(): boolean {
    const { kind, text } = this.token;
    if (kind === 'keyword') return /^(?:begin|true|false)$/.test(text);
    return kind === 'sign' ? /^[([!]$/.test(text) : kind !== 'end';
  }
}
