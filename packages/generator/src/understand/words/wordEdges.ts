/** Where a word begins, for patterns with the flag `u`; `\b` takes letters with accents for no letters. */
export const wordStart = String.raw`(?<![\p{L}\p{N}_])`;
/** Where a word ends. */
export const wordEnd = String.raw`(?![\p{L}\p{N}_])`;
