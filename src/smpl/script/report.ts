import type { ScriptPosition } from './runner.ts';

// The lines that Coccinelle's `coccilib` prints, which editors and scripts around it read.

/** `drivers/a.c:12:4-9: message` */
export function reportLine(at: ScriptPosition, message: string): string {
  return `${at.file}:${at.line}:${at.column}-${at.columnEnd}: ${message}`;
}

export type Face = 'ovl-face1' | 'ovl-face2' | (string & {});

/** `[[view:a.c::face=ovl-face1::linb=3::colb=1::cole=4][message]]`; without a message the place stands for it. */
export function orgLink(at: ScriptPosition, message = '', face: Face = 'ovl-face1'): string {
  const text = message || place(at);
  return `[[view:${at.file}::face=${face}::linb=${at.line}::colb=${at.column}::cole=${at.columnEnd}][${text}]]`;
}

export function orgTodo(at: ScriptPosition, message = '', face?: Face): string {
  return `* TODO ${orgLink(at, message, face)}`;
}

/** The message and the place behind it, as `cocci.print_main` has it. */
export function orgMain(at: ScriptPosition, message = '', face?: Face): string {
  return orgTodo(at, message ? `${message} ${place(at)}` : '', face);
}

/** Org mode would take brackets for a link's own. */
export function orgSafe(message: string): string {
  return message.replaceAll('[', '@(').replaceAll(']', ')');
}

function place(at: ScriptPosition): string {
  return `${at.file}::${at.line}`;
}
