import { describe, expect, it } from 'vitest';
import { chartPart, figurePart } from '../plan/trade/tradeParts.js';
import { designTrades } from '../plan/trade/designTrade.js';
import { Page } from '../plan/Page.js';
import { entities, type EntityId } from '../samples/entities.js';
import { lexicons, type Language } from '../understand/lexicon/index.js';
import { readMeaning } from '../understand/readMeaning.js';
import { plainTable } from './plainTable.js';

const now = Date.parse('2026-11-22');

describe('a kind of record as anybody keeps it', () => {
  it.each(Object.keys(lexicons) as Language[])('has its figures and its picture in %s', (language) => {
    const page = new Page(readMeaning('', now, language), now);
    for (const of of Object.keys(entities) as EntityId[]) {
      const [made] = designTrades([plainTable(of)], language, page.name);
      for (const figure of made!.table.figures)
        expect(figurePart(page, made!, figure).intent).toBe('measure');
      for (const chart of made!.table.charts) expect(chartPart(page, made!, chart).title).not.toBe('');
    }
  });
});
