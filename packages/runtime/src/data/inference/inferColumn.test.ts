import type { Cell } from '@vitrine/schema';
import { describe, expect, it } from 'vitest';
import { readData, type ReadDataOptions } from '../readData.js';

/** Reads one column, with a second one beside it so that empty cells are no empty lines. */
async function column(cells: readonly string[], header = 'x', options: ReadDataOptions = {}) {
  const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const text = [`${quote(header)},other`, ...cells.map((cell) => `${quote(cell)},o`)].join('\n');
  const { data, issues } = await readData(text, { type: 'csv', ...options });
  const [found] = data[0]?.columns ?? [];
  return {
    ...found,
    cells: data[0]?.rows.map((row): Cell => row[header] ?? null),
    codes: issues.map(({ code }) => code),
    issues,
  };
}

describe('numbers', () => {
  it.each<[string, string[], (number | null)[], unknown]>([
    ['plain', ['1', '-2.5', '.5', '1e3', '+4'], [1, -2.5, 0.5, 1000, 4], undefined],
    ['with points for decimals', ['1,200.50', '3,400', '7'], [1200.5, 3400, 7], undefined],
    ['with commas for decimals', ['1.200,50', '3.400', '7'], [1200.5, 3400, 7], undefined],
    ['with one comma', ['1,5', '2,25'], [1.5, 2.25], undefined],
    ['in thousands only', ['1,234', '5,678,900'], [1234, 5678900], undefined],
    ['in lakhs', ['12,34,567', '1,200'], [1234567, 1200], undefined],
    ['with spaces', ['1 234,5', '1\u00a0000\u00a0000,0'], [1234.5, 1000000], undefined],
    ['with apostrophes', ["1'234.5", '12’000.0'], [1234.5, 12000], undefined],
    ['in brackets when negative', ['(1,200)', '300'], [-1200, 300], undefined],
    ['with another minus', ['−5', '6'], [-5, 6], undefined],
    ['dollars', ['$1,200.50', '-$3', '$ 4'], [1200.5, -3, 4], { style: 'currency', currency: 'USD' }],
    ['euros', ['1.200,50 €', '-3,00 €'], [1200.5, -3], { style: 'currency', currency: 'EUR' }],
    [
      'and what is free',
      ['R$ 1.200,50', 'grátis', 'R$ 3,00'],
      [1200.5, 0, 3],
      { style: 'currency', currency: 'BRL' },
    ],
    ['by code', ['CHF 1200', '15 CHF'], [1200, 15], { style: 'currency', currency: 'CHF' }],
    ['per cent', ['7%', '12.5 %', '-0.1%'], [0.07, 0.125, -0.001], 'percent'],
    [
      'with words for nothing',
      ['1', 'N/A', '', 'null', '-', 'NA', '2'],
      [1, null, null, null, null, null, 2],
      undefined,
    ],
  ])('%s', async (_, texts, expected, format) => {
    const found = await column(texts);
    expect(found).toMatchObject({ type: 'number', cells: expected, codes: [] });
    expect(found.format).toEqual(format);
  });

  it.each([
    ['codes with leading zeros', ['00501', '10001', '94110']],
    ['ids beyond exact numbers', ['9007199254740993', '12345678901234567890']],
    ['versions', ['1.2.3', '1.10.0']],
    ['unknown units', ['5 kg', '6 kg', '7 kg', '8 kg']],
    ['codes of letters and digits', ['ABC 123', 'ABC 124', 'ABC 125']],
    ['percent signs on some', ['5%', '0.05', '7', '1']],
  ])('%s stay text', async (_, texts) => {
    const found = await column(texts);
    expect(['text', 'select']).toContain(found.type);
    expect(found.cells).toEqual(texts);
  });

  it('take their currency from the heading', async () => {
    expect((await column(['1', '2'], 'Price (EUR)')).format).toEqual({ style: 'currency', currency: 'EUR' });
    expect((await column(['1', '2'], 'Total $')).format).toEqual({ style: 'currency', currency: 'USD' });
  });

  it('of years and ids are not grouped', async () => {
    expect((await column(['1999', '2004'], 'Model Year')).format).toBe('text');
    expect((await column(['1001', '1002'], 'customerId')).format).toBe('text');
    expect((await column(['1999', '2004'], 'income')).format).toBeUndefined();
  });

  it('in several currencies stay text, and it is said why', async () => {
    const found = await column(['$5', '€6', '$7']);
    expect(found.cells).toEqual(['$5', '€6', '$7']);
    expect(found.issues).toMatchObject([
      { code: 'data.mixedCurrencies', severity: 'info', params: { currencies: ['USD', 'EUR'] } },
    ]);
  });

  it('take the decimal sign of the other columns where their own do not show it', async () => {
    const { data } = await readData('a;b\n1.234;0,5\n2.345;1,25');
    expect(data[0]?.rows).toEqual([
      { a: 1234, b: 0.5 },
      { a: 2345, b: 1.25 },
    ]);
    expect((await column(['1.234', '2.345'])).cells).toEqual([1.234, 2.345]);
    expect((await column(['1.234', '2.345'], 'x', { locale: 'de-DE' })).cells).toEqual([1234, 2345]);
  });
});

