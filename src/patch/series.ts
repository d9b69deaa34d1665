import type { AuditResult, SiteResult } from '../run/result.ts';
import type { SeriesOptions } from './series-options.ts';
import type { Verification } from './verify.ts';

/** A file of a series. */
export interface SeriesFile {
  /** `v2-0003-slug.patch` */
  name: string;
  /** One byte a character. */
  content: string;
}

export interface SeriesPatch {
  /** Of its file. */
  name: string;
  subject: string;
  /** The commit message as `git am` keeps it, subject first; Unicode. */
  message: string;
  paths: readonly string[];
  sites: readonly SiteResult[];
}

export interface Series {
  /** The cover letter first, where there is one. Empty when nothing is to be rewritten. */
  files: readonly SeriesFile[];
  patches: readonly SeriesPatch[];
  verification: Verification;
  /** What the user should know: no history to take prefixes from, nobody to send it to. */
  notices: readonly string[];
}

/**
 * Makes a patch series of what an audit would rewrite. Nothing is written but in a scratch folder, where the series
 * proves itself: see `verification`.
 *
 * @throws UsageError for an option that cannot be met: a base that is none, a sign-off by nobody
 */
export async function series(audit: AuditResult, options: SeriesOptions = {}): Promise<Series> {
  const { makeSeries } = await import('./make-series.ts');
  return makeSeries(audit, options);
}
