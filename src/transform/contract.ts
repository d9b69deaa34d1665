import type { CFile } from '../c/c-file.ts';
import type { Edit } from '../text/edit-set.ts';
import type { SourceTree } from './source-tree.ts';

/** One textual occurrence of an anchor word in a tree. */
export interface Site {
  readonly file: CFile;
  readonly path: string;
  readonly offset: number;
  readonly line: number;
  readonly column: number;
  readonly word: string;
}

/** A line of code that proves a claim. */
export interface Evidence {
  path: string;
  line: number;
  /** The line as it stands, without its indentation. */
  text: string;
  /** What it proves, in a few words: "the lock is taken here". */
  claim: string;
}

/** Why a site has its outcome; `code` is kebab-case and listed in the transform's page. */
export interface Reason {
  code: string;
  text: string;
  evidence: readonly Evidence[];
  /** For a precondition: does it hold? Absent where that cannot be told, or for any other reason. */
  holds?: boolean;
}

/** One semantic fix that a rewrite makes: a sentence for the list, prose for the commit message. */
export interface Fix {
  code: string;
  title: string;
  text: string;
  evidence: readonly Evidence[];
}

/** Edits of one file; most findings have one such entry, a changed parameter has several. */
export interface FileEdits {
  path: string;
  edits: readonly Edit[];
}

/** A property of a call that a table of sites shows in a column: `flags`, `lock`, `lifetime`. */
export interface SiteFact {
  name: string;
  text: string;
}

/** All preconditions are proven. */
export interface Rewrite {
  outcome: 'rewrite';
  facts?: readonly SiteFact[];
  /** The function that the call becomes: `get_user_pages_fast`. */
  target: string;
  /** Imperative phrase for a subject, without prefix: "use get_user_pages_fast() in alloc_user_pages()". */
  summary: string;
  reasons: readonly Reason[];
  fixes: readonly Fix[];
  /** What the analysis saw and the change does not fix; goes below `---`. */
  notes: readonly Reason[];
  /** Sites of one unit are rewritten together or not at all, and carry the same edits. */
  unit: string;
  changes: readonly FileEdits[];
}

/** A named precondition does not hold. */
export interface Leave {
  outcome: 'leave';
  facts?: readonly SiteFact[];
  reasons: readonly Reason[];
}

/** Cannot be decided from the code; never rewritten. Each reason's text is the question. */
export interface Ask {
  outcome: 'ask';
  facts?: readonly SiteFact[];
  /** What the call would become if the answer is yes. */
  target?: string;
  reasons: readonly Reason[];
}

export type MentionPlace =
  | 'comment'
  | 'string'
  | 'macro-body'
  | 'declaration'
  | 'definition'
  | 'reference'
  | 'unparsed';

/** The word stands there, and is no call. */
export interface Mention {
  outcome: 'mention';
  where: MentionPlace;
  reasons: readonly Reason[];
}

export type Outcome = Rewrite | Leave | Ask | Mention;

/**
 * A transform is data and functions. `examine` is pure: it answers with values, and asks for what it needs to
 * know of other files through `tree`.
 */
export interface Transform {
  name: string;
  title: string;
  /** Why one wants it: a paragraph for `vedalia list` and for cover letters. */
  why: string;
  /** Path of its page, from the project's root. */
  docs: string;
  /** The anchors in this tree. Every textual occurrence of one becomes a site. */
  words(tree: SourceTree): readonly string[];
  /** `undefined`: this site is not for this transform. */
  examine(site: Site, tree: SourceTree): Outcome | undefined;
}

export function defineTransform(transform: Transform): Transform {
  return transform;
}
