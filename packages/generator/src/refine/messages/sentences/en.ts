import { englishTerms } from '../terms/en.js';
import type { Wording } from '../Wording.js';

const article = (noun = ''): string => `${/^[aeiou]/u.test(noun) ? 'an' : 'a'} ${noun}`;
const plural = (count: string, one: string): string => (count === '1' ? `1 ${one}` : `${count} ${one}s`);

const verb = (areMany: boolean, many: string): string => (areMany ? many : `${many}s`);
const be = (areMany: boolean): string => (areMany ? 'are' : 'is');

export const englishWording: Wording = {
  terms: englishTerms,
  quote: (name) => `"${name}"`,
  and: ' and ',
  span: (count, unit) => (count === 1 ? unit : `${count} ${unit}s`),
  conditions: {
    eq: (column, value) => `${column} is ${value}`,
    ne: (column, value) => `${column} is not ${value}`,
    gt: (column, value) => `${column} is over ${value}`,
    gte: (column, value) => `${column} is ${value} or more`,
    lt: (column, value) => `${column} is under ${value}`,
    lte: (column, value) => `${column} is ${value} or less`,
    in: (column, value) => `${column} is one of ${value}`,
    notIn: (column, value) => `${column} is none of ${value}`,
    contains: (column, value) => `${column} contains "${value}"`,
    startsWith: (column, value) => `${column} starts with "${value}"`,
    endsWith: (column, value) => `${column} ends with "${value}"`,
    between: (column, value) => `${column} is between ${value}`,
    isNull: (column) => `${column} is empty`,
    notNull: (column) => `${column} is filled in`,
    inLast: (column, span) => `${column} is in the last ${span}`,
    inNext: (column, span) => `${column} is in the next ${span}`,
    olderThan: (column, span) => `${column} is older than ${span}`,
  },
  days: {
    lt: (column, value) => `${column} is before ${value}`,
    lte: (column, value) => `${column} is ${value} or earlier`,
    gt: (column, value) => `${column} is after ${value}`,
    gte: (column, value) => `${column} is ${value} or later`,
  },
  inCurrent: (column, unit) => `${column} is ${unit === 'day' ? 'today' : `in this ${unit}`}`,
  formats: {
    decimals: (count) => (count === 0 ? 'no decimals' : plural(`${count}`, 'decimal')),
    currency: (code) => `amounts in ${code}`,
    compact: 'short numbers',
    percent: 'percent',
    other: (style) => `its numbers as ${style}`,
  },
  sentences: {
    added: ({ what }) => `Added ${what}.`,
    again: ({ what }) => `Did the same to ${what}.`,
    addedTo: ({ what, where }) => `Added ${what} to ${where}.`,
    chosenFrom: ({ what, choices }) => `The choices of ${what} are now ${choices}.`,
    copied: ({ what }) => `Copied ${what}.`,
    drawn: ({ what, kind }, areMany) => `${what} ${be(areMany)} now ${article(kind)}.`,
    emptied: ({ what }) => `Took the rows out of ${what}.`,
    filtered: ({ what, condition }, areMany) =>
      `${what} now ${verb(areMany, 'show')} only rows where ${condition}.`,
    formatted: ({ what, how }, areMany) => `${what} now ${verb(areMany, 'show')} ${how}.`,
    grouped: ({ what, column }, areMany) => `${what} ${be(areMany)} now grouped by ${column}.`,
    hidden: ({ what }) => `Hid ${what}; "show" brings it back.`,
    limited: ({ what, count }, areMany) => `${what} now ${verb(areMany, 'show')} at most ${count}.`,
    moved: ({ what, where }) => `Moved ${what} ${where}.`,
    movedAfter: ({ what, other }) => `Moved ${what} after ${other}.`,
    movedBefore: ({ what, other }) => `Moved ${what} before ${other}.`,
    movedInto: ({ what, other }) => `Moved ${what} into ${other}.`,
    raised: ({ what, condition }, areMany) =>
      `${what} now ${verb(areMany, 'start')} with the rows where ${condition}.`,
    removed: ({ what }) => `Removed ${what}.`,
    removedFrom: ({ what, where }) => `Took ${what} out of ${where}.`,
    renamed: ({ what, name }) => `Renamed ${what} to "${name}".`,
    replaced: ({ what, from, to }, areMany) =>
      `${what} now ${verb(areMany, 'show')} ${to} instead of ${from}.`,
    resized: ({ what, span }, areMany) => `${what} now ${verb(areMany, 'take')} ${span} of the width.`,
    retyped: ({ what, type }, areMany) => `${what} ${be(areMany)} now ${article(type)}.`,
    rowsRemoved: ({ what, count, condition }) => `Took ${count} rows out of ${what}: ${condition}.`,
    set: ({ what, property, value }) => `${property} of ${what} is now ${value}.`,
    shown: ({ what }, areMany) => `${what} ${be(areMany)} shown again.`,
    sorted: ({ what, column, order }) => `Sorted ${what} by ${column}, ${order}.`,
    swapped: ({ what, other }) => `Swapped ${what} and ${other}.`,
    switchedOff: ({ what, property }) => `Turned off for ${what}: ${property}.`,
    switchedOn: ({ what, property }) => `Turned on for ${what}: ${property}.`,
    told: ({ what, value }, areMany) => `${what} ${be(areMany)} now ${value}.`,
    toned: ({ what, tone }, areMany) => `${what} ${be(areMany)} ${tone} now.`,
    undone: ({ count }) =>
      count === '1' ? 'Took the last change back.' : `Took the last ${count} changes back.`,
    unfiltered: ({ what }, areMany) => `${what} ${verb(areMany, 'show')} all rows again.`,
    unsorted: ({ what }, areMany) => `${what} ${be(areMany)} in its own order again.`,
    unset: ({ what, property }) => `Took the ${property} away from ${what}.`,
    alreadySo: ({ what }, areMany) => `${what} ${be(areMany)} like that already.`,
    askReaders: ({ what, readers }) => `${readers} would no longer work without ${what}. What should happen?`,
    askWhat: ({ type }) => `What should the ${type} show?`,
    askInstead: ({ words }) => `There is no "${words}" here. Which one do you mean?`,
    askWhich: () => 'Which one do you mean?',
    all: () => 'all of them',
    leave: () => 'Leave everything as it is',
    removeAll: ({ what }) => `Remove ${what}`,
    cannotFilter: ({ what }) =>
      `${what} shows no rows of a table that could be left out. Nothing was changed.`,
    cannotGroup: ({ what }) => `${what} cannot be grouped. Nothing was changed.`,
    cannotRetype: ({ what, type, missing }) =>
      `${what} cannot be a ${type}: it needs ${missing}. Nothing was changed.`,
    cannotSort: ({ what }, areMany) =>
      `${what} ${verb(areMany, 'show')} no rows that could be sorted. Nothing was changed.`,
    noColumn: ({ what, columns }) =>
      `I did not find what you said among the columns of ${what}. Nothing was changed. It has ${columns}.`,
    noName: ({ what }) => `What should ${what} be called? Say it like this: to "Sales". Nothing was changed.`,
    noRows: () =>
      'Without any rows some numbers of this page could not be computed, so the sample stays. Delete rows in its tables, or load your own data in their place. Nothing was changed.',
    noNumber: ({ what }) => `${what} has no number yet that could go up or down. Nothing was changed.`,
    noTone: ({ what, choices }) =>
      `Colors follow the theme, so ${what} takes only ${choices}. Nothing was changed.`,
    noValue: ({ what, words, properties }) =>
      `I do not know what "${words}" changes about ${what}. Nothing was changed. You can change its ${properties}.`,
    notExplained: ({ words, names }) =>
      `I do not know what "${words}" is here. Nothing was changed. There is ${names}.`,
    notFound: ({ words, names }) => `There is no "${words}" here. Nothing was changed. There is ${names}.`,
    notUnderstood: ({ sentence }) =>
      `I do not know how to do "${sentence}". Nothing was changed. Try "remove …", "rename … to …", "move … to the top" or "make … a bar chart".`,
    nothingChanges: ({ what }, areMany) => `${what} ${be(areMany)} like that already. Nothing was changed.`,
    nothingToUndo: () => 'There is no change to take back.',
    refusedByCheck: ({ reason }) => `That would leave a broken page: ${reason} Nothing was changed.`,
    stillRead: ({ what, readers }) =>
      `${readers} reads ${what}, so it cannot go. Nothing was changed. Change what reads it first.`,
    condition: () =>
      'A color cannot depend on a value here: it is set or it is not. Say "make … red". Nothing was changed.',
    dark: () =>
      'Light or dark follows the app that shows the page, so it is not part of the page. Nothing was changed.',
    dislike: () =>
      'Say what should be different about it: another kind of chart, other columns, its size or place, or whether it should go. Nothing was changed.',
    help: () =>
      'I change this page: add, remove, rename, move, sort, filter, resize, recolor, set a target, undo. Try "make the first chart a bar chart".',
    outside: () => 'That is done outside the page: I only change what it shows. Nothing was changed.',
    question: () => 'That is a question; I only change the page. To see a number, say "add a card with …".',
    simpler: () =>
      'A page gets simpler by what goes: say which part to remove, which columns to hide or how many rows to show. Nothing was changed.',
    style: () =>
      'Fonts, spacing and looks come from the theme of the app that shows the page. Nothing was changed.',
    theme: () =>
      'Colors follow the theme of the app. One card or bar can be green, yellow, red, blue or gray: say which. Nothing was changed.',
    translate: () =>
      'Translating takes a language model, and none is connected. One name can be changed: "rename … to …". Nothing was changed.',
  },
};
