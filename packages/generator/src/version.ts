/** The version of this package, which all packages share; a test compares it with package.json. */
export const version = '0.1.0';
