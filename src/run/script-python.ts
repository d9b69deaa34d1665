import {
  type Iteration,
  type ScriptAnswer,
  type ScriptCall,
  ScriptError,
  type ScriptFinding,
  type ScriptPosition,
  type ScriptRunner,
  type ScriptValue,
} from '../smpl/script/runner.ts';
import { spaced } from '../smpl/script/spaced.ts';
import { LineChild } from './line-child.ts';
import { PYTHON_DRIVER } from './python-driver.ts';
import type { ScriptLimits } from './script-limits.ts';

interface WireFinding {
  form: ScriptFinding['form'];
  message: string;
  position: WirePosition;
}

interface WireIteration extends Omit<Iteration, 'files'> {
  files: readonly string[] | null;
}

interface WireAnswer {
  kept: boolean;
  stopped: boolean;
  value: boolean | string | null;
  outputs: Record<string, string>;
  findings: readonly WireFinding[];
  printed: string;
  iterations: readonly WireIteration[];
  error?: string;
  line?: number | null;
}

/** Runs Python scripts in one long-lived `python3`, which starts with the first script. */
export class PythonScripts implements ScriptRunner {
  readonly #child: LineChild;
  #iterations: readonly Iteration[] = [];

  constructor(command: string, limits: ScriptLimits) {
    this.#child = new LineChild({
      command,
      args: ['-c', PYTHON_DRIVER, String(limits.output)],
      time: limits.time,
      // A character of output takes up to six in JSON.
      size: 6 * limits.output + 1024 * 1024,
    });
  }

  run(call: ScriptCall): ScriptAnswer {
    const answer = this.#child.ask(JSON.stringify(request(call)));
    if ('failure' in answer) throw new ScriptError(call.path, call.line, call.rule, answer.failure);
    const { kept, stopped, value, outputs, findings, printed, iterations, error, line } = JSON.parse(
      answer.line,
    ) as WireAnswer;
    if (error !== undefined) throw new ScriptError(call.path, line ?? call.line, call.rule, error);
    const asked = iterations.map((one) => ({ ...one, files: one.files ?? undefined }));
    this.#iterations = [...this.#iterations, ...asked];
    return {
      kept,
      stopped,
      value: value ?? undefined,
      outputs: new Map(Object.entries(outputs)),
      findings: findings.map(({ form, message, position }) => ({
        form,
        message,
        position: fromWire(position),
      })),
      printed,
    };
  }

  takeIterations(): readonly Iteration[] {
    const taken = this.#iterations;
    this.#iterations = [];
    return taken;
  }
}

function request({ role, code, path, line, variables, outputs, files }: ScriptCall) {
  return {
    role,
    code,
    path,
    line,
    variables: variables.map(({ name, value }) => ({ name, value: wireValue(value) })),
    outputs,
    files,
  };
}

function wireValue(value: ScriptValue) {
  switch (value.kind) {
    case 'text':
      return { kind: 'text', text: spaced(value.text) };
    case 'string':
      return { kind: 'text', text: value.text };
    case 'list': {
      const items = value.items.map(spaced);
      // Fields end in a semicolon of their own.
      const between = items.some((item) => item.endsWith(';')) ? ' ' : ' , ';
      return { kind: 'list', text: items.join(between), items };
    }
    case 'comments':
      return value;
    case 'positions':
      return { kind: 'positions', positions: value.positions.map(toWire) };
  }
}

/** Coccinelle's names; its scripts get the numbers as texts. */
const NAMES = {
  file: 'file',
  line: 'line',
  column: 'column',
  lineEnd: 'line_end',
  columnEnd: 'column_end',
  element: 'current_element',
  elementLine: 'current_element_line',
  elementColumn: 'current_element_column',
  elementLineEnd: 'current_element_line_end',
  elementColumnEnd: 'current_element_column_end',
} as const satisfies Record<keyof ScriptPosition, string>;

type WirePosition = Record<(typeof NAMES)[keyof ScriptPosition], string>;

function toWire(position: ScriptPosition): WirePosition {
  const pairs = Object.entries(NAMES).map(([ours, theirs]) => [
    theirs,
    String(position[ours as keyof ScriptPosition]),
  ]);
  return Object.fromEntries(pairs) as WirePosition;
}

function fromWire(wire: WirePosition): ScriptPosition {
  return {
    file: wire.file,
    line: Number(wire.line),
    column: Number(wire.column),
    lineEnd: Number(wire.line_end),
    columnEnd: Number(wire.column_end),
    element: wire.current_element,
    elementLine: Number(wire.current_element_line),
    elementColumn: Number(wire.current_element_column),
    elementLineEnd: Number(wire.current_element_line_end),
    elementColumnEnd: Number(wire.current_element_column_end),
  };
}