describe('cells of another kind', () => {
  const numbers = Array.from({ length: 1000 }, (_, index) => String(index));

  it('among very many become empty, with their line', async () => {
    const found = await column([...numbers, 'oops']);
    expect(found.type).toBe('number');
    expect(found.cells?.at(-1)).toBeNull();
    expect(found.issues).toMatchObject([
      {
        code: 'data.badCells',
        severity: 'warning',
        path: '/data/columns/x',
        params: { count: 1, cells: [{ text: 'oops', place: { number: 1002 } }] },
      },
    ]);
  });

  it('may be one in twenty when they are few words', async () => {
    const found = await column([...numbers.slice(0, 95), ...Array<string>(5).fill('Unknown')]);
    expect(found).toMatchObject({ type: 'number', codes: ['data.badCells'] });
  });

  it('may be half of them where they are bounds of what can be measured', async () => {
    const found = await column(['<0.01', '0.2', '0.31', '< 0.01', '0.4']);
    expect(found).toMatchObject({ type: 'number', cells: [null, 0.2, 0.31, null, 0.4] });
    expect(found.codes).toEqual(['data.bounds']);
    expect(await column(['<1', '<1', '<1', '2'])).toMatchObject({ type: 'select' });
  });

  it('leave bounds as they are written in a column of their own', async () => {
    const { data } = await readData('lead,site\n<0.5,a\n1.2,b\n3,c\n> 200,d\n4,e', { type: 'csv' });
    expect(data[0]?.columns?.map(({ key, type }) => [key, type])).toEqual([
      ['lead', 'number'],
      ['lead (<)', 'text'],
      ['site', 'text'],
    ]);
    expect(data[0]!.rows.map((row) => row['lead (<)'])).toEqual(['<0.5', null, null, '> 200', null]);
  });

  it('may be empty where one word stands for what is missing', async () => {
    const found = await column(['12,5', 'abs', '9', '14,5', '8']);
    expect(found).toMatchObject({ type: 'number', cells: [12.5, null, 9, 14.5, 8] });
    expect(found.codes).toEqual(['data.badCells']);
  });

  it('have points for thousands where semicolons part the cells and nothing says otherwise', async () => {
    const read = async (text: string) => (await readData(text)).data[0]!.rows.map((row) => row['n']);
    expect(await read('n;m\n56.000;a\n350;b\n3.285;c')).toEqual([56000, 350, 3285]);
    expect(await read('n;m\n56.000;0.5\n350;1.25')).toEqual([56, 350]);
    expect(await read('n,m\n56.000,a\n350,b')).toEqual([56, 350]);
  });

  it('otherwise keep the column text, and nothing is lost', async () => {
    const found = await column(['1', '2', '3', '4', '5', '6', '7', '8', 'x', 'y']);
    expect(found.cells).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', 'x', 'y']);
    expect(found.issues).toMatchObject([
      { code: 'data.mixedColumn', severity: 'info', params: { type: 'number' } },
    ]);
    expect(await column([...numbers.slice(0, 90), ...'abcde'])).toMatchObject({ type: 'text' });
  });
});

