import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readData, type ReadDataOptions } from './readData.js';

async function read(input: string | Uint8Array, options?: ReadDataOptions) {
  const { data, issues } = await readData(input, options);
  const [table] = data;
  const codes = issues.map(({ code }) => code);
  const types = Object.fromEntries((table?.columns ?? []).map(({ key, type }) => [key, type]));
  return { table, rows: table?.rows ?? [], columns: table?.columns ?? [], codes, issues, types };
}
const lines = (...rows: string[]) => rows.join('\n');
const bytes = (text: string, encode: (code: number) => number[]) =>
  Uint8Array.from(Array.from(text).flatMap((letter) => encode(letter.charCodeAt(0))));

describe('delimited text', () => {
  it.each([
    ['commas', 'name,amount\nAcme,12.5\n"Doe, J.",3'],
    ['semicolons', 'name;amount\nAcme;12,5\n"Doe, J.";3'],
    ['tabs', 'name\tamount\nAcme\t12.5\nDoe, J.\t3'],
    ['bars', 'name|amount\nAcme|12.5\nDoe, J.|3'],
    ['a stated separator', 'sep=;\nname;amount\nAcme;12,5\nDoe, J.;3'],
    ['other line ends', 'name,amount\r\nAcme,12.5\r\n"Doe, J.",3\r\n'],
    ['old line ends', 'name,amount\rAcme,12.5\r"Doe, J.",3'],
  ])('is read with %s', async (_, text) => {
    const { rows, codes } = await read(text);
    expect(rows).toEqual([
      { name: 'Acme', amount: 12.5 },
      { name: 'Doe, J.', amount: 3 },
    ]);
    expect(codes).toEqual([]);
  });

  it('keeps line breaks and doubled quotes in quoted cells, and counts lines past them', async () => {
    const { rows, issues } = await read('note,n\n"one\ntwo",1\n"say ""hi""",2\nlast,3,4');
    expect(rows).toEqual([
      { note: 'one\ntwo', n: 1 },
      { note: 'say "hi"', n: 2 },
      { note: 'last', n: 3 },
    ]);
    expect(issues).toMatchObject([{ code: 'data.longRows', params: { lines: [5] } }]);
  });

  it('goes on after a line whose quote is never closed', async () => {
    const { rows, issues } = await read('name,n\nA,1\n"B,2\nC,3\n"D, E",4\n');
    expect(rows).toEqual([
      { name: 'A', n: 1 },
      { name: '"B', n: 2 },
      { name: 'C', n: 3 },
      { name: 'D, E', n: 4 },
    ]);
    expect(issues).toMatchObject([
      { code: 'data.brokenLine', severity: 'warning', path: '/data', params: { line: 3, kept: true } },
    ]);
  });

  it('keeps a cell with a quote in its middle', async () => {
    const { rows, issues } = await read('name,n\n"5" disk",1\nB,2');
    expect(rows[0]).toEqual({ name: '5" disk', n: 1 });
    expect(issues).toMatchObject([{ code: 'data.brokenLine', params: { line: 2 } }]);
  });

  it('says which rows were too short or too long, and keeps them as far as they go', async () => {
    const { rows, issues } = await read('a,b,c\n1,2,3\n4,5\n6,7,8,x\n9,10,11,\n');
    expect(rows).toEqual([
      { a: 1, b: 2, c: 3 },
      { a: 4, b: 5, c: null },
      { a: 6, b: 7, c: 8 },
      { a: 9, b: 10, c: 11 },
    ]);
    expect(issues).toMatchObject([
      { code: 'data.shortRows', params: { lines: [3] } },
      { code: 'data.longRows', params: { lines: [4] } },
    ]);
  });

  it('numbers the columns when the first row holds values', async () => {
    const { rows, codes } = await read('Acme,12\nBolt,13');
    expect(rows[0]).toEqual({ 'Column 1': 'Acme', 'Column 2': 12 });
    expect(codes).toContain('data.noHeader');
  });

  it('takes years above amounts for headings', async () => {
    const { types, codes } = await read('country,2019,2020\nPeru,5,6.5\nChile,7,8');
    expect(types).toEqual({ country: 'text', 2019: 'number', 2020: 'number' });
    expect(codes).toEqual([]);
  });

  it('takes months above amounts for headings', async () => {
    const { types } = await read(lines('Product,Jan 2026,Feb 2026', 'Tea,"1,200",900', 'Mugs,310,280'));
    expect(types).toEqual({ Product: 'text', 'Jan 2026': 'number', 'Feb 2026': 'number' });
  });

  it('leaves out lines of two cells above a table of many columns', async () => {
    const { rows } = await read(
      lines('Konto;DE12;;', 'Tag;Wer;Art;Betrag', '01.02.2026;Ada;Miete;12,50', '02.02.2026;Bo;Kino;9,00'),
    );
    expect(rows[0]).toEqual({ Tag: '2026-02-01', Wer: 'Ada', Art: 'Miete', Betrag: 12.5 });
  });

  it('reads the day first where decimals have commas and no day tells', async () => {
    const { rows } = await read(lines('fecha;importe', '05/04/2026;12,50', '05/06/2026;9,75'));
    expect(rows[0]).toEqual({ fecha: '2026-04-05', importe: 12.5 });
  });

  it('reads points as thousands and the day first where the headings are of a language that does', async () => {
    const spanish = await read('Fecha,Proveedor,Importe\n01/03/2026,Ruiz,4.411\n02/03/2026,Gil,980');
    expect(spanish.rows).toEqual([
      { Fecha: '2026-03-01', Proveedor: 'Ruiz', Importe: 4411 },
      { Fecha: '2026-03-02', Proveedor: 'Gil', Importe: 980 },
    ]);
    // Mexican thousands, and decimals that another column shows.
    const mexican = await read('Fecha,Importe\n01/03/2026,"4,411"\n02/03/2026,980');
    expect(mexican.rows.map(({ Importe }) => Importe)).toEqual([4411, 980]);
    const mixed = await read('Cantidad,Precio\n1.250,3.5\n2.125,4.25');
    expect(mixed.rows.map(({ Cantidad }) => Cantidad)).toEqual([1.25, 2.125]);
    const english = await read('Sample,Result\nA,4.411\nB,3.980');
    expect(english.rows.map(({ Result }) => Result)).toEqual([4.411, 3.98]);
  });

  it('reads the day first where money is in euros or pounds, unless the person says where they are', async () => {
    const text = 'Due,Rent (£)\n01/02/2026,800\n01/03/2026,800';
    const british = await read(text);
    expect(british.rows.map(({ Due }) => Due)).toEqual(['2026-02-01', '2026-03-01']);
    expect(british.codes).toContain('data.ambiguousDates');
    const american = await read(text, { locale: 'en-US' });
    expect(american.rows.map(({ Due }) => Due)).toEqual(['2026-01-02', '2026-01-03']);
  });

  it('knows what people write for nothing among numbers', async () => {
    const { types, rows } = await read(lines('Stelle;Nitrat', 'Bach;12,5', 'See;n.b.', 'Teich;k. A.'));
    expect(types.Nitrat).toBe('number');
    expect(rows[1]).toEqual({ Stelle: 'See', Nitrat: null });
  });

  it('leaves out title lines above the headings', async () => {
    const { rows, codes } = await read('Sales report\n\nname,amount\nAcme,1\nBolt,2');
    expect(rows).toEqual([
      { name: 'Acme', amount: 1 },
      { name: 'Bolt', amount: 2 },
    ]);
    expect(codes).toEqual(['data.skippedLines']);
  });

  it('joins two rows of headings where the upper one stands over several', async () => {
    const text = lines(
      ',,2025,,2026,',
      'Region,Boss,Units,Sales,Units,Sales',
      'North,Ada,1,20,3,40',
      'South,Bo,2,30,4,50',
    );
    const { columns, rows } = await read(text);
    expect(columns.map(({ key }) => key)).toEqual([
      'Region',
      'Boss',
      'Units 2025',
      'Sales 2025',
      'Units 2026',
      'Sales 2026',
    ]);
    expect(rows[1]).toMatchObject({ Region: 'South', 'Sales 2026': 50 });
  });

  it('takes a first row with gaps for headings where the second holds values', async () => {
    const { columns } = await read(lines('a,,b,', 'x,1,y,2', 'z,3,w,4'));
    expect(columns).toHaveLength(4);
    expect(columns[0]).toMatchObject({ key: 'a' });
  });

  it('names columns with the same or no heading apart', async () => {
    const { columns, codes } = await read('a,a,,a 2, b\n1,2,3,4,5');
    expect(columns.map(({ key }) => key)).toEqual(['a', 'a 3', 'Column 3', 'a 2', 'b']);
    expect(columns.every(({ key, label }) => key === label)).toBe(true);
    expect(codes).toEqual(['data.renamedColumns']);
  });

  it('keeps a last column without heading that has values, and no empty one', async () => {
    expect((await read('a,b,\n1,2,3')).rows).toEqual([{ a: 1, b: 2, 'Column 3': 3 }]);
    expect((await read('a,b,\n1,2,\n3,4,')).rows).toEqual([
      { a: 1, b: 2 },
      { a: 3, b: 4 },
    ]);
  });

  it('takes hostile and unusual headings as names', async () => {
    const { columns, rows } = await read(`__proto__,constructor,"two\nlines",${'x'.repeat(200)}\n1,2,3,4`);
    expect(columns.map(({ key }) => key)).toEqual(['proto', 'constructor', 'two lines', 'x'.repeat(120)]);
    expect(Object.getPrototypeOf(rows[0])).toBe(Object.prototype);
    expect(Object.values(rows[0]!)).toEqual([1, 2, 3, 4]);
  });

  it.each(['a,b', 'a;b\n;\n'])('%j has columns to fill and no rows', async (text) => {
    const { columns, rows, codes } = await read(text, { name: 'x.csv' });
    expect(columns.map(({ key, type }) => [key, type])).toEqual([
      ['a', 'text'],
      ['b', 'text'],
    ]);
    expect(rows).toEqual([]);
    expect(codes).toEqual(['data.noRows']);
  });

  it.each(['', '  \n \n', '\uFEFF', 'a single line'])('%j holds no rows', async (text) => {
    const { table, codes } = await read(text, { name: 'x.csv' });
    expect(table).toBeUndefined();
    expect(codes).toEqual(['data.empty']);
  });

  it('never rejects and gives as many cells as columns, whatever the text', async () => {
    const part = fc.constantFrom(
      ',',
      ';',
      '"',
      '\n',
      '\r\n',
      '\t',
      'a',
      '1',
      '1,5',
      '2026-02-30',
      '$',
      '%',
      '{',
      '[',
      '}',
      ':',
      '""',
      'é',
      '-',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(part, { maxLength: 60 }).map((parts) => parts.join('')),
    );
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.constantFrom(undefined, 'csv' as const, 'tsv' as const, 'json' as const),
        async (source, type) => {
          const { data, issues } = await readData(source, { type });
          if (data.length === 0) expect(issues.some(({ severity }) => severity === 'error')).toBe(true);
          for (const { columns = [], rows } of data) {
            for (const row of rows)
              expect(Object.keys(row).toSorted()).toEqual(columns.map(({ key }) => key).toSorted());
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('loses no text cell of well-formed CSV', async () => {
    const cell = fc.string({ minLength: 1, maxLength: 12 }).map((text) => `x${text}y`);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 10 }), async (table) => {
        const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const source = ['first,second', ...table.map((row) => row.map(quote).join(','))].join('\n');
        const { rows } = await read(source, { type: 'csv' });
        expect(rows).toEqual(table.map(([first, second]) => ({ first, second })));
      }),
    );
  });
});

