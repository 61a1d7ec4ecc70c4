import { fold } from '../../words/fold.js';

/** Words for money taken or given, which the table may call an amount or a total. */
export const moneyWords: readonly string[] =
  'order value|donations|donation|gift|gifts|giving|spenden|spende|donaciones|donativos|dons|doações|捐款|寄付|寄付金|wie viel geld|combien d argent|多少钱|いくら|saldo|balance|solde|cash flow|cashflow|revenue|sales|turnover|takings|earnings|income|spent|spend|spending|amount|value|money|worth|umsatz|umsätze|erlös|erlöse|einnahmen|betrag|wert|ausgaben|ausgegeben|ventas|ingresos|facturación|importe|valor|gasto|gastado|dinero|recaudación|chiffre d affaires|ca|ventes|recettes|montant|dépenses|dépensé|valeur|faturamento|receita|vendas|gastos|gasto|dinheiro|票房|票房收入|销售额|营业额|收入|金额|营收|花费|支出|売上|売り上げ|売上高|金額|収入|支出'.split(
    '|',
  );

/** Words for what one order comes to. */
export const orderValueWords: readonly string[] =
  'basket value|basket size|aov|bestellwert|bestellwerte|auftragswert|warenkorb|warenkorbwert|bonwert|valor del pedido|valor de los pedidos|ticket medio|ticket promedio|panier moyen|valeur du panier|valor do pedido|valor dos pedidos|ticket médio|客单价|订单金额|客単価|注文単価|注文金額'.split(
    '|',
  );

/** Questions for an amount, where no other number is named. */
export const amountQuestions: readonly string[] = 'how much|wie hoch|wie viel|cuánto|quanto'.split('|');

/** Words that ask for an amount of money where a column holds some, and else how many there are. */
const amountWords: ReadonlySet<string> = new Set('cuanto|cuanta|quanto|quanta|wieviel'.split('|'));

/** Whether words ask for an amount of money: `cuánto`, and `combien` without what is counted behind it. */
export const asksAmount = (words: readonly string[]): boolean =>
  words.some(
    (word, at) => amountWords.has(word) || (word === 'combien' && !/^d[eu]?$/u.test(words[at + 1] ?? '')),
  );

/** How joined German words end that are amounts of money: `Tankkosten`. */
export const moneyEndings: readonly string[] =
  'kosten|ausgaben|umsatz|umsätze|einnahmen|erlöse|betrag|beträge'.split('|').map(fold);

/** Words for the money that one of something costs. */
export const priceWords: readonly string[] = 'price|preis|precio|prix|preço|价格|单价|単価|価格'.split('|');

/** Words for what something costs; what one takes is never meant by them. */
export const costWords: readonly string[] =
  'cost|costs|gekostet|kostet|kostete|costó|costaron|costado|cuesta|cuestan|coûté|coûte|coûtent|custou|custaram|custa|custam|total cost|total costs|expenses|expenditure|kosten|gesamtkosten|ausgaben|coste|costes|costo|costos|coût|coûts|custo|custos|成本|费用|总成本|コスト|費用'.split(
    '|',
  );
