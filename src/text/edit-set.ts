/** Replace the text in [start, end) by another; start === end inserts. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Edits that belong to one finding: all are applied or none. */
export interface EditGroup {
  owner: string;
  edits: readonly Edit[];
}

/** Why a group was refused: the accepted group that it runs into. */
export interface EditConflict {
  owner: string;
  conflictsWith: string;
  at: number;
}

/**
 * Sorted edits of one text that never overlap. A group that overlaps an accepted one, or inserts where an
 * accepted one already inserts another text, is refused whole. An edit that is there already is no conflict.
 */
export class EditSet {
  #edits: (Edit & { owner: string })[] = [];

  /** Takes the group whole, or refuses it and says what is in the way. */
  add(group: EditGroup): EditConflict | undefined {
    const fresh: (Edit & { owner: string })[] = [];
    for (const edit of sortEdits(group.edits)) {
      if (this.#edits.some((other) => sameEdit(other, edit)) || fresh.some((other) => sameEdit(other, edit)))
        continue;
      const other =
        this.#edits.find((accepted) => overlaps(accepted, edit)) ?? fresh.find((own) => overlaps(own, edit));
      if (other) return { owner: group.owner, conflictsWith: other.owner, at: edit.start };
      fresh.push({ ...edit, owner: group.owner });
    }
    this.#edits = [...this.#edits, ...fresh].sort(byPlace);
    return undefined;
  }

  get edits(): readonly Edit[] {
    return this.#edits.map(({ start, end, text }) => ({ start, end, text }));
  }

  get isEmpty(): boolean {
    return this.#edits.length === 0;
  }

  apply(text: string): string {
    return applyEdits(text, this.#edits);
  }
}

/** The text with sorted, non-overlapping edits made. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of edits) {
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

export function sortEdits(edits: readonly Edit[]): Edit[] {
  return [...edits].sort(byPlace);
}

function byPlace(a: Edit, b: Edit): number {
  return a.start - b.start || a.end - b.end;
}

function sameEdit(a: Edit, b: Edit): boolean {
  return a.start === b.start && a.end === b.end && a.text === b.text;
}

// Two insertions at one place have no order, so they collide too.
function overlaps(a: Edit, b: Edit): boolean {
  if (a.start === a.end && b.start === b.end) return a.start === b.start;
  return a.start < b.end && b.start < a.end;
}
