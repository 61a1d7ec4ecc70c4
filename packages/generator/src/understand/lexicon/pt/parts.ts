import type { Lexicon } from '../Lexicon.js';

export const parts: Lexicon['parts'] = {
  line: 'gráfico de linhas|gráfico de linha',
  bar: 'gráfico de barras|gráfico de colunas',
  horizontalBar: 'gráfico de barras horizontais',
  area: 'gráfico de área',
  pie: 'gráfico de pizza|gráficos de pizza|gráfico circular|gráficos circulares',
  donut: 'gráfico de rosca',
  scatter: 'gráfico de dispersão',
  chart: 'gráfico|gráficos',
  metric: 'indicador|indicadores|kpi|cartão',
  table: 'tabela|tabelas',
  list: 'lista|listas',
  board: 'kanban|quadro kanban',
  timeline:
    'roadmap de produto|roteiro de produto|roteiro do produto|roadmap do produto|linha do tempo|gráfico de gantt|gantt|calendário',
  progress: 'barra de progresso|barras de progresso',
  status: 'semáforo',
  calculator: 'calculadora',
  form: 'formulário',
  checklist: 'checklist',
  text: 'texto',
};

export const tools: Lexicon['tools'] = {
  dashboard: 'painel|indicadores|métricas|análise|visão geral|dashboard|como vai|como estamos|como está',
  report: 'relatório|resumo',
  tracker: 'controle|controlar|acompanhar|acompanhamento|registrar|gestão|gerenciar|rastrear|diário|caderno',
  board: 'quadro kanban|quadro de tarefas|quadro|kanban|funil',
  schedule:
    'roadmap de produto|roteiro de produto|roadmap do produto|cronograma|roteiro|calendário|planejamento|roadmap|plano de treino|plano do projeto',
  calculator:
    'calculadora|calcular|simulador|quanto custa|quanto custaria|quanto custam|quanto me custa|quanto nos custa|quanto cobrar|quanto posso|e se subirmos|e se eu',
  form: 'formulário|pesquisa|cadastro',
  checklist: 'checklist|lista de verificação',
  crm: 'crm',
  goals: 'objetivos|metas|okr|okrs',
  budget: 'orçamento',
  inventory: 'inventário|controle de estoque|estoque',
  league: 'classificação|ranking',
  list: 'lista|diretório',
};
