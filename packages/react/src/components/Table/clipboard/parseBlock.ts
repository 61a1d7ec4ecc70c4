/** What spreadsheets put on the clipboard, as rows of texts. Without tabs and lines in the text, a table in the HTML is read. */
export function parseBlock(text: string, html: string): string[][] {
  const rows = parseTsv(text);
  const isCell = rows.length === 1 && rows[0]!.length === 1;
  return (isCell ? parseHtmlTable(html) : undefined) ?? rows;
}

/** Tab-separated text; a field in quotes may hold tabs, line ends and doubled quotes. The last line end closes the last row. */
function parseTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  for (;;) {
    const { field, end } = readField(text, at);
    rows.at(-1)!.push(field);
    if (end >= text.length) return rows;
    if (text[end] === '\t') at = end + 1;
    else {
      at = text.startsWith('\r\n', end) ? end + 2 : end + 1;
      if (at >= text.length) return rows;
      rows.push([]);
    }
  }
}

function readField(text: string, start: number): { readonly field: string; readonly end: number } {
  if (text[start] === '"') {
    let field = '';
    for (let at = start + 1; ;) {
      const quote = text.indexOf('"', at);
      if (quote === -1) break;
      field += text.slice(at, quote);
      if (text[quote + 1] !== '"') {
        const end = quote + 1;
        if (end >= text.length || '\t\r\n'.includes(text[end]!)) return { field, end };
        break;
      }
      field += '"';
      at = quote + 2;
    }
  }
  // A quote that nothing closes is part of the text.
  let end = start;
  while (end < text.length && !'\t\r\n'.includes(text[end]!)) end++;
  return { field: text.slice(start, end), end };
}

/** The first table of a page that was never shown; undefined where there is none, or where the page may not read HTML. */
function parseHtmlTable(html: string): string[][] | undefined {
  if (!/<table/i.test(html)) return undefined;
  try {
    const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
    const rows = [...(table?.querySelectorAll('tr') ?? [])];
    const texts = rows.map((row) =>
      [...row.querySelectorAll('td, th')].map((cell) =>
        (cell.textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
      ),
    );
    return texts.length > 0 ? texts : undefined;
  } catch {
    return undefined;
  }
}
