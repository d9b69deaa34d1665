import type { ScriptInput, ScriptRule, WrittenLanguage } from '../ast.ts';
import type { Registry } from './registry.ts';
import { nameOf, type RulePlace } from './rule.ts';
import type { Scanner } from './scanner.ts';

/** Reads the variables and the code of a script rule, to the next line that begins with `@`. */
export function readScriptRule(place: RulePlace): ScriptRule {
  const { scanner, header, line, registry } = place;
  const { source } = scanner;
  const { role, language } = header.script!;
  const name = nameOf(place);
  const { inputs, outputs } = readScriptVariables(scanner, registry, role);
  registry.addScript(name, outputs);
  const restOfLine = /[ \t\r]*\n?/y;
  restOfLine.lastIndex = scanner.at;
  const start = scanner.at + restOfLine.exec(source.text)![0].length;
  const end = endOfCode(source.text, start, language as WrittenLanguage);
  scanner.at = end;
  return {
    is: 'script',
    role,
    language: language as WrittenLanguage,
    name,
    line,
    dependsOn: header.dependsOn,
    inputs,
    outputs,
    code: withoutComments(source.text.slice(start, end), language as WrittenLanguage),
    codeLine: source.lineAt(start),
  };
}

// Code that a script in Python has in a string over several lines may be a rule.
function endOfCode(text: string, start: number, language: WrittenLanguage): number {
  const longString = language === 'python' ? `"{3}[^]*?"{3}|'{3}[^]*?'{3}|` : '';
  const piece = new RegExp(`${longString}^@|$(?![^])`, 'gm');
  piece.lastIndex = start;
  for (;;) {
    const { 0: found, index } = piece.exec(text)!;
    if (found === '@' || found === '') return index;
  }
}

const STRINGS_AND_COMMENTS =
  /"{3}[\s\S]*?"{3}|'{3}[\s\S]*?'{3}|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|#.*|\/\/.*/g;

// A // of the semantic patch is no division in Python: the next rule is set off by one.
function withoutComments(code: string, language: WrittenLanguage): string {
  if (language !== 'python') return code;
  return code.replace(STRINGS_AND_COMMENTS, (text) => (text.startsWith('//') ? '' : text));
}

/** The variables of a script rule: `x << r.x = "default";` inherits, `x;` is set by the script. */
export interface ScriptVariables {
  inputs: ScriptInput[];
  outputs: string[];
}

/** Reads the variables of a script rule and the `@@` behind them. */
function readScriptVariables(
  scanner: Scanner,
  registry: Registry,
  role: 'rule' | 'initialize' | 'finalize',
): ScriptVariables {
  const variables: ScriptVariables = { inputs: [], outputs: [] };
  while (!scanner.atDoubleAt()) {
    readVariable(scanner, registry, role, variables);
    scanner.expect(';');
  }
  scanner.at += 2;
  return variables;
}

function readVariable(
  scanner: Scanner,
  registry: Registry,
  role: 'rule' | 'initialize' | 'finalize',
  { inputs, outputs }: ScriptVariables,
): void {
  const name = readName(scanner);
  if (!scanner.take('<<')) {
    outputs.push(name);
    return;
  }
  const rule = scanner.takeKind('word') ?? scanner.fail('rule.metavariable');
  scanner.expect('.');
  const inherited = scanner.takeKind('word') ?? scanner.fail('the name of a metavariable');
  const merges = role === 'finalize' && rule.text === 'merge';
  const key = merges ? `merge.${inherited.text}` : registry.inherit(scanner, rule, inherited).key;
  inputs.push({ name, key, otherwise: readDefault(scanner) });
}

// x, or (s, ast) as OCaml has it
function readName(scanner: Scanner): string {
  if (!scanner.take('(')) return scanner.word("a variable or '@@'");
  const name = scanner.word('a variable');
  while (scanner.take(',')) scanner.word('a variable');
  scanner.expect(')');
  return name;
}

function readDefault(scanner: Scanner): string | undefined {
  if (!scanner.take('=')) return undefined;
  if (!scanner.take('[')) return scanner.string('a default: "text" or []');
  scanner.expect(']');
  return '';
}
