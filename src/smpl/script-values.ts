import type { ScriptInput } from './ast.ts';
import type { Binding } from './match/binding.ts';
import type { Environment } from './match/environment.ts';
import type { ScriptValue, ScriptVariable } from './script/runner.ts';

/** The variables of a script with their values; undefined where one has none. */
export function readInputs(
  inputs: readonly ScriptInput[],
  environment: Environment,
): ScriptVariable[] | undefined {
  const variables: ScriptVariable[] = [];
  for (const { name, key, otherwise } of inputs) {
    const binding = environment.get(key);
    if (binding) variables.push({ name, value: scriptValue(binding) });
    else if (otherwise === undefined) return undefined;
    else
      variables.push({
        name,
        value: otherwise === '' ? { kind: 'positions', positions: [] } : { kind: 'text', text: otherwise },
      });
  }
  return variables;
}

function scriptValue(binding: Binding): ScriptValue {
  if (binding.positions) {
    return {
      kind: 'positions',
      positions: binding.positions.map((place) => ({
        file: place.path,
        line: place.line,
        column: place.column,
        lineEnd: place.lineEnd,
        columnEnd: place.columnEnd,
        element: place.element.name,
        elementLine: place.element.line,
        elementColumn: place.element.column,
        elementLineEnd: place.element.lineEnd,
        elementColumnEnd: place.element.columnEnd,
      })),
    };
  }
  if (binding.comments) return { kind: 'comments', comments: binding.comments };
  if (binding.items) return { kind: 'list', items: binding.items };
  const isFormat = binding.kind === 'format' || binding.kind === 'format list';
  // char @[3]      the name's place in a type
  const text = binding.kind === 'type' ? binding.text.replace(/\s*@\s*/, ' ') : binding.text;
  return { kind: isFormat ? 'string' : 'text', text: ownText(text) };
}

// A script may keep it from file to file; as a part of the text of its file it would keep that, too.
const ownText = (part: string): string => Buffer.from(part, 'latin1').toString('latin1');
