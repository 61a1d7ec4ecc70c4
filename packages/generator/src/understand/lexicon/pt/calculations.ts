import type { Lexicon } from '../Lexicon.js';

export const calculations: Lexicon['calculations'] = {
  runway: { words: 'caixa|fôlego', result: 'Meses de caixa', inputs: 'Dinheiro no banco|Gasto por mês' },
  roi: { words: 'roi|retorno|rentabilidade', result: 'Retorno', inputs: 'Investido|Obtido' },
  loan: {
    words: 'empréstimo|financiamento|parcela',
    result: 'Parcela por mês',
    inputs: 'Empréstimo|Juros por ano|Anos',
  },
  margin: { words: 'margem', result: 'Margem', inputs: 'Preço|Custo' },
  breakEven: {
    words: 'ponto de equilíbrio|equilíbrio',
    result: 'Unidades até o equilíbrio',
    inputs: 'Custos fixos por mês|Preço por unidade|Custo por unidade',
  },
  savings: {
    words: 'poupança|juros compostos|aposentadoria',
    result: 'Poupado ao final',
    inputs: 'Poupado hoje|Depósito por mês|Juros por ano|Anos',
  },
  lifetime: {
    words: 'valor do cliente|ltv',
    result: 'Valor do cliente',
    inputs: 'Receita por cliente e mês|Margem|Perda por mês',
  },
  tax: { words: 'imposto|icms', result: 'Com imposto', inputs: 'Líquido|Alíquota' },
  bmi: { words: 'imc', result: 'Índice de massa corporal', inputs: 'Peso em kg|Altura em cm' },
  churn: {
    words: 'churn|cancelamento|evasão',
    result: 'Receita mensal mantida',
    inputs: 'Receita por mês|Cancelamento por mês hoje|Cancelamento por mês depois|Meses',
  },
  hiring: {
    words: 'contratar|contratação|custo de pessoal',
    result: 'Custo por ano',
    inputs: 'Pessoas|Salário por ano|Encargos',
  },
  meeting: { words: 'reunião', result: 'Custo da reunião', inputs: 'Pessoas|Horas|Custo por hora' },
  discount: { words: 'desconto', result: 'Preço com desconto', inputs: 'Preço|Desconto' },
  bill: {
    words: 'dividir a conta|gorjeta|conta do restaurante',
    result: 'Cada pessoa paga',
    inputs: 'Conta|Gorjeta|Pessoas',
  },
  fuel: {
    words: 'combustível|gasolina',
    result: 'Custo do combustível',
    inputs: 'Distância em km|Litros por 100 km|Preço por litro',
  },
  hourly: {
    words: 'valor da hora|valor hora',
    result: 'Valor por hora',
    inputs: 'Renda desejada por ano|Custos por ano|Semanas de trabalho|Horas faturáveis por semana',
  },
  quote: { words: 'preço|orçamento|custo', result: 'Preço', inputs: 'Horas|Valor por hora|Materiais' },
};
