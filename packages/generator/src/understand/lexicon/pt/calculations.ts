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
    words: 'valor da hora|valor hora|cobrar por hora',
    result: 'Valor por hora',
    inputs: 'Renda desejada por ano|Custos por ano|Semanas de trabalho|Horas faturáveis por semana',
  },
  markup: { words: 'markup|acréscimo sobre o custo', result: 'Preço', inputs: 'Custo|Acréscimo' },
  profit: {
    words: 'lucro',
    result: 'Lucro',
    inputs: 'Preço por unidade|Unidades vendidas|Custo por unidade|Custos fixos',
  },
  commission: { words: 'comissão', result: 'Pagamento com comissão', inputs: 'Vendas|Comissão|Salário fixo' },
  payroll: {
    words: 'horas extra|horas extras|folha de pagamento|salário',
    result: 'Pagamento',
    inputs: 'Horas|Valor por hora|Horas extras|Adicional de hora extra',
  },
  charging: {
    words: 'custo de recarga|recarga|carro elétrico|carregar o carro',
    result: 'Custo da recarga',
    inputs: 'Bateria em kWh|Parte a carregar|Preço por kWh|Perdas de carga',
  },
  overpayment: {
    words: 'amortização antecipada|pagamento extra|amortizar financiamento',
    result: 'Juros economizados',
    inputs: 'Empréstimo|Juros ao ano|Anos|Pagamento extra por mês',
  },
  electricity: {
    words: 'eletricidade|energia elétrica|conta de luz|kwh',
    result: 'Eletricidade por mês',
    inputs: 'Potência em watts|Horas por dia|Preço por kWh',
  },
  menuPrice: {
    words: 'ficha técnica|custo do prato|custo de receita|prato',
    result: 'Preço no cardápio',
    inputs: 'Ingredientes da receita|Porções|Custo de insumos desejado',
  },
  reorder: {
    words: 'ponto de pedido|ponto de reposição|estoque de segurança',
    result: 'Ponto de pedido',
    inputs: 'Vendido por dia|Dias até a entrega|Estoque de segurança',
  },
  rentalYield: {
    words: 'rentabilidade de aluguel|rentabilidade do aluguel|retorno de aluguel',
    result: 'Retorno por ano',
    inputs: 'Aluguel por mês|Custos por ano|Preço de compra',
  },
  acquisition: {
    words: 'cac|custo de aquisição|custo por lead',
    result: 'Custo por cliente novo',
    inputs: 'Gasto em marketing e vendas|Clientes novos',
  },
  roas: {
    words: 'roas|retorno de anúncios',
    result: 'Retorno de anúncios',
    inputs: 'Receita de anúncios|Gasto com anúncios',
  },
  funnel: {
    words: 'taxa de conversão|conversão',
    result: 'Receita',
    inputs: 'Visitantes|Taxa de conversão|Valor de um pedido',
  },
  paint: { words: 'tinta|pintura', result: 'Litros de tinta', inputs: 'Área em m²|Demãos|m² por litro' },
  volume: {
    words: 'concreto|cascalho|terra|areia',
    result: 'Metros cúbicos',
    inputs: 'Comprimento em m|Largura em m|Profundidade em cm',
  },
  tiles: { words: 'azulejos|piso|porcelanato', result: 'Caixas', inputs: 'Área em m²|Sobra|m² por caixa' },
  dose: {
    words: 'dose|dosagem|posologia',
    result: 'Dose por vez em mg',
    inputs: 'Peso em kg|mg por kg e dia|Vezes por dia',
  },
  grade: {
    words: 'nota final|média final|notas|média das notas',
    result: 'Nota final',
    inputs: 'Trabalhos|Prova|Peso da prova',
  },
  staffing: {
    words: 'equipe necessária|dimensionamento de equipe',
    result: 'Equipe necessária',
    inputs: 'Clientes por hora|Minutos por cliente|Ocupação',
  },
  nps: {
    words: 'nps|net promoter',
    result: 'Net Promoter Score',
    inputs: 'Promotores (9–10)|Neutros (7–8)|Detratores (0–6)',
  },
  solar: {
    words: 'painéis solares|fotovoltaica|energia solar|solar',
    result: 'Economia por ano',
    inputs: 'Tamanho em kWp|kWh por kWp e ano|Preço por kWh',
  },
  mileage: {
    words: 'quilometragem|reembolso de km',
    result: 'Reembolso',
    inputs: 'Distância em km|Valor por km',
  },
  exchange: {
    words: 'câmbio|taxa de câmbio|moeda',
    result: 'Você recebe',
    inputs: 'Valor|Taxa de câmbio|Tarifa',
  },
  pace: { words: 'ritmo de corrida|pace', result: 'Minutos por km', inputs: 'Distância em km|Minutos' },
  shipping: { words: 'frete|envio', result: 'Frete', inputs: 'Peso em kg|Preço por kg|Tarifa base' },
  shippingWeight: {
    words: 'peso cubado|peso volumétrico',
    result: 'Peso cubado em kg',
    inputs: 'Comprimento em cm|Largura em cm|Altura em cm|Divisor da transportadora',
  },
  downtime: {
    words: 'disponibilidade|indisponibilidade|sla',
    result: 'Minutos de parada',
    inputs: 'Disponibilidade prometida|Dias',
  },
  guests: {
    words: 'casamento|buffet|por convidado|festa',
    result: 'Custo total',
    inputs: 'Convidados|Custo por convidado|Custos fixos',
  },
  carCost: {
    words: 'meu carro|um carro|custo do carro|gastos do carro',
    result: 'Custo por mês',
    inputs: 'Prestação ou depreciação|Seguro|Combustível|Manutenção e reparos|Impostos e estacionamento',
  },
  employeeCost: {
    words: 'um funcionário|uma funcionária|custo de um funcionário|novo funcionário|um empregado',
    result: 'Custo no primeiro ano',
    inputs: 'Salário por ano|Encargos do empregador|Equipamento|Seleção',
  },
  roomPrice: {
    words: 'limpeza|faxina|por cômodo|por quarto',
    result: 'Preço do serviço',
    inputs: 'Cômodos|Preço por cômodo|Banheiros|Preço por banheiro|Deslocamento',
  },
  tripCost: {
    words: 'viagem|férias|passeio',
    result: 'Custo da viagem',
    inputs: 'Viajantes|Passagem por pessoa|Noites|Quarto por noite|Alimentação por pessoa e dia',
  },
  affordableRent: {
    words: 'aluguel posso pagar|quanto de aluguel|posso pagar',
    result: 'Aluguel que cabe',
    inputs: 'Renda por mês|Parte para o aluguel|Dívidas por mês',
  },
  unitCost: {
    words: 'custo por unidade|custo unitário|custo de produção',
    result: 'Custo por unidade',
    inputs: 'Material por unidade|Minutos por unidade|Pagamento por hora|Custos fixos|Unidades',
  },
  forecast: {
    words: 'previsão de vendas|previsão de receita|projeção de vendas|projeção de receita',
    result: 'Receita por mês então',
    inputs: 'Clientes hoje|Preço por mês|Crescimento por mês|Perda por mês|Meses',
  },
  renovation: {
    words: 'reforma|renovação|cozinha nova|reforma|obra em casa',
    result: 'Custo da obra',
    inputs: 'Área em m²|Mão de obra por m²|Material por m²|Equipamentos|Reserva',
  },
  timeSaved: {
    words: 'tempo economizado|economia de tempo|automação|automatizar',
    result: 'Economia por ano',
    inputs: 'Pessoas|Horas poupadas por semana|Custo por hora|Custo por ano',
  },
  capacity: {
    words: 'capacidade',
    result: 'Horas disponíveis',
    inputs: 'Pessoas|Dias|Horas por dia|Tempo de foco',
  },
  ticketPrice: {
    words: 'preço do ingresso|valor do ingresso',
    result: 'Preço do ingresso',
    inputs: 'Custos do evento|Público esperado|Lucro desejado',
  },
  monthlySaving: {
    words:
      'poupar por mês|guardar por mês|reserva de emergência|poupar para férias|meta de poupança|economizar para|poupança mensal',
    result: 'A guardar por mês',
    inputs: 'Meta|Guardado hoje|Meses',
  },
  dilution: {
    words: 'diluição|diluir|solução estoque',
    result: 'Solução estoque em ml',
    inputs: 'Concentração do estoque|Concentração desejada|Volume desejado em ml',
  },
  molarity: {
    words: 'molaridade|tampão',
    result: 'Mols por litro',
    inputs: 'Massa em g|Massa molar em g/mol|Volume em l',
  },
  giftAid: {
    words: 'doação|doações',
    result: 'Arrecadado no total',
    inputs: 'Doadores|Doação de cada um|Complemento',
  },
  donorsNeeded: {
    words: 'arrecadação|captação de recursos|vaquinha',
    result: 'Doadores que faltam',
    inputs: 'Meta|Arrecadado até hoje|Doação média',
  },
  subscriptionPrice: {
    words: 'preço do software|por usuário|preço da assinatura|custo de licenças|licenças',
    result: 'Preço por mês',
    inputs: 'Usuários|Preço por usuário e mês|Desconto',
  },
  trainingPulse: {
    words: 'frequência cardíaca|batimentos',
    result: 'Pulso no treino',
    inputs: 'Idade|Pulso em repouso|Esforço',
  },
  calories: {
    words: 'calorias|gasto calórico',
    result: 'Calorias por dia, aproximadas',
    inputs: 'Peso em kg|Altura em cm|Idade|Atividade (1,2 a 2)',
  },
  bricks: {
    words: 'tijolos|blocos|pisos intertravados',
    result: 'Peças a pedir',
    inputs: 'Área em m²|Peças por m²|Perdas',
  },
  occupancy: {
    words: 'ocupação|ocupação de leitos',
    result: 'Ocupação',
    inputs: 'Lugares ocupados|Lugares',
  },
  rentSplit: {
    words: 'dividir o aluguel|dividir aluguel|rateio do aluguel|república',
    result: 'Cada um paga',
    inputs: 'Aluguel por mês|Contas por mês|Pessoas',
  },
  debtFree: {
    words: 'quitar dívidas|pagar dívidas|dívida|dívidas',
    result: 'Meses até quitar',
    inputs: 'Dívida hoje|Juros ao ano|Pagamento por mês',
  },
  dayOfSales: {
    words: 'food truck|barraca|banca|padaria|restaurante|cafeteria|lanchonete|lucro do dia|sorveteria',
    result: 'Sobra por dia',
    inputs: 'Clientes por dia|Gasto de cada um|Mercadoria, parte do preço|Custos por dia',
  },
  percentOf: {
    words: 'porcentagem|percentual',
    result: 'Porcentagem',
    inputs: 'Parte|Total',
  },
  netWorth: {
    words: 'patrimônio líquido|patrimônio',
    result: 'Patrimônio líquido',
    inputs: 'Poupança|Imóveis e investimentos|Dívidas',
  },
  growthRate: {
    words: 'taxa de crescimento|crescimento anual|variação percentual',
    result: 'Crescimento por período',
    inputs: 'Valor inicial|Valor final|Períodos',
  },
  sampleSize: {
    words: 'tamanho da amostra|tamanho de amostra|tamanho amostral',
    result: 'Respostas necessárias',
    inputs: 'Confiança (z)|Proporção esperada|Margem de erro',
  },
  wallpaper: {
    words: 'papel de parede',
    result: 'Rolos a comprar',
    inputs: 'Área em m²|Perda|m² por rolo',
  },
  classAverage: {
    words: 'média da turma|média da classe',
    result: 'Média',
    inputs: 'Soma das notas|Alunos',
  },
  handicap: {
    words: 'handicap',
    result: 'Diferencial de handicap',
    inputs: 'Tacadas|Course rating|Slope do campo',
  },
  quote: { words: 'preço|orçamento|custo', result: 'Preço', inputs: 'Horas|Valor por hora|Materiais' },
};
