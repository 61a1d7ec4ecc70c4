import type { Issue } from '@vitrine/schema';
import type { ModelError, ModelFailure } from '../provider/ModelError.js';

/** What happened to a question that the model did not answer usably. The model's and the server's own words stay out. */
export const modelFailed: Readonly<Record<ModelFailure, (error: ModelError) => Issue>> = {
  /** The server takes the request in no form, not even as plain text. */
  rejected: ({ details }) =>
    warning(
      'model.rejected',
      `The model's server refused the request${inBrackets(details.status)}.`,
      { status: details.status ?? null },
      'Check the address and the name of the model, and whether the server speaks chat completions.',
    ),
  /** The key is missing, wrong or not allowed to use the model. */
  unauthorized: ({ details }) =>
    warning(
      'model.unauthorized',
      `The model's server does not accept the key${inBrackets(details.status)}.`,
      { status: details.status ?? null },
      'Check the key on the server that runs the generator.',
    ),
  /** The server knows no model of this name. */
  unknownModel: ({ details }) =>
    warning(
      'model.unknown',
      `The server knows no such model${inBrackets(details.status)}.`,
      { status: details.status ?? null },
      'Check the name of the model and the address of the server.',
    ),
  /** The account has no money or tokens left. */
  quota: () =>
    warning('model.quota', 'The quota of the model is used up.', {}, 'Raise the quota at the provider.'),
  /** The server has too many requests, and the wait it asks for is over the budget, or did not help. */
  rateLimited: ({ details }) =>
    warning(
      'model.rateLimited',
      'The model has too many requests at the moment.',
      { retryAfter: details.retryAfter ?? null },
      'Try again in a while.',
    ),
  /** The server fails by itself, again and again. */
  unavailable: ({ details }) =>
    warning(
      'model.unavailable',
      `The model's server has an error of its own${inBrackets(details.status)}.`,
      { status: details.status ?? null },
      'Try again in a while.',
    ),
  /** There is no connection to the server. */
  unreachable: () =>
    warning(
      'model.unreachable',
      "The model's server cannot be reached.",
      {},
      'Check the address and the network, and whether the server runs.',
    ),
  /** The connection broke, or the stream ended, in the middle of an answer. */
  cut: () => warning('model.cut', "The model's answer broke off in the middle.", {}, 'Try again in a while.'),
  /** Nothing came for longer than the limit. */
  idle: () =>
    warning(
      'model.idle',
      'The model stopped answering.',
      {},
      'Try again, or raise "idleSeconds" for a model that thinks for long.',
    ),
  /** The server answers with a web page or with nothing. */
  notAnApi: () =>
    warning(
      'model.notAnApi',
      'Something else than a model answered, such as the page of a proxy.',
      {},
      'Check the address; it often ends in /v1.',
    ),
  /** The answer, or the request, is longer than the model allows. */
  length: () =>
    warning(
      'model.length',
      "The model's answer was longer than allowed.",
      {},
      'Raise "maxTokens", choose a model with a larger window, or ask for less at once.',
    ),
  /** The model or its filter refuses to answer. */
  refused: () =>
    warning(
      'model.refused',
      'The model refused to answer.',
      {},
      'Say it in other words, or leave out what it may object to.',
    ),
  /** The answer has no JSON object in it, or one of another kind than was asked for. */
  notJson: () =>
    warning(
      'model.notJson',
      'The model answered with something else than what it was asked for.',
      {},
      'Choose a model that can write JSON; small ones often fail.',
    ),
  /** The page took more tokens than the host allows. */
  tokens: () =>
    warning(
      'model.tokens',
      'The budget of tokens for one page is used up.',
      {},
      'Raise "tokens" in the limits, or ask for less at once.',
    ),
  /** The page took longer than the host allows. */
  time: () =>
    warning(
      'model.time',
      'The time for one page is used up.',
      {},
      'Raise "seconds" in the limits, or choose a faster model.',
    ),
  /** The host aborted the signal. */
  aborted: () =>
    warning(
      'model.aborted',
      'The model was stopped before it was done.',
      {},
      'Generate it again to have it made by the model.',
    ),
  /** The provider threw an error that says nothing about what went wrong. */
  failed: () =>
    warning(
      'model.failed',
      'Asking the model failed.',
      {},
      'See what the provider throws; a ModelError can say what went wrong.',
    ),
};

/** A server took a request only in a plainer form, so that its answers are checked here alone. */
export function modelSteppedDown(form: string): Issue {
  return {
    code: 'model.steppedDown',
    severity: 'info',
    path: '',
    message: `The model's server does not take the form "${form}"; it was asked in a plainer one.`,
    params: { form },
    hint: 'Set "schemas" of the provider to what the server can enforce, to save the attempt.',
  };
}

/** The model failed, so that the planner made the page. */
export function plannerTookOver(): Issue {
  return warning(
    'planner.tookOver',
    'The page was planned without the model.',
    {},
    'Generate it again once the model can be used.',
  );
}

/** Some parts could not be had from the model; the planner wrote one instead. */
export function partReplaced(node: string, title: string): Issue {
  return {
    code: 'planner.partReplaced',
    severity: 'warning',
    path: '',
    node,
    message: `"${title}" was written without the model.`,
    params: { title },
    hint: 'Check whether it shows what was meant.',
  };
}

/** Some parts could not be had from the model, and the planner knows nothing to put in their place. */
export function partLeftOut(title: string): Issue {
  return warning(
    'planner.partLeftOut',
    `"${title}" was left out: the model could not write it.`,
    { title },
    'Ask for it again, in other words.',
  );
}

/** The model did not write the sample rows that its page was to show. */
export function samplesLeftOut(): Issue {
  return warning(
    'planner.samplesLeftOut',
    'There are no sample rows: the model did not write them.',
    {},
    'Enter rows, or give a file with data.',
  );
}

/** The model was asked for a change that the offline refiner refused, and made none either. */
export function modelNoChange(): Issue {
  return warning(
    'model.noChange',
    'The model made no change either.',
    {},
    'Say it in other words, one change at a time.',
  );
}

/** The change that the model proposed would break the page, also after it was asked to mend it. */
export function modelChangeFaulty(reason: string): Issue {
  return warning(
    'model.changeFaulty',
    `The change that the model proposed cannot be made: ${reason}`,
    { reason },
    'Say it in other words, one change at a time.',
  );
}

/** A part names a column that the rows of its query have not; told to the model, which writes the part again. */
export function partColumnUnknown(
  node: string,
  path: string,
  column: string,
  columns: readonly string[],
): Issue {
  return {
    code: 'part.columnUnknown',
    severity: 'warning',
    path,
    node,
    message: `There is no column "${column}" in the rows of this part.`,
    params: { column, columns: columns.join(', ') },
    hint: `The columns are ${columns.join(', ')}.`,
  };
}

function warning(code: string, message: string, params: Issue['params'], hint: string): Issue {
  return { code, severity: 'warning', path: '', message, params, hint };
}

const inBrackets = (status: number | undefined): string => (status === undefined ? '' : ` (${status})`);
