/**
 * What spreadsheets put on the clipboard, as rows of texts. Without tabs and lines in the text, a table in the HTML is read; else the HTML tells
 * where a cell has lines and quotes of its own, as LibreOffice writes neither into the text as they must be.
 */
export function parseBlock(text: string, html: string): string[][] {
  const rows = parseTsv(text);
  const table = parseHtmlTable(html);
  if (!table) return rows;
  if (rows.length === 1 && rows[0]!.length === 1) return table;
  const isSameShape =
    rows.length === table.length && rows.every((row, down) => row.length === table[down]!.length);
  if (!isSameShape) return rows;
  return rows.map((row, down) =>
    row.map((field, across) => withLinesAndQuotes(field, table[down]![across]!)),
  );
}

/** A field of the text, or the same cell of the HTML where only that has its lines or its quotes. */
function withLinesAndQuotes(field: string, cell: string): string {
  const hasLostLines = cell.includes('\n') && !field.includes('\n') && inOneLine(cell) === inOneLine(field);
  return hasLostLines || cell === `"${field}"` ? cell : field;
}

function inOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
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

/** More columns than any table here has; what spans further is cut. */
const mostColumns = 1_000;

/** The first table of a page that was never shown; undefined where there is none of several cells, or where the page may not read HTML. */
function parseHtmlTable(html: string): string[][] | undefined {
  if (!/<table/i.test(html)) return undefined;
  try {
    const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
    const rows = table ? spreadCells([...table.rows]) : [];
    // Of a single cell, the text keeps its lines better.
    return rows.length > 1 || (rows[0]?.length ?? 0) > 1 ? rows : undefined;
  } catch {
    return undefined;
  }
}

/** A merged cell stands in the first of its places; the others are empty. */
function spreadCells(rows: readonly HTMLTableRowElement[]): string[][] {
  const texts = rows.map((): (string | undefined)[] => []);
  for (const [down, row] of rows.entries()) {
    let at = 0;
    for (const cell of row.cells) {
      while (texts[down]![at] !== undefined) at++;
      if (at >= mostColumns) break;
      const bottom = Math.min(rows.length, down + Math.max(1, cell.rowSpan));
      const end = Math.min(mostColumns, at + Math.max(1, cell.colSpan));
      for (const line of texts.slice(down, bottom))
        for (let column = at; column < end; column++) line[column] ??= '';
      texts[down]![at] = cellText(cell);
      at = end;
    }
  }
  return texts.map((line) => Array.from(line, (text = '') => text));
}

const breaks = ['BR', 'P', 'DIV', 'LI', 'TR'];

/** What a cell reads as: lines break only where its elements do. */
function cellText(cell: HTMLTableCellElement): string {
  const walker = cell.ownerDocument.createTreeWalker(cell, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    if (breaks.includes(node.nodeName)) text += '\n';
    else if (node.nodeType === Node.TEXT_NODE && !['STYLE', 'SCRIPT'].includes(node.parentNode!.nodeName))
      text += (node.nodeValue ?? '').replaceAll(/\s+/g, ' ');
  }
  return text
    .split('\n')
    .map((line) => line.replaceAll(/ +/g, ' ').trim())
    .join('\n')
    .trim();
}
