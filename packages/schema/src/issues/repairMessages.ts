// Issues of text that is repaired before it is opened: one code for each kind of repair.
import type { Issue } from './Issue.js';

/** What had to be done to read a text. */
export type RepairKind =
  | 'surroundings'
  | 'thinking'
  | 'choice'
  | 'wrapping'
  | 'escaping'
  | 'comment'
  | 'comma'
  | 'commaMissing'
  | 'colon'
  | 'quotes'
  | 'unquoted'
  | 'word'
  | 'number'
  | 'character'
  | 'closing'
  | 'skipped'
  | 'truncated';

interface RepairWords {
  readonly message: string;
  /** Something of the text is lost. */
  readonly loses?: true;
}

const words: Readonly<Record<RepairKind, RepairWords>> = {
  surroundings: { message: 'There was text around the JSON; it was left out.' },
  thinking: { message: 'There was a thinking block; it was left out.' },
  choice: { message: 'There were several JSON objects; the one that is an artifact was taken.' },
  wrapping: { message: 'The artifact was inside another object.' },
  escaping: { message: 'The JSON was written as text inside a string.' },
  comment: { message: 'Comments were left out.' },
  comma: { message: 'Commas too many were left out.' },
  commaMissing: { message: 'Missing commas were added.' },
  colon: { message: 'Missing or unusual colons were mended.' },
  quotes: { message: 'Unusual quotation marks were read as the plain ones.' },
  unquoted: { message: 'Missing quotation marks were added.' },
  word: { message: 'Words of other languages, such as True and None, were read as those of JSON.' },
  number: { message: 'Numbers that JSON has no form for were written in one, or as null.' },
  character: { message: 'Line breaks and escapes in strings that JSON does not allow were mended.' },
  closing: { message: 'Brackets that did not match were mended.', loses: true },
  skipped: { message: 'Something that could not be read was left out.', loses: true },
  truncated: { message: 'The text ends in the middle; what was complete was kept.', loses: true },
};

/** How often a text was repaired in one way, and where for the first time. */
export function textRepaired(kind: RepairKind, count: number, offset: number): Issue {
  const { message, loses } = words[kind];
  return {
    code: `repair.${kind}`,
    severity: loses ? 'warning' : 'info',
    path: '',
    message,
    params: { count, offset },
  };
}

/** Nothing in the text is a JSON object. */
export function textWithoutObject(): Issue {
  return {
    code: 'repair.nothing',
    severity: 'error',
    path: '',
    message: 'There is no JSON object in this text.',
    params: {},
    hint: 'An artifact begins with { and has "components".',
  };
}
