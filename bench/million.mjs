// A table of a million rows without pages, as a plain component and in a document, used as a person uses it. Prints medians and
// asserts nothing; the ratios are of the document beside the plain component.
//   node bench/million.mjs                3 rounds
//   node bench/million.mjs 1 200000       one round of 200,000 rows
import { compare } from './inChromium.mjs';

const [rounds = '3', count = '1000000'] = process.argv.slice(2);
await compare({
  folder: 'million',
  contestants: { vitrine: 'document.jsx', plain: 'plain.jsx' },
  sizes: [Number(count)],
  rounds: Number(rounds),
  unit: 'rows',
});
