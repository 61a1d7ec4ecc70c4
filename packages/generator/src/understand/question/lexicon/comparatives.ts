import { fold } from '../../words/fold.js';

/** Words that name a column by comparing, and what the column may be called. */
const rows: readonly (readonly [string, string])[] = [
  [
    'heavier|lighter|weigh|weighs|weighing|weighed|schwerer|leichter|wiegt|wiegen|pesados|pesan|pesa|lourd|lourds|plus lourd|pèse|pèsent|pesam|重于|重い',
    'weight|mass',
  ],
  [
    'older|younger|aged|years|jahre|jahren|älter|jünger|mayores|menores|años|plus âgé|plus âgés|ans|anos|岁|歳',
    'age',
  ],
  [
    'longer|shorter|lasting|lasted|länger|kürzer|dauern|dauert|duran|dura|largos|durent|dure|plus long|plus longs|duram|durou',
    'duration|running time|length|minutes|hours',
  ],
  ['taller|higher|höher|altos|plus haut', 'height|elevation|altitude'],
  ['faster|slower|schneller|langsamer|rápidos|rapides', 'speed'],
  [
    'cheaper|costing|cost|costs|priced|pricier|dearer|expensive|billiger|günstiger|teurer|kosten|kostet|caros|baratos|cuestan|cuesta|coûtent|coûte|chers|custam|custa',
    'price|cost|amount',
  ],
  [
    'earning|earns|earn|paid|making|verdienen|verdient|ganan|gana|gagnent|gagne|ganham|ganha',
    'salary|income|wage|gross|revenue',
  ],
  ['hotter|warmer|colder|cooler|wärmer|kälter|heißer|cálidos|fríos|chaud|froid', 'temperature|temp'],
  ['rain|rained|regen|lluvia|pluie|chuva|降雨|雨', 'precipitation|rain'],
  [
    'pieces|pcs|items|units|stück|stücke|artikel|unidades|piezas|pièces|unités|articles|peças|itens|个|件|個|本|枚',
    'quantity|units|pieces|count',
  ],
  ['worth|wert|valen|valent', 'value|amount|price|total'],
].map(([words, columns]) => [words!, columns!] as const);

const index: ReadonlyMap<string, readonly string[]> = new Map(
  rows.flatMap(([words, columns]) =>
    words.split('|').map((word) => [fold(word), columns.split('|')] as const),
  ),
);

/** What a column may be called that a word compares by; nothing for other words. */
export const comparedBy = (folded: string): readonly string[] => index.get(folded) ?? [];