describe('dates', () => {
  it.each<[string, string[], string[]]>([
    ['ISO', ['2026-03-31', '2026-12-01'], ['2026-03-31', '2026-12-01']],
    ['year first', ['2026/3/1', '2026/12/31'], ['2026-03-01', '2026-12-31']],
    ['day first, shown by a day above 12', ['01/02/2026', '31/12/2026'], ['2026-02-01', '2026-12-31']],
    ['month first, shown by a day above 12', ['01/02/2026', '12/31/2026'], ['2026-01-02', '2026-12-31']],
    ['with points', ['1.2.2026', '3.4.26'], ['2026-02-01', '2026-04-03']],
    ['named months', ['1-Jan-80', '15-Feb-2004'], ['1980-01-01', '2004-02-15']],
    [
      'named months first',
      ['Jan 1 2000', 'December 31, 1999', 'Sept. 3rd, 2001'],
      ['2000-01-01', '1999-12-31', '2001-09-03'],
    ],
    ['German', ['1. März 2026', '24. Dez. 2026'], ['2026-03-01', '2026-12-24']],
    ['with weekdays', ['Mon, 1 Jan 2024', 'Tuesday, 2 Jan 2024'], ['2024-01-01', '2024-01-02']],
    ['months', ['2026-01', '2026-02'], ['2026-01-01', '2026-02-01']],
    ['named months and years', ['Jan 2026', 'March 2026'], ['2026-01-01', '2026-03-01']],
    ['Chinese', ['2026年4月2日', '2026年12月31号 星期四'], ['2026-04-02', '2026-12-31']],
    ['Japanese, by its eras', ['令和8年4月2日（木）', '平成31年4月30日'], ['2026-04-02', '2019-04-30']],
    ['midnight everywhere', ['2026-01-01 00:00:00', '2026-01-02 00:00:00'], ['2026-01-01', '2026-01-02']],
  ])('%s', async (_, texts, expected) => {
    expect(await column(texts)).toMatchObject({ type: 'date', cells: expected, codes: [] });
  });

  it.each<[string, string[], string[], string[]]>([
    [
      'ISO',
      ['2026-03-31T09:30:00+02:00', '2026-03-31T10:00:00Z'],
      ['2026-03-31T09:30:00+02:00', '2026-03-31T10:00:00Z'],
      [],
    ],
    [
      'without zone',
      ['2026/03/31 09:30', '2026/04/13 10:00:05'],
      ['2026-03-31T09:30:00Z', '2026-04-13T10:00:05Z'],
      ['data.noTimeZone'],
    ],
    [
      'twelve hours',
      ['3/31/2026 9:30 PM', '3/31/2026 12:05 AM'],
      ['2026-03-31T21:30:00Z', '2026-03-31T00:05:00Z'],
      ['data.noTimeZone'],
    ],
    [
      'mail',
      ['Mon, 02 Jan 2006 15:04:05 GMT', 'Tue, 03 Jan 2006 00:00:00 +0100'],
      ['2006-01-02T15:04:05Z', '2006-01-03T00:00:00+01:00'],
      [],
    ],
  ])('and times: %s', async (_, texts, expected, codes) => {
    expect(await column(texts)).toMatchObject({ type: 'datetime', cells: expected, codes });
  });

  it('that could be read in two ways are said to be, with what was taken', async () => {
    const found = await column(['01/02/2026', '03/04/2026']);
    expect(found.cells).toEqual(['2026-01-02', '2026-03-04']);
    expect(found.issues).toMatchObject([
      {
        code: 'data.ambiguousDates',
        severity: 'info',
        params: { order: 'mdy', example: '01/02/2026' },
        message: expect.stringContaining('month, day, year'),
      },
    ]);
    const british = await column(['01/02/2026', '03/04/2026'], 'x', { locale: 'en-GB' });
    expect(british).toMatchObject({ cells: ['2026-02-01', '2026-04-03'], codes: ['data.ambiguousDates'] });
  });

  it('follow another column that leaves no doubt', async () => {
    const { data, issues } = await readData('a,b\n01/02/2026,31/01/2026\n03/04/2026,01/02/2026');
    expect(data[0]?.rows[0]).toEqual({ a: '2026-02-01', b: '2026-01-31' });
    expect(issues).toEqual([]);
  });

  it('that do not exist become empty and are counted', async () => {
    const found = await column(['2026-02-28', '2026-02-30', '2026-03-01']);
    expect(found).toMatchObject({ type: 'date', cells: ['2026-02-28', null, '2026-03-01'] });
    expect(found.issues).toMatchObject([
      {
        code: 'data.noSuchDate',
        params: { count: 1, cells: [{ text: '2026-02-30', place: { number: 3 } }] },
      },
    ]);
  });

  it('as eight digits need a heading that says so', async () => {
    expect(await column(['20260331', '20260401'], 'order_date')).toMatchObject({
      type: 'date',
      cells: ['2026-03-31', '2026-04-01'],
    });
    expect(await column(['20260331', '2026040'], 'order_date')).toMatchObject({ type: 'number' });
    expect(await column(['20260331', '20260401'], 'orders')).toMatchObject({ type: 'number' });
  });
});

