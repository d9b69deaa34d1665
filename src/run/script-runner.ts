import { OcamlScripts } from '../smpl/script/ocaml/scripts.ts';
import type {
  Iteration,
  ScriptAnswer,
  ScriptCall,
  ScriptLanguage,
  ScriptRunner,
} from '../smpl/script/runner.ts';
import { JsScripts } from './script-js.ts';
import { SCRIPT_LIMITS, type ScriptLimits } from './script-limits.ts';
import { PythonScripts } from './script-python.ts';

/** Runs each script in its language; a language costs nothing until its first script. */
export class Scripts implements ScriptRunner {
  readonly #python: string;
  readonly #limits: ScriptLimits;
  readonly #runners = new Map<ScriptCall['language'], ScriptRunner>();

  constructor({
    python = 'python3',
    limits = SCRIPT_LIMITS,
  }: { python?: string; limits?: ScriptLimits } = {}) {
    this.#python = python;
    this.#limits = limits;
  }

  run(call: ScriptCall): ScriptAnswer {
    let runner = this.#runners.get(call.language);
    if (!runner) {
      runner = this.#start(call.language);
      this.#runners.set(call.language, runner);
    }
    return runner.run(call);
  }

  takeIterations(): readonly Iteration[] {
    return [...this.#runners.values()].flatMap((runner) => runner.takeIterations?.() ?? []);
  }

  #start(language: ScriptLanguage): ScriptRunner {
    switch (language) {
      case 'js':
        return new JsScripts(this.#limits);
      case 'ocaml':
        return new OcamlScripts(this.#limits.output);
      case 'python':
        return new PythonScripts(this.#python, this.#limits);
    }
  }
}
