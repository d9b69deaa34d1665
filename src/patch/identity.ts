import { UsageError } from '../run/errors.ts';
import { configured } from './git.ts';
import type { Address } from './mail-header.ts';

/** The author where nobody said who they are; `.invalid` never is a real domain. */
export const NOBODY: Address = { name: 'Vedalia', mail: 'vedalia@example.invalid' };

/** Who git would say the author is: the environment, then `user.name` and `user.email`. */
export async function identityOf(root: string, env: NodeJS.ProcessEnv): Promise<Address | undefined> {
  const name = env.GIT_AUTHOR_NAME || (await configured(root, 'user.name'));
  const mail = env.GIT_AUTHOR_EMAIL || (await configured(root, 'user.email'));
  return name && mail ? { name, mail } : undefined;
}

/**
 * Who signs off. A sign-off certifies the Developer's Certificate of Origin, so it is never made up.
 *
 * @throws UsageError where git's configuration does not say who the user is
 */
export function signer(identity: Address | undefined): Address {
  if (identity) return identity;
  throw new UsageError(
    "--signoff needs to know who you are: git config --global user.name 'Your Name' and user.email 'you@example.com'",
  );
}
