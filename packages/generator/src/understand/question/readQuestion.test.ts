import type { Column, Row } from '@vitrine/schema';
import { describe, expect, it } from 'vitest';
import type { Language } from '../lexicon/index.js';
import { profileData, type TableProfile } from '../tables/profileData.js';
import { askedTable } from './AskedTable.js';
import { readQuestion } from './readQuestion.js';

const columns: Column[] = [
  { key: 'Model', type: 'text' },
  { key: 'Origin', type: 'select', options: [{ value: 'Japan' }, { value: 'Italy' }, { value: 'France' }] },
  { key: 'Built', type: 'date' },
  { key: 'Weight', type: 'number' },
  { key: 'Cylinders', type: 'number' },
  { key: 'Price', type: 'number', format: 'currency' },
  { key: 'Sold', type: 'boolean' },
];
const rows: Row[] = Array.from({ length: 40 }, (_, index) => ({
  Model: `Model ${index % 20}`,
  Origin: ['Japan', 'Italy', 'France'][index % 3]!,
  Built: `20${String(10 + (index % 12))}-0${1 + (index % 9)}-15`,
  Weight: 900 + index,
  Cylinders: 3 + (index % 10) + index / 100,
  Price: 10_000 + index * 3,
  Sold: index % 2 === 0,
}));
const profile = profileData(columns, rows);

const now = Date.parse('2026-11-21T08:00:00Z');

function read(text: string, table: TableProfile, from: readonly Row[] = [], language: Language = 'en') {
  return readQuestion(
    text,
    askedTable({ dataset: 'cars', title: 'Cars', profile: table, rows: from, language }, now),
    language,
  );
}

function ask(text: string, language: Language = 'en') {
  const question = read(text, profile, rows, language);
  if (!question) throw new Error(`"${text}" was not understood.`);
  return {
    measures: question.measures.map(({ op, column }) => [op, column?.key].filter(Boolean).join(' ')),
    groups: question.groups.map(({ column, unit }) => [column.key, unit].filter(Boolean).join(' ')),
    where: question.where.flatMap((one) =>
      'key' in one ? `${one.key} ${one.op} ${JSON.stringify(one.value)}` : [JSON.stringify(one)],
    ),
    along: question.along?.column.key ?? null,
    order: question.order,
    limit: question.limit,
    missing: question.notes.filter(({ kind }) => kind === 'missing').map(({ text: said }) => said),
  };
}

describe('a question', () => {
  it('knows the column that a superlative means', () => {
    expect(ask('heaviest car from Japan')).toMatchObject({
      measures: ['max Weight'],
      where: ['Origin eq "Japan"'],
    });
    expect(ask('das schwerste Auto', 'de').measures).toEqual(['max Weight']);
    expect(ask('cheapest price per origin').measures).toEqual(['min Price']);
  });

  it('asks for the greatest of each group where the superlative stands before the column', () => {
    expect(ask('highest price by origin')).toMatchObject({ measures: ['max Price'], groups: ['Origin'] });
  });

  it('sets values of one column beside each other', () => {
    expect(ask('compare total price of Japan and Italy').groups).toEqual(['Origin']);
    expect(ask('how many cars from Japan and Italy').groups).toEqual([]);
  });

  it('ranks what stands behind `which`', () => {
    expect(ask('which 2 origins have the most cars?')).toMatchObject({
      measures: ['count'],
      groups: ['Origin'],
      order: 'desc',
      limit: 2,
    });
  });

  it('takes the number of a condition for the column behind it', () => {
    expect(ask('average price of cars with more than 4 cylinders by origin')).toMatchObject({
      measures: ['avg Price'],
      where: ['Cylinders gt 4'],
    });
    expect(ask('how many have a weight above 920').where).toEqual(['Weight gt 920']);
  });

  it('reads yes and no', () => {
    expect(ask('how many are sold').where).toEqual(['Sold eq true']);
    expect(ask('how many are not sold').where).toEqual(['Sold eq false']);
  });

  it('shows a number along time where it has a start and no end', () => {
    expect(ask('price in Japan since 2012')).toMatchObject({ groups: [], along: 'Built' });
    expect(ask('total price since 2012').along).toBeNull();
  });

  it('groups by the one category there is, where the word behind `per` is no column', () => {
    const stocks = profileData(
      [
        { key: 'symbol', type: 'text' },
        { key: 'price', type: 'number' },
      ],
      Array.from({ length: 40 }, (_, at) => ({ symbol: `S${at % 4}`, price: 10 + at / 3 })),
    );
    expect(read('highest price per company', stocks)).toMatchObject({
      measures: [{ op: 'max', column: { key: 'price' } }],
      groups: [{ column: { key: 'symbol' } }],
    });
  });

  it('takes the highest for the worst of what is better low', () => {
    const delays = profileData(
      [
        { key: 'Airport', type: 'text' },
        { key: 'Delay', type: 'number' },
      ],
      Array.from({ length: 40 }, (_, at) => ({ Airport: `A${at % 8}`, Delay: at })),
    );
    const order = (text: string) => {
      const { order: sorted, limit } = read(text, delays)!;
      return [sorted, limit];
    };
    expect(order('average delay by airport, worst 3')).toEqual(['desc', 3]);
    expect(order('average delay by airport, best 3')).toEqual(['asc', 3]);
  });

  it('adds no months up', () => {
    const monthly = profileData(
      [
        { key: 'month', type: 'number' },
        { key: 'rate', type: 'number' },
        { key: 'series', type: 'text' },
      ],
      Array.from({ length: 40 }, (_, at) => ({ month: 1 + (at % 12), rate: at / 10, series: `S${at % 4}` })),
    );
    const question = read('average rate by series for each month', monthly)!;
    expect(question.measures.map(({ column }) => column?.key)).toEqual(['rate']);
  });

  it('G8: tells of a number that nothing was made of', () => {
    expect(ask('how many cars by origin with more than 4 doors').missing[0]).toContain('"4 doors"');
    expect(ask('top 2 origins by price').missing).toEqual([]);
    expect(ask('cars built since 2012').missing).toEqual([]);
  });
});
