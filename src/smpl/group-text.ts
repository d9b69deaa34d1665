import { applyEdits, type Edit } from '../text/edit-set.ts';
import { Source } from '../text/source.ts';
import { FileReading } from './file-reading.ts';
import type { InputFile } from './patch-outcome.ts';
import type { Session } from './session.ts';
import { TextWords } from './words/text-words.ts';

/** A file of a group as the rules before have left it, read when somebody asks. */
export class GroupText {
  readonly path: string;
  readonly before: string;
  readonly #session: Session;
  #text: string;
  #words: TextWords;
  #reading: FileReading | undefined;
  #first: FileReading | undefined;

  constructor(session: Session, { path, text }: InputFile) {
    this.#session = session;
    this.path = path;
    this.before = text;
    this.#text = text;
    this.#words = TextWords.of(text);
  }

  get text(): string {
    return this.#text;
  }

  get words(): TextWords {
    return this.#words;
  }

  get reading(): FileReading {
    if (!this.#reading) {
      const { macros, options } = this.#session;
      const headers = () => options.headersOf?.(this.path) ?? [];
      this.#reading = new FileReading(new Source(this.path, this.#text), this.#words, macros, headers);
      if (this.#text === this.before) this.#first ??= this.#reading;
    }
    return this.#reading;
  }

  /** What was read of the text before any rule changed it. */
  get firstReading(): FileReading | undefined {
    return this.#first;
  }

  /** The line for which somebody asks why nothing matches; then all of the text is looked at. */
  get explained(): number | undefined {
    const { explain } = this.#session.options;
    return explain?.path === this.path ? explain.line : undefined;
  }

  change(edits: readonly Edit[]): void {
    this.#text = applyEdits(this.#text, edits);
    this.#words = TextWords.of(this.#text);
    this.#reading = undefined;
  }
}
