import type { Wording } from './Wording.js';

export const englishWording: Wording = {
  removed: ({ what }) => `Removed ${what}.`,
  renamed: ({ what, name }) => `Renamed ${what} to "${name}".`,
  added: ({ what }) => `Added ${what}.`,
  moved: ({ what, where }) => `Moved ${what} ${where}.`,
  swapped: ({ what, other }) => `Swapped ${what} and ${other}.`,
  set: ({ what, property, value }) => `Set ${property} of ${what} to ${value}.`,
  unset: ({ what, property }) => `Took ${property} away from ${what}.`,
  sorted: ({ what, column, order }) =>
    `Sorted ${what} by ${column}, ${order === 'desc' ? 'largest first' : 'smallest first'}.`,
  filtered: ({ what, condition }) => `${what} now shows only rows where ${condition}.`,
  unfiltered: ({ what }) => `${what} shows all rows again.`,
  grouped: ({ what, column }) => `Grouped ${what} by ${column}.`,
  limited: ({ what, count }) => `${what} shows at most ${count}.`,
  resized: ({ what, span }) => `${what} is now ${span} of the width.`,
  hidden: ({ what }) => `Hid ${what}; "show" brings it back.`,
  shown: ({ what }) => `${what} is shown again.`,
  retyped: ({ what, type }) => `Made ${what} a ${type}.`,
  replaced: ({ what, from, to }) => `${what} now shows ${to} instead of ${from}.`,
  undone: ({ count }) =>
    count === '1' ? 'Took the last change back.' : `Took the last ${count} changes back.`,
  copied: ({ what }) => `Copied ${what}.`,
  askWhich: () => 'Which one do you mean?',
  askColumn: () => 'Which column do you mean?',
  askWhat: ({ type }) => `What should the ${type} show?`,
  notUnderstood: ({ sentence }) => `I do not know how to do "${sentence}". Nothing was changed.`,
  notFound: ({ words, names }) => `There is no "${words}" here. Nothing was changed. There is: ${names}.`,
  noValue: ({ what, words, properties }) =>
    `${what} has nothing that "${words}" could set. Nothing was changed. It has: ${properties}.`,
  noName: ({ what }) => `Say what ${what} should be called, such as: to "Sales". Nothing was changed.`,
  nothingToUndo: () => 'There is no change to take back.',
  cannotSort: ({ what }) =>
    `${what} has no rows from a query, so they cannot be sorted here. Nothing was changed.`,
  cannotFilter: ({ what }) =>
    `${what} has no rows from a query, so they cannot be filtered. Nothing was changed.`,
  cannotGroup: ({ what }) => `${what} cannot be grouped. Nothing was changed.`,
  cannotRetype: ({ what, type, missing }) =>
    `${what} cannot become a ${type}: ${missing} is missing. Nothing was changed.`,
  noColumn: ({ words, columns }) =>
    `There is no column "${words}". Nothing was changed. There is: ${columns}.`,
  noTone: ({ what, choices }) =>
    `Colors follow the theme, so ${what} takes only: ${choices}. Nothing was changed.`,
  nothingChanges: ({ what }) => `${what} is like that already. Nothing was changed.`,
  refusedByCheck: ({ reason }) => `That would leave a broken page: ${reason} Nothing was changed.`,
  all: () => 'all of them',
};
