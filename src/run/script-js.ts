import { createContext, runInContext } from 'node:vm';
import { orgLink, orgMain, orgSafe, orgTodo, reportLine } from '../smpl/script/report.ts';
import {
  type ScriptAnswer,
  type ScriptCall,
  ScriptError,
  type ScriptFinding,
  type ScriptPosition,
  type ScriptRunner,
  type ScriptValue,
} from '../smpl/script/runner.ts';
import { spaced } from '../smpl/script/spaced.ts';
import type { ScriptLimits } from './script-limits.ts';

/**
 * Runs JavaScript scripts in a context of their own, which lasts for the run. They have what Python
 * scripts have, under the same names; a list is an array, a position has numbers and the names of
 * `ScriptPosition`.
 */
export class JsScripts implements ScriptRunner {
  readonly #limits: ScriptLimits;
  readonly #scope: Record<string, unknown> = {};
  #answer = emptyAnswer();
  #files: readonly string[] = [];
  #outputs: Record<string, unknown> = {};

  constructor(limits: ScriptLimits) {
    this.#limits = limits;
    const print = (...values: unknown[]) => this.#print(values.map(String).join(' '));
    const find = (form: ScriptFinding['form'], position: ScriptPosition, message: string, line: string) => {
      this.#answer.findings.push({ form, message, position });
      this.#print(line);
    };
    Object.assign(this.#scope, {
      print,
      console: { log: print },
      coccinelle: new Proxy(this.#outputs, {}),
      cocci: {
        include_match: (kept: boolean) => (this.#answer.kept = kept),
        exit: () => (this.#answer.stopped = true),
        files: () => [...this.#files],
        print_main: (message: string, all: readonly ScriptPosition[]) => {
          for (const at of all) find('org', at, message, orgMain(at, message));
        },
        print_secs: (message: string, all: readonly ScriptPosition[]) => {
          for (const at of all) print(orgLink(at, message, 'ovl-face2'));
        },
      },
      coccilib: {
        report: {
          build_report: reportLine,
          print_report: (at: ScriptPosition, message: string) =>
            find('report', at, message, reportLine(at, message)),
        },
        org: {
          build_link: orgLink,
          print_link: (at: ScriptPosition, message: string) => find('org', at, message, orgLink(at, message)),
          print_safe_link: (at: ScriptPosition, message: string) =>
            find('org', at, orgSafe(message), orgLink(at, orgSafe(message))),
          print_todo: (at: ScriptPosition, message: string) => find('org', at, message, orgTodo(at, message)),
          print_safe_todo: (at: ScriptPosition, message: string) =>
            find('org', at, orgSafe(message), orgTodo(at, orgSafe(message))),
        },
      },
    });
    createContext(this.#scope, { codeGeneration: { strings: false, wasm: false } });
  }

  run(call: ScriptCall): ScriptAnswer {
    this.#answer = emptyAnswer();
    this.#files = call.files;
    for (const name of call.outputs) delete this.#outputs[name];
    for (const { name, value } of call.variables) this.#scope[name] = jsValue(value);
    const value = this.#evaluate(call);
    const outputs = new Map<string, string>();
    for (const name of call.outputs)
      if (name in this.#outputs) outputs.set(name, String(this.#outputs[name]));
    return {
      ...this.#answer,
      outputs,
      printed: this.#answer.printed.join(''),
      value:
        call.role === 'constraint' ? Boolean(value) : call.role === 'identifier' ? String(value) : undefined,
    };
  }

  #evaluate({ role, code, path, line, rule }: ScriptCall): unknown {
    const asked = role === 'constraint' || role === 'identifier';
    // A rule's own constants must not stand in the way of its next run.
    const text = asked ? `(${code}\n)` : role === 'rule' ? `{${code}\n}` : code;
    try {
      return runInContext(text, this.#scope, {
        filename: path,
        lineOffset: line - 1,
        timeout: this.#limits.time,
      });
    } catch (error) {
      const { name, message, stack = '' } = error as Error;
      const frame = stack.split('\n').find((text) => text.includes(`${path}:`));
      const found = frame?.slice(frame.indexOf(`${path}:`) + path.length + 1);
      throw new ScriptError(path, found ? Number.parseInt(found, 10) : line, rule, `${name}: ${message}`);
    }
  }

  #print(text: string): void {
    this.#answer.size += text.length + 1;
    if (this.#answer.size > this.#limits.output)
      throw new RangeError(`it printed more than ${this.#limits.output} characters`);
    this.#answer.printed.push(`${text}\n`);
  }
}

function emptyAnswer() {
  return { kept: true, stopped: false, printed: [] as string[], size: 0, findings: [] as ScriptFinding[] };
}

function jsValue(value: ScriptValue): unknown {
  switch (value.kind) {
    case 'text':
      return spaced(value.text);
    case 'string':
      return value.text;
    case 'list':
      return value.items.map(spaced);
    case 'comments':
      return value.comments;
    case 'positions':
      return value.positions;
  }
}
