import { readColumn } from '../../understand/columns/columns.js';
import type { OwnTable } from '../../understand/facts/ownTables.js';
import { nounOf } from '../../understand/facts/withRecords.js';
import type { Meaning, NamedEntity } from '../../understand/Meaning.js';
import { tablePart } from '../bricks.js';
import { formPart } from '../formParts.js';
import { designTable } from '../designTable.js';
import type { Page } from '../Page.js';
import type { TableDesign } from '../TableDesign.js';

/** Tables with columns of their own behind what the page is about, each with rows of its own and a form where one was asked for. */
export function addTables(page: Page): void {
  for (const table of page.meaning.tables) {
    const design = designOf(page, table);
    page.table(design);
    page.add(tablePart(design, table.part === 'form' ? design.title : table.title), 'beforeForm');
    page.add(formPart(page, design, table.part === 'form' ? table.title : undefined));
  }
}

function designOf(page: Page, { title, columns }: OwnTable): TableDesign {
  const { meaning } = page;
  const { language } = meaning;
  const { entity: known } = readColumn(title, language);
  // A form to report a broken device keeps reports, and no devices.
  const id = known === meaning.entity?.id ? undefined : known;
  const entity: NamedEntity | null = id ? { id, text: title, isWeak: false, start: 0 } : null;
  const about: Meaning = {
    ...meaning,
    tool: null,
    entity,
    noun: entity ? null : nounOf(title, language),
    topic: { ...meaning.topic, entities: [], metrics: [], dimensions: [], orders: [] },
    others: [],
    columns,
    stages: [],
    items: [],
    values: null,
    choices: [],
  };
  return designTable(about, page.name, entity);
}
