import {
  type ScriptAnswer,
  type ScriptCall,
  ScriptError,
  type ScriptPosition,
  type ScriptRunner,
  type ScriptValue,
} from '../runner.ts';
import { spaced } from '../spaced.ts';
import { evaluate, OcamlScope } from './evaluate.ts';
import { ocamlLibrary } from './library.ts';
import { parseOcaml } from './parse.ts';
import type { OcamlExpression } from './syntax.ts';
import { OcamlRaised, OcamlRecord, OcamlReference, type OcamlValue, UNIT_VALUE } from './value.ts';

/** Steps that one call of a script may take; a script of a semantic patch takes some hundred. */
const MOST_STEPS = 5_000_000;

/** Runs scripts in the part of OCaml that they are mostly made of. What `initialize` scripts define is there for all. */
export class OcamlScripts implements ScriptRunner {
  readonly #scope: OcamlScope;
  readonly #read = new Map<string, readonly OcamlExpression[]>();
  readonly #output: number;
  #printed = '';
  #kept = true;
  #stopped = false;
  #files: readonly string[] = [];

  /** `output`: characters that one call may print. */
  constructor(output: number) {
    this.#output = output;
    this.#scope = new OcamlScope();
    const library = ocamlLibrary({
      print: (text) => this.#print(text),
      include: (kept) => {
        this.#kept = kept;
      },
      exit: () => {
        this.#stopped = true;
      },
      files: () => this.#files,
    });
    for (const [name, value] of library) this.#scope.set(name, value);
  }

  run(call: ScriptCall): ScriptAnswer {
    [this.#printed, this.#kept, this.#stopped, this.#files] = ['', true, false, call.files];
    const scope = call.role === 'initialize' ? this.#scope : new OcamlScope(this.#scope);
    for (const { name, value } of call.variables) scope.set(name, ocamlValue(value));
    const outputs = new Map(call.outputs.map((name) => [name, new OcamlReference(UNIT_VALUE)]));
    for (const [name, reference] of outputs) scope.set(name, reference);
    const value = this.#evaluate(call, scope);
    const written = [...outputs].filter(([, reference]) => reference.value !== UNIT_VALUE);
    return {
      kept: this.#kept,
      stopped: this.#stopped,
      outputs: new Map(written.map(([name, reference]) => [name, String(reference.value)])),
      value:
        call.role === 'constraint' ? value === true : call.role === 'identifier' ? String(value) : undefined,
      printed: this.#printed,
      findings: [],
    };
  }

  #evaluate({ code, path, line, rule }: ScriptCall, scope: OcamlScope): OcamlValue {
    let items = this.#read.get(code);
    if (!items) {
      items = parseOcaml(code);
      this.#read.set(code, items);
    }
    let steps = 0;
    const spend = () => {
      if (++steps > MOST_STEPS) throw new OcamlRaised('Failure', `more than ${MOST_STEPS} steps`);
    };
    try {
      let last: OcamlValue = UNIT_VALUE;
      for (const item of items) last = evaluate(item, scope, spend);
      return last;
    } catch (error) {
      if (error instanceof OcamlRaised || error instanceof RangeError)
        throw new ScriptError(path, line, rule, error.message);
      throw error;
    }
  }

  #print(text: string): void {
    this.#printed += text;
    if (this.#printed.length > this.#output)
      throw new OcamlRaised('Failure', `it printed more than ${this.#output} characters`);
  }
}

function ocamlValue(value: ScriptValue): OcamlValue {
  switch (value.kind) {
    case 'text':
      return spaced(value.text);
    case 'string':
      return value.text;
    case 'list':
      return value.items.map(spaced).join(' , ');
    case 'comments':
      return [];
    case 'positions':
      return value.positions.map(recordOf);
  }
}

function recordOf(at: ScriptPosition): OcamlValue {
  return new OcamlRecord([
    ['file', at.file],
    ['line', at.line],
    ['col', at.column],
    ['line_end', at.lineEnd],
    ['col_end', at.columnEnd],
    ['current_element', at.element],
    ['current_element_line', at.elementLine],
    ['current_element_col', at.elementColumn],
    ['current_element_line_end', at.elementLineEnd],
    ['current_element_col_end', at.elementColumnEnd],
  ]);
}
