import type { Asked, Op } from '../Question.js';

/** A figure that is computed of two columns, where the table has none of its name. */
export interface KnownMeasure {
  readonly words: readonly string[];
  readonly sign: NonNullable<Asked['combine']>['sign'];
  readonly op: Op;
  /** A part of a whole, written in percent. */
  readonly isShare: boolean;
  /** A part of the second column rather than of the first. */
  readonly isOfSecond: boolean;
  /** Words that the columns' names may have, the likeliest first. */
  readonly left: readonly string[];
  readonly right: readonly string[];
}

const inflow = 'revenue|sales|gross|turnover|income|amount|total';
const outflow = 'cost|spend|budget|expense';

const actual = 'actual|spent|real';
const plan = 'planned|plan|budget|forecast|estimate';

/** `over` is what the first has over the second, as a part of the second. */
type Sign = KnownMeasure['sign'] | 'share' | 'over';

const rows: readonly (readonly [string, Sign, string, string])[] = [
  ['profit|net profit|gewinn|beneficio|ganancia|bénéfice|profit net|lucro|利润|利益', '-', inflow, outflow],
  [
    'outstanding|still outstanding|outstanding amount|outstanding balance|unpaid amount|amount due|arrears|still owed|owed|owe|owes|schulden uns|schuldet uns|nos debe|nos deben|nous doit|nous doivent|nos deve|nos devem|offener betrag|offene beträge|rückstand|außenstände|saldo pendiente|importe pendiente|pendiente de pago|reste à payer|solde dû|valor em aberto|欠款|未収金',
    '-',
    'due|invoiced|billed|owed',
    'received|paid|payment',
  ],
  [
    'savings rate|saving rate|sparquote|tasa de ahorro|taux d épargne|taxa de poupança|储蓄率|貯蓄率',
    '%',
    'income|credit|in',
    'expense|debit|out',
  ],
  [
    'savings|saved|ersparnis|ersparnisse|gespart|ahorro|ahorros|ahorrado|ahorramos|épargne|épargné|poupança|poupado|economizado|储蓄|貯蓄',
    '-',
    'income|credit|in',
    'expense|debit|out',
  ],
  [
    'remaining budget|budget remaining|budget left|left of the budget|left in the budget|restbudget|verbleibendes budget|budgetrest|presupuesto restante|presupuesto disponible|queda del presupuesto|budget restant|reste du budget|orçamento restante|saldo do orçamento|剩余预算|预算余额|残予算|予算残',
    '-',
    'planned|plan|budget|forecast|estimate',
    'actual|spent|real|cost',
  ],
  [
    'fill rate|occupancy|occupancy rate|utilization|utilisation|auslastung|auslastungsquote|ocupación|tasa de ocupación|taux de remplissage|taux d occupation|ocupação|taxa de ocupação|上座率|入座率|稼働率|満席率',
    'share',
    'booked|occupied|used|sold|attended|attendance',
    'capacity|seats|available',
  ],
  ['no shows|no show', '-', 'booked|registered|reserved|signed up', 'attended|attendance|present'],
  ['balance|saldo|solde|结余|差引', '-', 'income|credit|in', 'expense|debit|out'],
  [
    'net|net result|net income|net cash flow|cash flow|netto|neto|nettoergebnis|ergebnis|resultado|resultado neto|résultat|résultat net|resultado líquido|líquido|净额|収支',
    '-',
    'income|credit|in',
    'expense|debit|out',
  ],
  [
    'conversion rate|conversion|konversionsrate|tasa de conversión|taux de conversion|taxa de conversão|转化率|転換率|コンバージョン率',
    'share',
    'conversion|signup|order|purchase',
    'click|visit|session|visitor|lead',
  ],
  [
    'click through rate|clickthrough rate|ctr|klickrate|tasa de clics|taux de clics|taxa de cliques|点击率|クリック率',
    'share',
    'click',
    'impression|view',
  ],
  [
    'cost per click|cpc|kosten pro klick|coste por clic|coût par clic|custo por clique|单次点击成本|クリック単価',
    '/',
    outflow,
    'click',
  ],
  [
    'cost per conversion|cost per acquisition|cpa|cost per lead|cpl',
    '/',
    outflow,
    'conversion|lead|signup|customer',
  ],
  ['return on ad spend|roas|return on spend|roi', '/', inflow, outflow],
  ['profit margin|margin|marge|margen|margem|利润率|利益率', 'share', 'profit', inflow],
  [
    'open rate|öffnungsrate|tasa de apertura|taux d ouverture|taxa de abertura|打开率|開封率',
    'share',
    'open',
    'sent|delivered|recipient',
  ],
  ['bounce rate|absprungrate|tasa de rebote|taux de rebond', 'share', 'bounce', 'session|visit|sent'],
  [
    'stock value|inventory value|value of stock|value of the stock|lagerwert|warenwert|valor del inventario|valor del stock|valeur du stock|valor do estoque|库存金额|库存价值|在庫金額',
    '*',
    'stock|quantity|on hand',
    'unit cost|cost|price',
  ],
  [
    'margin percentage|margin percent|margin %|margin in percent|gross margin percentage|marge in prozent|marge in %|handelsspanne|margen porcentual|margen en porcentaje|taux de marge|marge en pourcentage|margem percentual|margem em porcentagem|毛利率|粗利率',
    '%',
    'price|revenue|sales',
    'cost',
  ],
  [
    'margin|unit margin|gross margin|profit per unit|markup|marge|deckungsbeitrag|rohertrag|rohgewinn|gross profit|beneficio bruto|utilidad bruta|bénéfice brut|lucro bruto|margen|margem|毛利|粗利|粗利益',
    '-',
    'revenue|sales|price',
    'cost',
  ],
  [
    'cost overrun in percent|overrun in percent|overrun percentage|overrun %|variance in percent|variance percentage|variance %|percent over budget|überschreitung in prozent|abweichung in prozent|abweichung in %|desviación porcentual|desviación en porcentaje|sobrecoste en porcentaje|dépassement en pourcentage|écart en pourcentage|desvio percentual|estouro percentual|超支率|偏差率|超過率',
    'over',
    actual,
    plan,
  ],
  [
    'cost overrun|overrun|overruns|budget variance|variance|cost variance|budgetüberschreitung|kostenüberschreitung|mehrkosten|überschreitung|abweichung|abweichungen|desviación|desviación presupuestaria|sobrecoste|sobrecosto|dépassement|dépassement de budget|écart budgétaire|estouro|desvio|desvio orçamentário|超支|超支额|偏差|予算超過|超過額|予実差',
    '-',
    actual,
    plan,
  ],
];

export const knownMeasures: readonly KnownMeasure[] = rows.map(([words, sign, left, right]) => ({
  // `gross margin` is read before `margin`.
  words: words.split('|').toSorted((a, b) => b.split(' ').length - a.split(' ').length),
  sign: sign === 'share' ? '/' : sign === 'over' ? '%' : sign,
  isShare: sign === 'share' || sign === '%' || sign === 'over',
  isOfSecond: sign === 'over',
  op: 'sum',
  left: left.split('|'),
  right: right.split('|'),
}));
