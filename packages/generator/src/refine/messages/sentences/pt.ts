import { portugueseTerms } from '../terms/pt.js';
import type { Wording } from '../Wording.js';

const nothing = 'Nada foi alterado.';
const units = {
  minute: ['minuto', 'minutos'],
  hour: ['hora', 'horas'],
  day: ['dia', 'dias'],
  week: ['semana', 'semanas'],
  month: ['mês', 'meses'],
  quarter: ['trimestre', 'trimestres'],
  year: ['ano', 'anos'],
} as const;

export const portugueseWording: Wording = {
  terms: portugueseTerms,
  quote: (name) => `“${name}”`,
  and: ' e ',
  span: (count, unit) => `${count} ${units[unit][count === 1 ? 0 : 1]}`,
  conditions: {
    eq: (column, value) => `${column} = ${value}`,
    ne: (column, value) => `${column} diferente de ${value}`,
    gt: (column, value) => `${column} acima de ${value}`,
    gte: (column, value) => `${column} de ${value} ou mais`,
    lt: (column, value) => `${column} abaixo de ${value}`,
    lte: (column, value) => `${column} de ${value} ou menos`,
    in: (column, value) => `${column} entre ${value}`,
    notIn: (column, value) => `${column} fora de ${value}`,
    contains: (column, value) => `“${value}” em ${column}`,
    startsWith: (column, value) => `“${value}” no início de ${column}`,
    endsWith: (column, value) => `“${value}” no fim de ${column}`,
    between: (column, value) => `${column} entre ${value}`,
    isNull: (column) => `${column} vazio`,
    notNull: (column) => `${column} preenchido`,
    inLast: (column, span) => `${column} no último período (${span})`,
    inNext: (column, span) => `${column} no próximo período (${span})`,
    olderThan: (column, span) => `${column} há mais de ${span}`,
  },
  days: {
    lt: (column, value) => `${column} antes de ${value}`,
    lte: (column, value) => `${column} até ${value}`,
    gt: (column, value) => `${column} depois de ${value}`,
    gte: (column, value) => `${column} a partir de ${value}`,
  },
  inCurrent: (column, unit) => `${column} no período atual (${units[unit][0]})`,
  formats: {
    decimals: (count) =>
      count === 0
        ? 'números sem casas decimais'
        : count === 1
          ? 'uma casa decimal'
          : `${count} casas decimais`,
    currency: (code) => `valores em ${code}`,
    compact: 'números abreviados',
    percent: 'porcentagens',
    other: (style) => `os números como ${style}`,
  },
  sentences: {
    added: ({ what }) => `Adicionado: ${what}.`,
    again: ({ what }) => `Feito o mesmo com ${what}.`,
    addedTo: ({ what, where }) => `Adicionado a ${where}: ${what}.`,
    chosenFrom: ({ what, choices }) => `As opções de ${what} agora são: ${choices}.`,
    copied: ({ what }) => `Copiado: ${what}.`,
    drawn: ({ what, kind }) => `${what} agora é: ${kind}.`,
    emptied: ({ what }) => `As linhas de ${what} foram removidas.`,
    filtered: ({ what, condition }) => `${what} agora mostra só linhas com ${condition}.`,
    formatted: ({ what, how }) => `${what} agora mostra ${how}.`,
    grouped: ({ what, column }) => `${what} agora está agrupado por ${column}.`,
    hidden: ({ what }) => `${what} está oculto; “mostre” traz de volta.`,
    limited: ({ what, count }) => `${what} agora mostra no máximo ${count}.`,
    moved: ({ what, where }) => `${what} agora está ${where}.`,
    movedAfter: ({ what, other }) => `${what} agora está depois de ${other}.`,
    movedBefore: ({ what, other }) => `${what} agora está antes de ${other}.`,
    movedInto: ({ what, other }) => `${what} agora está em ${other}.`,
    raised: ({ what, condition }) => `${what} agora começa pelas linhas com ${condition}.`,
    removed: ({ what }) => `Removido: ${what}.`,
    removedFrom: ({ what, where }) => `Retirado de ${where}: ${what}.`,
    renamed: ({ what, name }) => `${what} agora se chama “${name}”.`,
    replaced: ({ what, from, to }) => `${what} agora mostra ${to} em vez de ${from}.`,
    resized: ({ what, span }) => `${what} agora ocupa ${span} da largura.`,
    retyped: ({ what, type }) => `${what} agora é: ${type}.`,
    rowsRemoved: ({ what, count, condition }) => `${count} linhas de ${what} foram removidas: ${condition}.`,
    set: ({ what, property, value }) => `${property} de ${what} agora é ${value}.`,
    shown: ({ what }) => `${what} aparece de novo.`,
    sorted: ({ what, column, order }) => `${what} ordenado por ${column}, ${order}.`,
    swapped: ({ what, other }) => `Trocados: ${what} e ${other}.`,
    switchedOff: ({ what, property }) => `Desligado em ${what}: ${property}.`,
    switchedOn: ({ what, property }) => `Ligado em ${what}: ${property}.`,
    told: ({ what, value }) => `${what} agora é ${value}.`,
    toned: ({ what, tone }) => `${what} agora está em ${tone}.`,
    undone: ({ count }) =>
      count === '1' ? 'A última alteração foi desfeita.' : `As últimas ${count} alterações foram desfeitas.`,
    unfiltered: ({ what }) => `${what} volta a mostrar todas as linhas.`,
    unsorted: ({ what }) => `${what} não está mais ordenado.`,
    unset: ({ what, property }) => `Retirado de ${what}: ${property}.`,
    alreadySo: ({ what }) => `${what} já está assim.`,
    askReaders: ({ what, readers }) => `Sem ${what} deixaria de funcionar: ${readers}. O que faço?`,
    askWhat: ({ type }) => `O que deve mostrar (${type})?`,
    askInstead: ({ words }) => `Não há «${words}» aqui. Qual deles?`,
    askWhich: () => 'Qual deles?',
    all: () => 'todos',
    leave: () => 'Deixar tudo como está',
    removeAll: ({ what }) => `Remover ${what}`,
    cannotFilter: ({ what }) => `${what} não mostra linhas de uma tabela para filtrar. ${nothing}`,
    cannotGroup: ({ what }) => `${what} não pode ser agrupado. ${nothing}`,
    cannotRetype: ({ what, type, missing }) => `${what} não pode ser ${type}: falta ${missing}. ${nothing}`,
    cannotSort: ({ what }) => `${what} não mostra linhas para ordenar. ${nothing}`,
    noColumn: ({ what, columns }) =>
      `Não encontro isso entre as colunas de ${what}. ${nothing} Há ${columns}.`,
    noName: ({ what }) => `Como deve se chamar ${what}? ${nothing}`,
    noRows: () =>
      `Sem nenhuma linha alguns números desta página não poderiam ser calculados. Exclua linhas nas tabelas ou carregue seus dados. ${nothing}`,
    noNumber: ({ what }) => `${what} ainda não tem um número que possa subir ou descer. ${nothing}`,
    noTone: ({ what, choices }) => `As cores seguem o tema; ${what} aceita só ${choices}. ${nothing}`,
    noValue: ({ what, words, properties }) =>
      `Não sei o que “${words}” muda em ${what}. ${nothing} Pode-se mudar: ${properties}.`,
    notExplained: ({ words, names }) => `Não sei o que é “${words}” aqui. ${nothing} Há ${names}.`,
    notFound: ({ words, names }) => `Não há “${words}” aqui. ${nothing} Há ${names}.`,
    notUnderstood: ({ sentence }) =>
      `Não sei fazer “${sentence}”. ${nothing} Tente “remova …”, “renomeie … para …” ou “mova … para cima”.`,
    nothingChanges: ({ what }) => `${what} já está assim. ${nothing}`,
    nothingToUndo: () => 'Não há alteração para desfazer.',
    refusedByCheck: ({ reason }) => `A página ficaria com defeito: ${reason} ${nothing}`,
    stillRead: ({ what, readers }) => `${readers} usa ${what}, por isso não pode sair. ${nothing}`,
    condition: () =>
      `Aqui uma cor não pode depender de um valor: está definida ou não. Diga “deixe … vermelho”. ${nothing}`,
    dark: () => `Claro ou escuro depende do aplicativo que mostra a página. ${nothing}`,
    dislike: () =>
      `Diga o que deve mudar: outro tipo de gráfico, outras colunas, o tamanho, o lugar, ou se deve sair. ${nothing}`,
    help: () =>
      'Eu altero esta página: adicionar, remover, renomear, mover, ordenar, filtrar, tamanho, cor, meta, desfazer. Por exemplo: “mude o primeiro gráfico para barras”.',
    outside: () => `Isso se faz fora da página; só altero o que ela mostra. ${nothing}`,
    question: () =>
      'Isso é uma pergunta; só altero a página. Para ver um número: “adicione um cartão com …”.',
    simpler: () =>
      `Uma página fica mais simples tirando coisas: diga que parte, que colunas ou quantas linhas. ${nothing}`,
    style: () => `Fonte, espaços e aparência vêm do tema do aplicativo. ${nothing}`,
    theme: () =>
      `As cores seguem o tema do aplicativo. Um cartão ou barra pode ser verde, amarelo, vermelho, azul ou cinza: diga qual. ${nothing}`,
    translate: () =>
      `Traduzir exige um modelo de linguagem, e nenhum está conectado. Um nome pode mudar: “renomeie … para …”. ${nothing}`,
  },
};