describe('durations', () => {
  it('are hours where the heading says so or a day has fewer', async () => {
    const format = { unit: 'h' };
    expect(await column(['1:30', '0:45'], 'Duration')).toMatchObject({
      type: 'number',
      format,
      cells: [1.5, 0.75],
    });
    expect(await column(['37:30', '8:00:36'], 'x')).toMatchObject({ type: 'number', cells: [37.5, 8.01] });
  });

  it('written with their units are hours, or of the only unit there is', async () => {
    expect(await column(['1h 30m', '45m', '', '2h 00m'], 'duration')).toMatchObject({
      type: 'number',
      format: { unit: 'h' },
      cells: [1.5, 0.75, null, 2],
    });
    expect(await column(['90 Min.', '1 Std. 15 Min.'], 'Dauer')).toMatchObject({ cells: [1.5, 1.25] });
    expect(await column(['1時間30分', '45分'], '所要時間')).toMatchObject({ cells: [1.5, 0.75] });
    expect(await column(['12 min', '90 min'], 'x')).toMatchObject({
      format: { unit: 'min' },
      cells: [12, 90],
    });
    expect(await column(['1d 2h', 'never'], 'x')).toMatchObject({ cells: ['1d 2h', 'never'] });
  });

  it('are no times of the day', async () => {
    expect(await column(['9:00', '14:30'], 'Start')).toMatchObject({ cells: ['9:00', '14:30'] });
    expect(await column(['08:15', '14:30'], 'Start time')).toMatchObject({ cells: ['08:15', '14:30'] });
    expect(await column(['1:15', '2:30'], 'Time')).toMatchObject({ cells: [1.25, 2.5] });
    expect(await column(['9:00', 'late'], 'Hours')).toMatchObject({ cells: ['9:00', 'late'] });
  });
});

describe('amounts with units', () => {
  it('are numbers of the unit that most of them have', async () => {
    const found = await column(
      ['350 g', '1,2 kg', '2 kg', '0,5 t', '3kg', '4 kg', '5 kg', '6 kg', '7,5 kg'],
      'Gewicht',
    );
    expect(found).toMatchObject({
      type: 'number',
      format: { unit: 'kg' },
      cells: [0.35, 1.2, 2, 500, 3, 4, 5, 6, 7.5],
    });
  });

  it('are lengths rather than minutes, and names where there are few', async () => {
    const cells = Array.from({ length: 12 }, (_, at) => `${at + 1}m`);
    expect(await column(cells, 'Depth')).toMatchObject({ type: 'number', format: { unit: 'm' } });
    expect(await column(['500 g', '1 kg', '500 g', '1 kg'], 'Size')).toMatchObject({ type: 'select' });
    expect(await column(['12 kg', '3 pcs', '7 l'], 'Amount')).toMatchObject({ type: 'text' });
  });
});

