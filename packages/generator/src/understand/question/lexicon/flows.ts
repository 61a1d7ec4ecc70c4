import { fold } from '../../words/fold.js';

/** Words for what adds up over a time, and is not of one row. */
const words: ReadonlySet<string> = new Set(
  'revenue|sales|turnover|takings|income|earnings|spend|spent|spending|expenses|expenditure|costs|consumption|usage|output|production|hours|liters|litres|liter|litros|kwh|umsatz|umsätze|einnahmen|ausgaben|ausgegeben|erlöse|kosten|verbrauch|stunden|ventas|ingresos|gastos|gasto|gastamos|gasté|gastan|gastaron|facturación|consumo|horas|costes|costos|ventes|recettes|dépenses|dépensé|dépensons|coûts|consommation|heures|vendas|receita|receitas|faturamento|custos|despesas|销售额|营业额|收入|支出|花费|用量|工时|売上|売上高|収入|支出|使用量|時間'
    .split('|')
    .map(fold),
);

/** Whether a word is one for what adds up over a time, such as spending. */
export const isFlow = (folded: string): boolean => words.has(folded);
