import about from '../../package.json' with { type: 'json' };

/** This program, as its package says. */
export const tool = { name: about.name, version: about.version };
