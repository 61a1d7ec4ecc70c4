import type { PromptCase } from '../types.js';

/** Round 3: written before the planner had seen them, and mended by since. */
export const thirdPrompts: readonly PromptCase[] = [
  // short and vague
  { prompt: 'gym members', has: ['Table', 'InputForm'], title: 'member' },
  { prompt: 'inventory', has: ['Table'], columns: ['stock|quantity|on hand'], title: 'inventory' },
  { prompt: 'how is the business doing', has: ['MetricCard', 'Chart'] },
  { prompt: 'incident log', has: ['Table', 'InputForm'], title: 'incident', columns: ['severity|status'] },
  { prompt: 'donors', has: ['Table'], columns: ['amount|donat|gift'], title: 'donor' },
  { prompt: 'weekly standup', has: ['Table|Kanban|DataList|InputForm'], title: 'standup' },
  {
    prompt: 'appointments for a dental clinic',
    has: ['Table', 'InputForm'],
    columns: ['patient', 'date|time'],
    title: 'dental|appointment',
  },
  {
    prompt: 'football league table',
    has: ['Table'],
    columns: ['team|club', 'points'],
    title: 'football|league',
  },
  { prompt: 'product launch checklist', has: ['Table|DataList|Kanban|TextBlock'], title: 'launch' },
  { prompt: 'a ChartMogul-style MRR dashboard', has: ['MetricCard', 'Chart'], title: 'mrr', not: [] },
  { prompt: 'site safety inspections', has: ['Table', 'InputForm'], title: 'inspection' },
  { prompt: 'uptime dashboard for our API', has: ['MetricCard', 'Chart'], title: 'uptime|api' },
  // long with names numbers dates
  {
    prompt:
      'I run a small yoga studio in Lisbon with 3 teachers. I want to see bookings per week, revenue by class type (Vinyasa, Yin, Prenatal) and a list of clients whose pass expires this month.',
    has: ['Chart', 'Table|DataList'],
    columns: ['class type', 'client|name'],
    texts: ['Vinyasa', 'Yin', 'Prenatal'],
    stages: ['Vinyasa', 'Yin', 'Prenatal'],
  },
  {
    prompt:
      'Renovation budget of €85,000 for our school gym: demolition 12,000, roofing 31,500, flooring 18,000, electrical 9,500, contingency 14,000. Work starts on 2 March 2027.',
    has: ['Table'],
    values: [85000, 12000, 31500, 18000, 9500, 14000],
    texts: ['2 March 2027'],
    rows: ['demolition', 'roofing', 'flooring', 'electrical', 'contingency'],
  },
  {
    prompt: 'price list: apples 2€, pears 3€, cherries 6.50€ and plums 4€ per kilo',
    has: ['Table'],
    rows: ['apples', 'pears', 'cherries', 'plums'],
    values: [2, 3, 6.5, 4],
    title: 'price list',
  },
  {
    prompt:
      'Track our fundraising: goal $250,000 by 30 June 2027, $96,400 raised so far, major gifts, events and grants as the sources',
    has: ['ProgressBar|MetricCard'],
    values: [250000, 96400, '2027-06-30'],
    texts: ['major gifts', 'events', 'grants'],
  },
  {
    prompt: 'Cut our average ticket response time from 9 hours to 2 hours before 1 April 2027',
    has: ['ProgressBar|MetricCard'],
    values: [9, 2, '2027-04-01'],
    texts: ['response time'],
  },
  {
    prompt:
      'Roadmap for the Orion app: beta on 15 January 2027, public launch on 1 March 2027, Android version on 20 May 2027',
    has: ['Timeline'],
    rows: ['beta', 'public launch', 'android version'],
    values: ['2027-01-15', '2027-03-01', '2027-05-20'],
    title: 'orion',
  },
  {
    prompt: 'OKRs for Q1: reach 500 paying customers, NPS above 45, churn below 2%',
    has: ['ProgressBar'],
    values: [500, 45, 2],
    texts: ['paying customers', 'nps', 'churn'],
  },
  {
    prompt:
      'Lab sample tracker: sample id, species, collected on, storage temperature in °C, freezer, and status (received, in analysis, done, discarded)',
    has: ['Table', 'InputForm'],
    columns: ['sample id', 'species', 'collected on', 'storage temperature', 'freezer', 'status'],
    stages: ['received', 'in analysis', 'done', 'discarded'],
  },
  {
    prompt:
      'A board for patient intake with columns New referral, Triage, Scheduled, Seen, Discharged; each patient has an insurance, a priority and a next visit',
    has: ['Kanban'],
    stages: ['New referral', 'Triage', 'Scheduled', 'Seen', 'Discharged'],
    columns: ['insurance', 'priority', 'next visit'],
  },
  {
    prompt: 'Calculator for how long 1,200 litres of heating oil last if we use 14 litres a day',
    has: ['Calculator'],
    values: [1200, 14],
  },
  {
    prompt: 'What would it cost to hire 4 engineers at $145,000 each plus 20% overhead?',
    has: ['Calculator'],
    values: [4, 145000, 0.2],
  },
  {
    prompt: 'break even calculator: fixed costs 6400 a month, price 38, variable cost 17 per unit',
    has: ['Calculator'],
    values: [6400, 38, 17],
  },
  {
    prompt: 'three progress bars: website redesign 60%, data migration 25%, staff training 90%',
    has: ['ProgressBar'],
    values: [0.6, 0.25, 0.9],
    texts: ['website redesign', 'data migration', 'staff training'],
  },
  // parts in order
  {
    prompt: 'first a table of open orders, then a bar chart of orders by region, then a form to add an order',
    order: ['Table', 'Chart:bar|horizontalBar', 'InputForm'],
    columns: ['region'],
    texts: ['open orders'],
  },
  {
    prompt:
      'a donut of expenses by category, below it a line chart of spending per month and three KPI cards: total spent, average per day, biggest expense',
    order: ['Chart:pie', 'Chart:line', 'MetricCard'],
    texts: ['total spent', 'biggest expense'],
  },
  {
    prompt: 'a calendar-like timeline of shifts, a form to request a swap and a list of swap requests',
    order: ['Timeline', 'InputForm', 'DataList|Table'],
    texts: ['swap'],
  },
  {
    prompt:
      'status badge for each production line, scrap rate over time, and a table of stoppages with cause and minutes lost',
    has: ['StatusBadge', 'Chart:line', 'Table'],
    columns: ['cause', 'minutes lost'],
    texts: ['scrap rate', 'stoppages'],
  },
  // not wanted
  { prompt: 'habit tracker without any charts', has: ['Table'], not: ['Chart'], title: 'habit' },
  {
    prompt: 'simple list of library loans, just the table, no form',
    has: ['Table'],
    not: ['InputForm', 'Chart'],
    title: 'loan',
  },
  {
    prompt: 'CRM for a wedding photographer, no kanban please',
    has: ['Table'],
    not: ['Kanban'],
    title: 'photographer|crm|wedding',
  },
  // typos
  {
    prompt: 'employe vaccation requsts',
    has: ['Table', 'InputForm'],
    columns: ['status', 'start|from|date'],
  },
  {
    prompt: 'markting campain perfomance dashbord with clicks, conversions and cost per lead',
    has: ['MetricCard', 'Chart'],
    columns: ['clicks', 'conversions', 'cost per lead'],
  },
  { prompt: 'recuitment pipline', has: ['Kanban'] },
  {
    prompt: 'monhtly budgett for a familly',
    has: ['Table', 'Chart|MetricCard'],
    columns: ['planned|budget', 'actual|spent'],
  },
  // context
  {
    prompt: 'growth dashboard',
    has: ['MetricCard', 'Chart'],
    context: { goal: '2000 active users by June 2027', challenge: 'churn is 6% a month' },
    values: [2000, '2027-06-30'],
    texts: ['churn', 'active users'],
  },
  {
    prompt: 'what should I look at every week?',
    has: ['MetricCard'],
    context: { stage: 'seed', goal: 'reach $50k MRR by September 2027', challenge: 'low trial conversion' },
    values: [50000, '2027-09-30'],
    texts: ['trial conversion'],
  },
  // es
  {
    prompt: 'control de gastos del restaurante',
    lang: 'es',
    has: ['Table', 'InputForm'],
    columns: ['importe|monto|cantidad'],
    title: 'gastos',
  },
  {
    prompt: 'Tablero de citas para una clínica veterinaria con mascota, dueño, motivo y fecha de la visita',
    lang: 'es',
    has: ['Table|Kanban'],
    columns: ['mascota', 'dueño', 'motivo', 'fecha'],
    title: 'citas|veterinaria',
  },
  {
    prompt: 'Queremos pasar de 120 a 300 socios antes del 31 de diciembre de 2027',
    lang: 'es',
    values: [120, 300, '2027-12-31'],
    has: ['ProgressBar|MetricCard'],
    texts: ['socios'],
  },
  {
    prompt: 'un gráfico circular de ventas por región y una tabla con los pedidos',
    lang: 'es',
    order: ['Chart:pie', 'Table'],
    columns: ['región'],
    texts: ['ventas'],
  },
  // de
  { prompt: 'Bautagebuch', lang: 'de', has: ['Table', 'InputForm'], title: 'bautagebuch' },
  {
    prompt: 'Übersicht der Krankmeldungen nach Abteilung, dazu ein Formular zum Eintragen',
    lang: 'de',
    order: ['Chart|Table', 'InputForm'],
    columns: ['abteilung'],
    title: 'krankmeldung',
  },
  {
    prompt: 'Vereinskasse: Einnahmen und Ausgaben, Mitgliedsbeiträge 45 € im Jahr, 132 Mitglieder',
    lang: 'de',
    has: ['Table'],
    values: [45, 132],
    title: 'vereinskasse',
  },
  {
    prompt:
      'Projektplan für den Umbau der Praxis: Abriss bis 10.01.2027, Elektrik bis 28.02.2027, Eröffnung am 1. April 2027',
    lang: 'de',
    has: ['Timeline|Table'],
    rows: ['abriss', 'elektrik', 'eröffnung'],
    values: ['2027-01-10', '2027-02-28', '2027-04-01'],
  },
  // fr
  {
    prompt: "suivi des présences d'une école de musique",
    lang: 'fr',
    has: ['Table', 'InputForm'],
    title: 'présence|musique',
    columns: ['élève|nom'],
  },
  {
    prompt:
      'Tableau de bord pour une boulangerie : chiffre d’affaires par jour, produits les plus vendus, et une liste des commandes à livrer',
    lang: 'fr',
    has: ['Chart', 'Table|DataList'],
    texts: ['commandes'],
    title: 'boulangerie',
  },
  {
    prompt: 'calculer le salaire net : brut 3200 €, charges 22 %',
    lang: 'fr',
    has: ['Calculator'],
    values: [3200, 0.22],
  },
  { prompt: 'feuille de route produit avec trois jalons', lang: 'fr', has: ['Timeline'] },
  // pt
  {
    prompt: 'controle de estoque de uma farmácia',
    lang: 'pt',
    has: ['Table'],
    columns: ['quantidade|estoque', 'validade|produto|medicamento|nome|artigo'],
    title: 'estoque',
  },
  {
    prompt: 'funil de vendas com as etapas Contato, Proposta, Negociação e Fechado',
    lang: 'pt',
    has: ['Kanban'],
    stages: ['Contato', 'Proposta', 'Negociação', 'Fechado'],
  },
  {
    prompt: 'Meta: arrecadar R$ 40.000 até 15 de agosto de 2027, já temos R$ 11.500',
    lang: 'pt',
    values: [40000, 11500, '2027-08-15'],
    has: ['ProgressBar|MetricCard'],
  },
  // zh
  { prompt: '库存管理', lang: 'zh', has: ['Table'], title: '库存' },
  {
    prompt: '按地区的销售额柱状图和最近订单列表',
    lang: 'zh',
    order: ['Chart:bar|horizontalBar', 'DataList|Table'],
    columns: ['地区'],
    texts: ['销售额', '订单'],
  },
  {
    prompt: '招聘看板，阶段：简历筛选、电话面试、现场面试、录用',
    lang: 'zh',
    has: ['Kanban'],
    stages: ['简历筛选', '电话面试', '现场面试', '录用'],
  },
  {
    prompt: '目标：2027年6月30日前用户数从3000增长到10000',
    lang: 'zh',
    values: [3000, 10000, '2027-06-30'],
    has: ['ProgressBar|MetricCard'],
    texts: ['用户数'],
  },
  // ja
  { prompt: '家計簿', lang: 'ja', has: ['Table', 'InputForm'], columns: ['金額'], title: '家計簿' },
  {
    prompt: '顧客管理。会社名、担当者、次回連絡日、契約金額を記録したい',
    lang: 'ja',
    has: ['Table', 'InputForm'],
    columns: ['会社名', '担当者', '次回連絡日', '契約金額'],
    title: '顧客',
  },
  {
    prompt: '病院の予約一覧と診療科別の棒グラフ',
    lang: 'ja',
    order: ['Table|DataList', 'Chart:bar|horizontalBar'],
    columns: ['診療科'],
    texts: ['予約'],
  },
];
