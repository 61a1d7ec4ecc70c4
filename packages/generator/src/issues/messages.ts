import type { Issue } from '@vitrine/schema';

/** The longest prompt, in UTF-8 bytes. */
export const maxPromptBytes = 20_480;

/** The generator is called with neither words nor data. */
export function promptEmpty(): Issue {
  return {
    code: 'prompt.empty',
    severity: 'error',
    path: '',
    message: 'The prompt is empty.',
    params: {},
    hint: 'Say in a sentence what the tool is for, such as "Track our path to $100k MRR", or give a file with data.',
  };
}

/** The prompt is longer than the limit. */
export function promptTooLong(bytes: number): Issue {
  return {
    code: 'prompt.tooLong',
    severity: 'error',
    path: '',
    message: `The prompt is ${Math.ceil(bytes / 1024)} KB long; the limit is ${maxPromptBytes / 1024} KB.`,
    params: { bytes, limit: maxPromptBytes },
    hint: 'Shorten it to what the tool should do, and hand over tables as data.',
  };
}

/** A table handed to the generator has no columns. */
export function dataEmpty(name: string): Issue {
  return {
    code: 'data.empty',
    severity: 'warning',
    path: '/data',
    message: `"${name}" has no columns, so nothing was made from it.`,
    params: { name },
    hint: 'Give a table with a header row and at least one column.',
  };
}

/** The planner recognized no kind of tool in the prompt. */
export function modelMissing(): Issue {
  return {
    code: 'planner.generic',
    severity: 'info',
    path: '',
    message:
      'No known kind of tool was recognized in the prompt, so it became a tracker with general columns.',
    params: {},
    hint: 'Name what you want to see, such as "revenue", "OKRs" or "deals by stage", or give a file with data.',
  };
}

/** A sentence could not be carried out; nothing was changed. */
export function refineRefused(
  reason: string,
  message: string,
  params: Readonly<Record<string, string>>,
): Issue {
  return {
    code: `refine.${reason}`,
    severity: 'warning',
    path: '',
    message,
    params,
    hint: 'Name the part by its title, and what should become of it, such as: make "Revenue" a bar chart.',
  };
}
