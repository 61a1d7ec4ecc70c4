import type { DocumentationOf } from '../FormulaFunction.js';
import type { textFunctions } from './textFunctions.js';

export const textDocumentation: DocumentationOf<typeof textFunctions> = {
  len: {
    documentation: 'Number of characters of a text.',
    examples: [{ formula: 'len("Zürich")', result: 6 }],
    error: { formula: 'len(12)', code: 'formula.type' },
  },
  upper: {
    documentation: 'The text in capital letters.',
    examples: [{ formula: 'upper("net")', result: 'NET' }],
    error: { formula: 'upper(12)', code: 'formula.type' },
  },
  lower: {
    documentation: 'The text in small letters.',
    examples: [{ formula: 'lower("NET")', result: 'net' }],
    error: { formula: 'lower(12)', code: 'formula.type' },
  },
  proper: {
    documentation: 'The text with a capital letter at the start of each word.',
    examples: [{ formula: 'proper("annual REPORT")', result: 'Annual Report' }],
    error: { formula: 'proper(12)', code: 'formula.type' },
  },
  trim: {
    documentation: 'The text without spaces around it, and with single ones between its words.',
    examples: [{ formula: 'trim("  First  quarter ")', result: 'First quarter' }],
    error: { formula: 'trim(12)', code: 'formula.type' },
  },
  concat: {
    documentation: 'Joins values of any kind to one text, as & does. Null adds nothing.',
    examples: [{ formula: 'concat("Q", 3, null, " 2026")', result: 'Q3 2026' }],
    error: { formula: 'concat()', code: 'formula.arguments' },
  },
  left: {
    documentation: 'So many characters from the start of a text, 1 by default.',
    examples: [{ formula: 'left("Sale price", 4)', result: 'Sale' }],
    error: { formula: 'left("Sale", -1)', code: 'formula.outOfRange' },
  },
  right: {
    documentation: 'So many characters from the end of a text, 1 by default.',
    examples: [{ formula: 'right("Sale price", 5)', result: 'price' }],
    error: { formula: 'right(2026, 2)', code: 'formula.type' },
  },
  mid: {
    documentation: 'So many characters from a place on; the first is 1.',
    examples: [{ formula: 'mid("Fluid flow", 7, 20)', result: 'flow' }],
    error: { formula: 'mid("Fluid", 0, 2)', code: 'formula.outOfRange' },
  },
  contains: {
    documentation:
      'Whether a text has a part in it, capital letters or not; or whether a list has exactly that item.',
    examples: [
      { formula: 'contains("Acme Ltd", "acme")', result: true },
      { formula: 'contains("Acme Ltd", "GmbH")', result: false },
    ],
    error: { formula: 'contains("Acme Ltd", 1)', code: 'formula.type' },
  },
  startsWith: {
    documentation: 'Whether a text begins with a part, capital letters or not.',
    examples: [{ formula: 'startsWith("Acme Ltd", "acme")', result: true }],
    error: { formula: 'startsWith(2026, "20")', code: 'formula.type' },
  },
  endsWith: {
    documentation: 'Whether a text ends with a part, capital letters or not.',
    examples: [{ formula: 'endsWith("report.PDF", ".pdf")', result: true }],
    error: { formula: 'endsWith(2026, "26")', code: 'formula.type' },
  },
  find: {
    documentation:
      'The place of a part in a text, capital letters or not, from 1; from a place on where one is given. Null when it is not in there.',
    examples: [
      { formula: 'find("margin", "Profit Margin")', result: 8 },
      { formula: 'find("e", "Statements", 6)', result: 7 },
      { formula: 'find("x", "Statements")', result: null },
    ],
    error: { formula: 'find("e", "Statements", 0)', code: 'formula.outOfRange' },
  },
  replace: {
    documentation: 'The text with each occurrence of a part, written exactly so, replaced by another.',
    examples: [{ formula: 'replace("a-b-c", "-", ".")', result: 'a.b.c' }],
    error: { formula: 'replace("a-b-c", 1, 1, ".")', code: 'formula.arguments' },
  },
  substitute: {
    documentation: 'As replace, or only the occurrence of that number.',
    examples: [
      { formula: 'substitute("Sales Data", "Sales", "Cost")', result: 'Cost Data' },
      { formula: 'substitute("Quarter 1, 2008", "1", "2", 1)', result: 'Quarter 2, 2008' },
    ],
    error: { formula: 'substitute("a-b", "-", ".", 0)', code: 'formula.outOfRange' },
  },
  repeat: {
    documentation: 'The text so many times in a row.',
    examples: [{ formula: 'repeat("*-", 3)', result: '*-*-*-' }],
    error: { formula: 'repeat("*", 1000000)', code: 'formula.textTooLong' },
  },
  text: {
    documentation:
      'A value as text, a number or date by a pattern: 0 and # stand for digits, , for thousands, % for a percentage; yyyy, mm, mmm, mmmm, dd, ddd, dddd, hh and ss for parts of a date. Separators and names are those of the language of the document.',
    examples: [
      { formula: 'text(1234.567, "$#,##0.00")', result: '$1,234.57' },
      { formula: 'text(0.285, "0.0%")', result: '28.5%' },
      { formula: 'text("2026-03-31", "d mmmm yyyy")', result: '31 March 2026' },
      { formula: 'text(12.5)', result: '12.5' },
    ],
    error: { formula: 'text(12.5, "abc")', code: 'formula.pattern' },
  },
};
