import { care } from '../trades/care.js';
import { community } from '../trades/community.js';
import { home } from '../trades/home.js';
import type { TradeId } from '../trades/index.js';
import { learning } from '../trades/learning.js';
import { schooling } from '../trades/logs/schooling.js';
import { shops } from '../trades/shops.js';
import { lexicons } from '../understand/lexicon/index.js';
import { staff, type StaffPlace } from '../understand/lexicon/staff.js';
import type { Meaning } from '../understand/Meaning.js';

const research: ReadonlySet<TradeId> = new Set<TradeId>([
  'lab',
  'clinicalStudy',
  'labNotebook',
  'cellCultures',
]);

const places: readonly (readonly [StaffPlace, (id: TradeId) => boolean])[] = [
  ['lab', (id) => research.has(id)],
  ['school', (id) => Object.hasOwn(learning, id) || Object.hasOwn(schooling, id)],
  ['clinic', (id) => Object.hasOwn(care, id)],
  ['home', (id) => Object.hasOwn(home, id)],
  ['club', (id) => Object.hasOwn(community, id)],
  ['site', (id) => id === 'construction' || id === 'houseBuilding'],
  ['shop', (id) => Object.hasOwn(shops, id)],
];

/** Who sees to things in the samples: those who do so in the first trade of a prompt, else those of an office. */
export function staffOf({ settings, language }: Pick<Meaning, 'settings' | 'language'>): readonly string[] {
  const place = settings.flatMap((id) => places.find(([, isIn]) => isIn(id))?.[0] ?? [])[0];
  return (place ? staff[language][place] : lexicons[language].roles).split('|');
}
