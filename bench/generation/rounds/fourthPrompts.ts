import type { PromptCase } from '../types.js';

/** Round 4: written and scored after the mending of round 3, and never mended by. */
export const fourthPrompts: readonly PromptCase[] = [
  { prompt: 'volunteers', has: ['Table', 'InputForm'], title: 'volunteer' },
  { prompt: 'sprint board', has: ['Kanban'], title: 'sprint' },
  { prompt: 'cash flow overview', has: ['MetricCard', 'Chart'], title: 'cash' },
  { prompt: 'equipment check-out list for a film school', has: ['Table'], title: 'equipment|film' },
  {
    prompt: 'bug triage with severity and a due date, grouped on a board',
    has: ['Kanban'],
    columns: ['severity', 'due'],
  },
  {
    prompt:
      'We sell handmade candles at two markets, Riverside and Old Town, and online. Show revenue per month and by channel, and list products with stock below 10.',
    has: ['Chart:line', 'Table|DataList'],
    texts: ['Riverside', 'Old Town'],
    columns: ['stock'],
  },
  {
    prompt: 'Grow our podcast from 1,800 to 6,000 weekly listeners by 30 September 2027',
    has: ['ProgressBar'],
    values: [1800, 6000, '2027-09-30'],
    texts: ['listeners|podcast'],
  },
  {
    prompt: 'Bring employee turnover down from 24% to 12% by end of 2027',
    has: ['ProgressBar'],
    values: [0.24, 0.12, '2027-12-31'],
    texts: ['turnover'],
  },
  {
    prompt: 'Wedding budget: venue $9,000, catering $12,400, flowers $1,850, band $3,200',
    has: ['Table'],
    values: [9000, 12400, 1850, 3200],
    rows: ['venue', 'catering', 'flowers', 'band'],
    title: 'wedding',
  },
  {
    prompt: 'menu: soup 5.50€, risotto 14€, tiramisu 6€',
    has: ['Table'],
    rows: ['soup', 'risotto', 'tiramisu'],
    columns: ['price|amount|cost'],
    values: [5.5, 14, 6],
  },
  {
    prompt: 'Cost per guest if the venue is $4,500 and catering $65 per person for 80 guests',
    has: ['Calculator'],
    values: [4500, 65, 80],
  },
  {
    prompt: 'a table of invoices, a pie of amounts by client and a form to add one',
    order: ['Table', 'Chart:pie', 'InputForm'],
    columns: ['client'],
  },
  {
    prompt: 'weekly report for the warehouse team: orders packed, packing errors and average packing time',
    has: ['MetricCard'],
    columns: ['orders packed', 'packing errors', 'packing time'],
  },
  {
    prompt: 'reading list, only a table',
    has: ['Table'],
    not: ['Chart', 'InputForm', 'MetricCard'],
    title: 'reading list',
  },
  {
    prompt: 'OKR: launch in 3 new cities, hire 12 drivers, rating above 4.7',
    has: ['ProgressBar'],
    values: [3, 12, 4.7],
    texts: ['drivers', 'cities'],
  },
  {
    prompt: 'custmer suport tikets by prioritty',
    has: ['Table|Kanban', 'Chart'],
    columns: ['priority|prioritty'],
  },
  {
    prompt:
      'Construction schedule: foundation until 15 March 2027, framing until 30 April 2027, roof until 20 May 2027',
    has: ['Timeline'],
    rows: ['foundation', 'framing', 'roof'],
    values: ['2027-03-15', '2027-04-30', '2027-05-20'],
  },
  {
    prompt: 'marketing dashboard',
    has: ['MetricCard', 'Chart'],
    context: { goal: '400 qualified leads by March 2027' },
    values: [400, '2027-03-31'],
  },
  {
    prompt: 'seguimiento de entrenamientos del equipo de natación',
    lang: 'es',
    has: ['Table', 'InputForm'],
    title: 'entrenamiento',
  },
  {
    prompt: 'Calcula cuánto cuesta pintar 85 m2 a 12 € por m2 más 150 € de materiales',
    lang: 'es',
    has: ['Calculator'],
    values: [85, 12, 150],
  },
  { prompt: 'Urlaubsplanung', lang: 'de', has: ['Table|Timeline'], title: 'urlaubsplanung' },
  {
    prompt: 'Umsatz von 80.000 € auf 120.000 € bis Ende Juni 2027 steigern',
    lang: 'de',
    has: ['ProgressBar'],
    values: [80000, 120000, '2027-06-30'],
    texts: ['umsatz'],
  },
  {
    prompt: 'liste des stagiaires avec école, tuteur, date de début et date de fin',
    lang: 'fr',
    has: ['Table'],
    columns: ['école', 'tuteur', 'date de début', 'date de fin'],
    title: 'stagiaires',
  },
  {
    prompt: 'un camembert des dépenses par catégorie et un tableau des factures',
    lang: 'fr',
    order: ['Chart:pie', 'Table'],
    columns: ['catégorie'],
  },
  {
    prompt: 'quadro de tarefas com A fazer, Fazendo e Feito',
    lang: 'pt',
    has: ['Kanban'],
    stages: ['A fazer', 'Fazendo', 'Feito'],
  },
  {
    prompt: 'painel de vendas de uma loja de roupas',
    lang: 'pt',
    has: ['MetricCard', 'Chart'],
    title: 'vendas',
  },
  {
    prompt: '员工考勤表，包括姓名、部门、日期、状态',
    lang: 'zh',
    has: ['Table'],
    columns: ['姓名', '部门', '日期', '状态'],
  },
  { prompt: '项目路线图', lang: 'zh', has: ['Timeline'], title: '路线图' },
  { prompt: '売上ダッシュボード', lang: 'ja', has: ['MetricCard', 'Chart'], title: '売上' },
  {
    prompt: '月別の問い合わせ件数の折れ線グラフと担当者別の表',
    lang: 'ja',
    has: ['Chart:line', 'Table'],
    columns: ['担当者'],
  },
];