describe('encodings', () => {
  const text = 'name,city\nZoë,Zürich\nJosé,Köln';
  const expected = [
    { name: 'Zoë', city: 'Zürich' },
    { name: 'José', city: 'Köln' },
  ];

  it.each<[string, Uint8Array]>([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${text}`)],
    ['UTF-16 with a mark', bytes(`\uFEFF${text}`, (code) => [code & 255, code >> 8])],
    ['UTF-16, most significant byte first', bytes(`\uFEFF${text}`, (code) => [code >> 8, code & 255])],
    ['UTF-16 without a mark', bytes(text, (code) => [code & 255, code >> 8])],
  ])('%s is found out', async (_, input) => {
    const { rows, codes } = await read(input);
    expect(rows).toEqual(expected);
    expect(codes).toEqual([]);
  });

  it('Windows-1252 is what is no UTF-8, and said so', async () => {
    const { rows, codes } = await read(bytes(text, (code) => [code]));
    expect(rows).toEqual(expected);
    expect(codes).toEqual(['data.encoding']);
  });

  it('files are read as Blob and ArrayBuffer', async () => {
    expect((await readData(new Blob([text]))).data[0]?.rows).toEqual(expected);
    expect((await readData(new TextEncoder().encode(text).buffer)).data[0]?.rows).toEqual(expected);
  });

  it.each([
    [[0x50, 0x4b, 3, 4, 0, 0], 'an Excel or zip file'],
    [[0x25, 0x50, 0x44, 0x46], 'a PDF'],
    [[1, 0, 0, 0, 7, 0, 9], 'a binary file'],
  ])('other files are refused: %j', async (start, kind) => {
    const { issues } = await read(Uint8Array.from(start), { name: 'report.xlsx' });
    expect(issues).toMatchObject([{ code: 'data.binary', severity: 'error', params: { kind } }]);
  });

  it('a file that is gone is an issue', async () => {
    const blob = Object.assign(new Blob(['a']), { arrayBuffer: () => Promise.reject(new Error('gone')) });
    expect((await readData(blob)).issues).toMatchObject([{ code: 'data.unreadable' }]);
  });

  it('a file above 100 MB is refused before it is read', async () => {
    const { issues } = await readData(new ArrayBuffer(100_000_001));
    expect(issues).toMatchObject([{ code: 'data.tooLarge' }]);
  });
});

describe('names of datasets', () => {
  it.each([
    ['My Sales (2024).csv', 'My_Sales_2024'],
    ['/tmp/überblick.csv', 'uberblick'],
    ['2024.csv', 'data_2024'],
    ['row.csv', 'row_2'],
    ['顧客.csv', 'data'],
    [`${'x'.repeat(90)}.csv`, 'x'.repeat(56)],
  ])('come from the file: %s is %s', async (name, expected) => {
    expect((await read('a\nx', { name })).table).toMatchObject({ name: expected, label: name });
  });
});

describe('limits', () => {
  it('keep the first 200 columns', async () => {
    const headers = Array.from({ length: 250 }, (_, index) => `c${index}`);
    const { columns, codes } = await read(lines(headers.join(','), headers.map(() => '1').join(',')));
    expect(columns).toHaveLength(200);
    expect(codes).toEqual(['data.tooManyColumns']);
    const json = await read(JSON.stringify([Object.fromEntries(headers.map((key) => [key, 1])), { c0: 2 }]));
    expect(json.columns).toHaveLength(200);
    expect(json.rows[1]).toMatchObject({ c0: 2, c1: null });
    expect(json.codes).toEqual(['data.tooManyColumns']);
  });

  it('keep the first 500,000 rows', async () => {
    const { rows, issues } = await read(`n\n${'7\n'.repeat(500_010)}`, { type: 'csv' });
    expect(rows).toHaveLength(500_000);
    expect(issues).toMatchObject([{ code: 'data.tooManyRows', params: { rows: 500_010 } }]);
  });

  it('cut long cells', async () => {
    const { rows, codes } = await read(`a,b\n${'x'.repeat(30_000)},1`);
    expect(String(rows[0]?.a)).toHaveLength(20_000);
    expect(codes).toEqual(['data.longCells']);
  });

  it('do not let broken lines take forever', async () => {
    const broken = Array.from({ length: 3000 }, (_, index) => `"open ${index},${index}`);
    const { rows } = await read(lines('a,b', ...broken), { type: 'csv' });
    expect(rows).toHaveLength(3000);
    expect(rows[2999]).toEqual({ a: '"open 2999', b: 2999 });
  });
});
