import manifest from '../../package.json' with { type: 'json' };

/** The version of this package, which all packages share. */
export const programVersion: string = manifest.version;
