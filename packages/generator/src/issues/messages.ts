import { type Issue } from '@vitrine/schema';
import { closestName } from '@vitrine/schema/internal';

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

/** A sentence could not be carried out; nothing was changed. The reason is one of those that refine has sentences for. */
export function refineRefused(
  reason: string,
  message: string,
  params: Readonly<Record<string, string>>,
): Issue {
  return {
    code: 'refine.refused',
    severity: 'warning',
    path: '',
    message,
    params: { reason, ...params },
    hint: 'Name the part by its title, and what should become of it, such as: make "Revenue" a bar chart.',
  };
}

/** A brief has a heading that is none of its parts. */
export function briefHeadingUnknown(heading: string): Issue {
  return {
    code: 'brief.headingUnknown',
    severity: 'warning',
    path: '',
    message: `"${heading}" is no part of a brief; what stands under it was left out.`,
    params: { heading },
    hint: 'Parts are Goal, Audience, Metrics, Sections, Sources, Questions and Request.',
  };
}

/** A text is too long for a brief. */
export function briefTooLong(length: number, limit: number): Issue {
  return {
    code: 'brief.tooLong',
    severity: 'error',
    path: '',
    message: `The brief has ${length} characters; what comes after ${limit} was left out.`,
    params: { length, limit },
  };
}

/** An edit of a brief could not be made. */
export function briefNotDone(part: string, reason: string): Issue {
  return {
    code: 'brief.notDone',
    severity: 'warning',
    path: '',
    message: `"${part}" of the brief could not be built: ${reason}`,
    params: { part, reason },
    hint: 'Say it in other words, such as "a bar chart of spend by channel", or change the page afterwards.',
  };
}

/** A prompt template has a placeholder that nobody gave a value for. */
export function placeholderMissing(name: string): Issue {
  return {
    code: 'prompt.placeholderMissing',
    severity: 'warning',
    path: '',
    message: `The placeholder {{${name}}} has no value.`,
    params: { name },
    hint: `Give a value, or write a default: {{${name}|…}}.`,
  };
}

/** A prompt template names a snippet that does not exist. */
export function snippetUnknown(name: string, known: readonly string[]): Issue {
  const meant = closestName(name, known);
  return {
    code: 'prompt.snippetUnknown',
    severity: 'warning',
    path: '',
    message: `There is no snippet @${name}.`,
    params: { name, closest: meant ?? '' },
    ...(meant !== undefined && { hint: `Did you mean @${meant}?` }),
  };
}

/** Snippets of a prompt template stand in each other. */
export function snippetCycle(names: readonly string[]): Issue {
  const cycle = names.join(' → ');
  return {
    code: 'prompt.snippetCycle',
    severity: 'warning',
    path: '',
    message: `The snippets stand in each other: ${cycle}.`,
    params: { cycle },
    hint: 'Take one of them out of the other.',
  };
}
