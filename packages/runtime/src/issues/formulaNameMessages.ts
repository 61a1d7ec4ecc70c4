import type { Issue } from '@vitrine/schema';
import { formulaIssue, shown, type TextPlace } from './formulaIssue.js';

function suggestion(closest: string | undefined, otherwise: string): string {
  return closest === undefined ? otherwise : `Did you mean ${closest}?`;
}

/** `formula.unknownFunction`: a call names no function. */
export function formulaUnknownFunction(name: string, place: TextPlace, closest: string | undefined): Issue {
  const lower = name.toLowerCase();
  const hint =
    lower === 'and' || lower === 'or'
      ? `Write ${lower} between the conditions: a ${lower} b.`
      : suggestion(closest, 'The page about functions lists all there are.');
  return formulaIssue(
    'unknownFunction',
    place,
    `There is no function ${shown(name)}.`,
    { name, closest },
    hint,
  );
}

/** `formula.arguments`: a function is called with too few or too many arguments. */
export function formulaArguments(name: string, usage: string, count: number, place: TextPlace): Issue {
  return formulaIssue(
    'arguments',
    place,
    `${name} cannot take ${count} ${count === 1 ? 'argument' : 'arguments'}.`,
    { name, count, usage },
    `Write ${usage}.`,
  );
}

/** `formula.datasetExpected`: an aggregate over nothing that has rows. */
export function formulaDatasetExpected(name: string, usage: string, place: TextPlace): Issue {
  return formulaIssue(
    'datasetExpected',
    place,
    `${name} goes through the rows of a dataset, and none is named here.`,
    { name, usage },
    `Write ${usage}.`,
  );
}

/** `formula.unknownName`: a name is neither column, field, node nor dataset. */
export function formulaUnknownName(name: string, place: TextPlace, closest: string | undefined): Issue {
  return formulaIssue(
    'unknownName',
    place,
    `There is nothing named ${shown(name)} here.`,
    { name, closest },
    suggestion(closest, 'Write the id of a node, the name of a field, or the key of a column.'),
  );
}

/** `formula.unknownDataset`: an aggregate names no dataset. */
export function formulaUnknownDataset(name: string, place: TextPlace, closest: string | undefined): Issue {
  return formulaIssue(
    'unknownDataset',
    place,
    `There is no dataset ${shown(name)}.`,
    { name, closest },
    suggestion(closest, 'Write the name of one of the datasets of the document.'),
  );
}

/** `formula.unknownColumn`: a dataset is read by a column that it does not have. */
export function formulaUnknownColumn(
  dataset: string,
  column: string,
  place: TextPlace,
  closest: string | undefined,
): Issue {
  return formulaIssue(
    'unknownColumn',
    place,
    `Dataset ${shown(dataset)} has no column ${shown(column)}.`,
    { dataset, column, closest },
    suggestion(closest, 'Write the key of one of its columns.'),
  );
}

/** `formula.outsideAggregate`: a dataset or its column stands where one value is needed. */
export function formulaOutsideAggregate(
  dataset: string,
  column: string | undefined,
  place: TextPlace,
): Issue {
  const example = column === undefined ? `count(${dataset})` : `sum(${dataset}.${column})`;
  return formulaIssue(
    'outsideAggregate',
    place,
    `${shown(column === undefined ? dataset : `${dataset}.${column}`)} stands for many rows, and one value is needed.`,
    { dataset, column },
    `Put it into an aggregate, such as ${example}.`,
  );
}

/** `formula.severalDatasets`: an aggregate reads columns of more than one dataset. */
export function formulaSeveralDatasets(name: string, datasets: readonly string[], place: TextPlace): Issue {
  return formulaIssue(
    'severalDatasets',
    place,
    `${name} goes through the rows of one dataset, and ${datasets.map(shown).join(' and ')} are several.`,
    { name, datasets },
    'Aggregate each dataset by itself, or join them in a query.',
  );
}
