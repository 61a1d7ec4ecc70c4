import { fold } from '../../words/fold.js';

/** A unit that numbers of a column or a question are in. */
export interface MeasureUnit {
  readonly dimension:
    | 'mass'
    | 'length'
    | 'area'
    | 'time'
    | 'volume'
    | 'energy'
    | 'money'
    | 'percent'
    | 'temperature';
  /** How many of the dimension's base unit it is. */
  readonly factor: number;
}

const rows: readonly (readonly [MeasureUnit['dimension'], number, string])[] = [
  ['mass', 0.001, 'mg|milligram|milligrams'],
  ['mass', 1, 'g|gr|gram|grams|gramm|gramme|grammes|gramos|gramas|克|グラム'],
  [
    'mass',
    1000,
    'kg|kgs|kilo|kilos|kilogram|kilograms|kilogramm|kilogrammes|kilogramos|quilos|公斤|千克|キロ|キログラム',
  ],
  ['mass', 1e6, 't|ton|tons|tonne|tonnes|tonnen|toneladas|吨|トン'],
  ['mass', 453.59237, 'lb|lbs|pound|pounds'],
  ['mass', 28.349523125, 'oz|ounce|ounces'],
  ['length', 0.001, 'mm|millimeter|millimeters|millimetre|millimetres|毫米|ミリ'],
  ['length', 0.01, 'cm|centimeter|centimeters|zentimeter|厘米|センチ'],
  ['length', 1, 'm|meter|meters|metre|metres|metros|mètres|米|メートル'],
  [
    'length',
    1000,
    'km|kms|kilometer|kilometers|kilometre|kilometres|kilómetros|kilomètres|quilômetros|公里|千米|キロメートル',
  ],
  ['length', 1609.344, 'mi|mile|miles|meilen|millas|milhas'],
  ['length', 0.3048, 'ft|feet|foot'],
  ['length', 0.0254, 'inch|inches|zoll'],
  ['area', 1, 'm²|m2|qm|sqm|square meter|平米|平方米'],
  ['area', 10_000, 'ha|hectare|hectares|hektar|hectárea|hectáreas|公顷|ヘクタール'],
  ['area', 4046.8564224, 'acre|acres'],
  ['energy', 1, 'wh'],
  ['energy', 1000, 'kwh|kilowattstunde|kilowattstunden|千瓦时|度电'],
  ['energy', 1e6, 'mwh'],
  ['time', 1, 's|sec|secs|second|seconds|sekunden|segundos|secondes|秒'],
  ['time', 60, 'min|mins|minute|minutes|minuten|minutos|分钟|分'],
  ['time', 3600, 'h|hr|hrs|hour|hours|std|stunde|stunden|hora|horas|heure|heures|小时|時間'],
  ['time', 86_400, 'd|day|days|tag|tage|tagen|día|días|jour|jours|dia|dias|天|日間'],
  ['volume', 0.001, 'ml|milliliter|毫升'],
  ['volume', 1000, 'm³|m3|cbm|立方米'],
  ['volume', 1, 'l|liter|liters|litre|litres|litros|升|リットル'],
  [
    'money',
    1,
    '$|€|£|¥|usd|eur|gbp|jpy|cny|chf|brl|dollar|dollars|euro|euros|pound sterling|yen|yuan|reais|francs|franken|元|块|円',
  ],
  ['percent', 0.01, '%|percent|per cent|pct|prozent|por ciento|porcento|pour cent|百分|パーセント'],
  ['temperature', 1, '°c|°f|c|f|degrees|degree|grad|grados|degrés|graus|度|摄氏度'],
];

const units: ReadonlyMap<string, MeasureUnit> = new Map(
  rows.flatMap(([dimension, factor, words]) =>
    words.split('|').map((word) => [fold(word), { dimension, factor }] as const),
  ),
);

/** The unit that a word means; undefined for any other word. */
export const unitNamed = (word: string): MeasureUnit | undefined => units.get(fold(word));

/** A heading of fewer letters is rather a short name than a unit: `Min`. */
const shortestName = 5;

/** The unit that a heading names: `Weight (g)`, `Duration in min`, `temp_c`, `Kilometer`. */
export function unitInHeading(heading: string): MeasureUnit | undefined {
  const bracketed = /[([]([^)\]]{1,12})[)\]]\s*$/u.exec(heading)?.[1];
  const last = heading.split(/[\s_]+/u).at(-1) ?? '';
  const isLast = heading !== last || last.length >= shortestName;
  const words = [bracketed, isLast ? last : undefined];
  return words.map((word) => (word ? unitNamed(word) : undefined)).find(Boolean) ?? undefined;
}
