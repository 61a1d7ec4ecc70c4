// A page of 200 widgets, with 17 charts and without any, beside the same page by hand in React (the floor) and from a JSON document by json-render with
// Recharts, in Chromium, in the same run. Prints medians and ratios and asserts nothing: times belong to the machine, ratios to the code.
//   node bench/widgets.mjs              all contestants, 5 rounds
//   node bench/widgets.mjs 3 vitrine floor      3 rounds of only these
import { compare } from './inChromium.mjs';

const contestants = { vitrine: 'vitrine.jsx', floor: 'plainReact.jsx', 'json-render': 'jsonRender.jsx' };

const [rounds = '5', ...names] = process.argv.slice(2);
for (const charts of [true, false])
  await compare({
    folder: 'widgets',
    contestants: Object.fromEntries(
      Object.entries(contestants).filter(([name]) => names.length === 0 || names.includes(name)),
    ),
    sizes: [200],
    rounds: Number(rounds),
    unit: charts ? 'widgets with charts' : 'widgets without',
    options: { charts },
  });
