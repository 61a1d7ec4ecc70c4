import { fold } from '../../words/fold.js';

/** What a word says about a column that it does not name: `heaviest` the greatest weight, `earned` the sum of a revenue. */
export interface ImpliedMeasure {
  readonly op: 'max' | 'min' | 'sum';
  /** Words that the columns' names may have, the likeliest first. */
  readonly columns: readonly string[];
  readonly words: readonly string[];
  /** Only where no other number is named. */
  readonly isWeak?: boolean;
}

const rows: readonly (readonly [ImpliedMeasure['op'], string, string])[] = [
  [
    'max',
    'weight|mass',
    'heaviest|schwerste|schwersten|más pesados|plus lourds|schwerster|schwerstes|más pesado|plus lourd|mais pesado|最重',
  ],
  [
    'min',
    'weight|mass',
    'lightest|leichteste|leichtesten|más ligeros|plus légers|leichtester|más ligero|plus léger|mais leve|最轻|最軽',
  ],
  [
    'max',
    'length|duration|running time|minutes',
    'longest|längste|längster|más largo|plus long|mais longo|最长|最長',
  ],
  [
    'min',
    'length|duration|running time|minutes',
    'shortest|kürzeste|kürzester|más corto|plus court|mais curto|最短',
  ],
  ['max', 'speed', 'fastest|schnellste|schnellster|más rápido|plus rapide|mais rápido|最快|最速'],
  ['min', 'speed', 'slowest|langsamste|langsamster|más lento|plus lent|mais lento|最慢'],
  ['max', 'age', 'oldest|älteste|ältester|más viejo|plus âgé|mais velho|最老|最年長'],
  ['min', 'age', 'youngest|jüngste|jüngster|más joven|plus jeune|mais jovem|最年轻|最年少'],
  [
    'max',
    'price|cost|amount',
    'most expensive|priciest|dearest|teuerste|teuersten|teuerster|más caros|más caras|plus chers|plus chères|mais caros|mais caras|más caro|más cara|plus cher|plus chère|mais caro|最贵|最も高価',
  ],
  [
    'min',
    'price|cost|amount',
    'cheapest|billigste|billigsten|günstigste|günstigsten|más barata|mais barata|más baratos|más baratas|moins chers|moins chères|mais baratos|mais baratas|más barato|más barata|moins cher|moins chère|mais barato|最便宜|最安',
  ],
  ['max', 'height|elevation', 'tallest|más alto|plus haut|mais alto'],
  [
    'max',
    'temperature max|max temperature|temp max|temperature',
    'hottest|warmest|heißeste|wärmste|más caluroso|plus chaud|mais quente|最热|最も暑い',
  ],
  [
    'min',
    'temperature min|min temperature|temp min|temperature',
    'coldest|kälteste|más frío|plus froid|mais frio|最冷|最も寒い',
  ],
  ['max', 'precipitation', 'wettest|rainiest|regenreichste|más lluvioso|plus pluvieux|mais chuvoso'],
  ['max', 'wind', 'windiest|windigste|más ventoso|plus venteux'],
  ['max', 'population', 'most populous|bevölkerungsreichste|más poblado|plus peuplé|mais populoso'],
  ['max', 'deaths', 'deadliest|tödlichste|más mortal|plus meurtrier|mais mortal'],
  [
    'max',
    'gross|revenue|income',
    'highest grossing|top grossing|richest|reichste|más rico|plus riche|mais rico',
  ],
  ['max', 'distance', 'farthest|furthest|weiteste'],
  [
    'sum',
    'gross|revenue|sales|salary|wage|income|amount|earnings',
    'rapporte|rapportent|rapporté|brings in|bring in|brought in|aporta|aportan|aportó|rende|rendem|rendeu|earned|earn|earns|grossed|verdient|verdienen|ganado|ganaron|gagné|ganhou|faturou',
  ],
  [
    'sum',
    'quantity|units|pieces|tickets',
    'tickets sold|units sold|items sold|pieces sold|copies sold|verkaufte tickets|verkaufte karten|verkaufte stück|entradas vendidas|unidades vendidas|billets vendus|unités vendues|ingressos vendidos|unidades vendidas|多少 张|几 张|販売枚数|販売数|何枚',
  ],
  [
    'sum',
    'sales|quantity|units|amount',
    'sold|sell|sells|best selling|verkauft|verkaufte|verkauften|verkaufen|vendido|vendidos|vendidas|vendió|vendieron|vendimos|venden|vende|vendu|vendue|vendus|vendues|vend|vendent|vendons|vendeu|venderam|vendemos|vendem|卖出|售出|卖了|卖掉|売れた|売れ|売った|販売した',
  ],
  [
    'sum',
    'downtime|outage|duration',
    'downtime|downtimes|outage time|stillstandszeit|stillstandszeiten|stillstand|ausfallzeit|ausfallzeiten|standzeit|tiempo de paro|tiempo de parada|tiempo de inactividad|temps d arrêt|tempo de parada|tempo parado|停机时间|停机时长|停止時間|ダウンタイム',
  ],
  [
    'sum',
    'balance',
    'money do i have|money do we have|is in the account|is left in the account|geld habe ich|geld haben wir|auf dem konto|dinero tengo|dinero tenemos|dinero queda|dinero hay|argent ai je|argent reste t il|argent avons nous|dinheiro tenho|dinheiro temos|dinheiro há',
  ],
  [
    'sum',
    'cost|spend|expense|amount',
    'did we pay|do we pay|did i pay|do i pay|we paid|i paid|zahlten wir|haben wir gezahlt|haben wir bezahlt|pagamos|pagué|payons|avons nous payé|pagamos|paguei|spent|spend|spends|ausgegeben|ausgeben|gastado|gastada|gastamos|gasta|gastan|gastó|gastaron|gasté|dépensé|dépense|dépensons|dépensent|gastou|gastaram|gastei|花了|花费|使った|支出した',
  ],
];

const sizes = 'area|size|population|surface';

/** Words that say no more than large or small, or in which unit. */
const weak: typeof rows = [
  [
    'sum',
    'liters|yield|quantity|pieces|weight|kilowatt hours',
    'production|produced|produces|produce|output|yield|milk|produktion|produziert|ertrag|erträge|milch|producción|produce|producen|produjo|leche|lait|produit|produisent|produção|produz|produzem|produziu|leite|产量|产奶量|生产|生産量|収穫量|乳量|牛奶|牛乳',
  ],
  ['sum', 'duration|hours', 'hours|stunden|horas|heures|小时|工时|時間数'],
  [
    'max',
    sizes,
    'largest|biggest|größte|größtes|größten|más grande|más grandes|plus grand|plus grands|plus grande|maiores|maior|最大',
  ],
  [
    'min',
    sizes,
    'smallest|kleinste|kleinstes|kleinsten|más pequeño|más pequeños|plus petit|plus petits|menores|menor|最小',
  ],
];

/** Verbs that say by themselves what is added up: what was sold or earned. */
const summing: ReadonlySet<string> = new Set(
  rows.flatMap(([op, , words]) => (op === 'sum' ? words.split('|').map(fold) : [])),
);

/** Whether a word only says that a number adds up, where that number is named. */
export const saysSummed = (folded: string): boolean => summing.has(folded);

export const impliedMeasures: readonly ImpliedMeasure[] = [...rows, ...weak].map(([op, columns, words]) => ({
  ...(weak.some((row) => row[2] === words) && { isWeak: true }),
  op,
  columns: columns.split('|'),
  words: words.split('|'),
}));
