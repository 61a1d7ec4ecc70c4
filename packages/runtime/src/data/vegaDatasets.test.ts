import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readData } from './readData.js';

const folder = join(import.meta.dirname, '../../../../node_modules/vega-datasets/data');

async function readFile(name: string) {
  const { data, issues } = await readData(new Blob([readFileSync(join(folder, name))]), { name });
  const table = data[0]!;
  const types = Object.fromEntries((table.columns ?? []).map(({ key, type }) => [key, type]));
  return { table, types, issues };
}

describe('Real files', () => {
  it.each<[string, number, Record<string, string>]>([
    [
      'movies.json',
      3201,
      {
        Title: 'text',
        'US Gross': 'number',
        'Worldwide Gross': 'number',
        'Release Date': 'date',
        'MPAA Rating': 'select',
        Distributor: 'text',
        'Major Genre': 'select',
        'Rotten Tomatoes Rating': 'number',
        'IMDB Votes': 'number',
      },
    ],
    [
      'cars.json',
      406,
      { Name: 'text', Miles_per_Gallon: 'number', Horsepower: 'number', Year: 'date', Origin: 'select' },
    ],
    ['stocks.csv', 560, { symbol: 'select', date: 'date', price: 'number' }],
    [
      'weather.csv',
      2922,
      { location: 'select', date: 'date', precipitation: 'number', temp_max: 'number', weather: 'select' },
    ],
    ['seattle-weather.csv', 1461, { date: 'date', wind: 'number', weather: 'select' }],
    [
      'airports.csv',
      3376,
      { iata: 'text', name: 'text', city: 'text', state: 'text', country: 'select', latitude: 'number' },
    ],
    ['gapminder.json', 682, { year: 'number', country: 'text', pop: 'number', life_expect: 'number' }],
    ['gapminder-health-income.csv', 187, { country: 'text', income: 'number', region: 'select' }],
    ['github.csv', 955, { time: 'datetime', count: 'number' }],
    ['unemployment.tsv', 3218, { id: 'number', rate: 'number' }],
    ['zipcodes.csv', 42049, { zip_code: 'text', latitude: 'number', city: 'text' }],
    ['weekly-weather.json', 10, { 'record.high': 'number', 'forecast.low.low': 'number' }],
    [
      'birdstrikes.csv',
      10000,
      { 'Airport Name': 'text', 'Flight Date': 'date', 'Wildlife Size': 'select', 'Cost Total $': 'number' },
    ],
  ])('%s', async (name, rows, expected) => {
    const { table, types, issues } = await readFile(name);
    expect(table.rows).toHaveLength(rows);
    expect(types).toMatchObject(expected);
    expect(issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('have their cells read', async () => {
    expect((await readFile('stocks.csv')).table.rows[1]).toEqual({
      symbol: 'MSFT',
      date: '2000-02-01',
      price: 36.35,
    });
    expect((await readFile('movies.json')).table.rows[0]).toMatchObject({
      Title: 'The Land Girls',
      'US Gross': 146083,
      'Release Date': '1998-06-12',
    });
    expect((await readFile('zipcodes.csv')).table.rows[0]).toMatchObject({ zip_code: '00501' });
  });

  it('years are not grouped', async () => {
    const { table } = await readFile('gapminder.json');
    expect(table.columns?.[0]).toMatchObject({ key: 'year', type: 'number', format: 'text' });
  });
});