describe('other types', () => {
  it.each<[string, string[], string, unknown[]]>([
    ['true and false', ['TRUE', 'false', ''], 'boolean', [true, false, null]],
    ['yes and no', ['Yes', 'no', 'N/A'], 'boolean', [true, false, null]],
    ['mail addresses', ['a@example.org', 'b@example.org'], 'email', ['a@example.org', 'b@example.org']],
    [
      'links',
      ['https://example.org/a', 'http://example.org'],
      'url',
      ['https://example.org/a', 'http://example.org'],
    ],
    [
      'few words',
      ['todo', 'done', 'todo', 'doing', 'done'],
      'select',
      ['todo', 'done', 'todo', 'doing', 'done'],
    ],
    ['many words', ['a', 'b', 'c', 'd', 'e'], 'text', ['a', 'b', 'c', 'd', 'e']],
    ['0 and 1', ['0', '1', '1'], 'number', [0, 1, 1]],
    ['country codes', ['NA', 'DE', 'US', 'NL'], 'text', ['NA', 'DE', 'US', 'NL']],
    ['text with gaps', ['some', 'N/A', '-', 'words'], 'text', ['some', null, null, 'words']],
    ['nothing', ['', '', ''], 'text', [null, null, null]],
  ])('%s', async (_, texts, type, cells) => {
    expect(await column(texts)).toMatchObject({ type, cells, codes: [] });
  });

  it('choices are listed in the order they appear', async () => {
    expect((await column(['todo', 'done', 'todo', 'done'])).options).toEqual([
      { value: 'todo' },
      { value: 'done' },
    ]);
  });
});

describe('several values in a cell', () => {
  it.each<[string, string[], string[][]]>([
    ['semicolons', ['a;b', 'b', 'c; a', 'a;c;'], [['a', 'b'], ['b'], ['c', 'a'], ['a', 'c']]],
    [
      'commas',
      ['red, blue', 'blue', 'blue, red', 'red, blue'],
      [['red', 'blue'], ['blue'], ['blue', 'red'], ['red', 'blue']],
    ],
  ])('are a list, parted by %s', async (_, cells, lists) => {
    // Each way to write them must come often enough.
    const found = await column([...cells, ...(cells[0]!.includes(';') ? [] : ['red,blue'])]);
    expect(found.type).toBe('multiselect');
    expect(found.cells?.slice(0, lists.length)).toEqual(lists);
  });

  it.each([
    [['Doe, John', 'Roe, Jane', 'Doe, Jim', 'Roe, Ann']],
    [['Bonn, Germany', 'Köln, Germany', 'Paris, France', 'Lyon, France', 'Bonn, Germany']],
    [['Too loud, sadly', 'Fine, thanks', 'Well, no', 'Yes, always']],
  ])('are no list in %j', async (cells) => {
    expect((await column(cells)).type).not.toBe('multiselect');
  });
});

describe('days as spreadsheets count them', () => {
  it('are days under a heading of days', async () => {
    expect(await column(['46095', '46112', ''], 'Created')).toMatchObject({
      type: 'date',
      cells: ['2026-03-14', '2026-03-31', null],
    });
    expect(await column(['46095', '46112'], 'Pieces')).toMatchObject({ type: 'number' });
  });

  it('may have names of months in other languages', async () => {
    const found = await column(['12 janv. 2026', '3 de marzo de 2026', '5 dez 2026']);
    expect(found.cells).toEqual(['2026-01-12', '2026-03-03', '2026-12-05']);
  });
});
