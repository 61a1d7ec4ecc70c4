import type { PromptCase } from '../types.js';

/** Round 7: written after looking at pages as pictures, before the planner had seen any of it. */
export const seventhPrompts: readonly PromptCase[] = [
  // short and vague
  { prompt: 'vet clinic', has: ['Table|Kanban|Chart'], title: 'vet|clinic' },
  { prompt: 'swim team', has: ['Table'], columns: ['swimmer|name|athlete|member|team'], title: 'swim' },
  { prompt: 'sales dashboard', has: ['MetricCard', 'Chart'], title: 'sales' },
  { prompt: 'moving house checklist', has: ['TextBlock|Table|DataList'], title: 'mov' },
  {
    prompt: 'food bank inventory',
    has: ['Table'],
    columns: ['stock|quantity'],
    title: 'food bank|inventory',
  },
  { prompt: 'monthly KPIs', has: ['MetricCard', 'Chart'], title: 'kpi' },
  // stories
  {
    prompt:
      'I run a small bakery and every evening I throw bread away. I want to write down what was left over each day and see which products we bake too much of.',
    has: ['InputForm|Table', 'Chart'],
    columns: ['product|bread|item', 'left|quantity|amount'],
  },
  {
    prompt:
      'Our school library lends 40 tablets. Teachers forget to bring them back. Show me who has which tablet and what is overdue.',
    has: ['Table'],
    columns: ['tablet', 'teacher|who|borrower', 'due|return'],
  },
  {
    prompt:
      'We are five friends sharing a holiday cottage: who comes when, who paid the €300 deposit, who brings what.',
    has: ['Table'],
    columns: ['paid|deposit', 'brings|what'],
    values: [300],
  },
  // goals
  {
    prompt: 'grow newsletter subscribers from 1,200 to 5,000 by June 2027',
    has: ['ProgressBar'],
    values: [1200, 5000],
    texts: ['subscribers'],
  },
  {
    prompt: 'Reduce returns from 9% to 4% by 31 March 2027',
    values: [0.09, 0.04],
    texts: ['return'],
  },
  {
    prompt: 'We want to raise $80,000 for the new playground by 1 May 2027',
    values: [80000, '2027-05-01'],
    missing: true,
  },
  // things named
  {
    prompt: 'Kanban for our repair shop: Received, Diagnosing, Waiting for parts, Repairing, Done',
    has: ['Kanban'],
    stages: ['Received', 'Diagnosing', 'Waiting for parts', 'Repairing', 'Done'],
  },
  {
    prompt: 'Roadmap: beta in March 2027, launch on 4 May 2027, Android app in September 2027',
    has: ['Timeline'],
    rows: ['beta', 'launch', 'android app'],
    values: ['2027-05-04'],
  },
  {
    prompt: 'medication list with drug, dose, time of day, prescribed by and refill date',
    has: ['Table'],
    columns: ['drug', 'dose', 'time of day', 'prescribed by', 'refill date'],
  },
  {
    prompt: 'equipment booking form for the lab: instrument, researcher, from, to, purpose',
    has: ['InputForm'],
    columns: ['instrument', 'researcher', 'from', 'to', 'purpose'],
  },
  {
    prompt: 'site diary: date, weather, workers on site, deliveries, delays',
    has: ['Table'],
    columns: ['date', 'weather', 'workers', 'deliveries', 'delays'],
  },
  {
    prompt: 'hiring pipeline for two nurses and a receptionist',
    has: ['Kanban'],
    columns: ['candidate|name|applicant'],
    texts: ['nurse', 'receptionist'],
  },
  {
    prompt: 'budget for a school trip: bus 640, museum 210, lunch 380, insurance 55',
    values: [640, 210, 380, 55],
    rows: ['bus', 'museum', 'lunch', 'insurance'],
  },
  // parts and order
  {
    prompt: 'line of daily visitors, then a bar chart of visitors by source, then a table',
    order: ['Chart:line', 'Chart:bar|horizontalBar', 'Table'],
  },
  {
    prompt:
      'three cards: open tickets, average response time, satisfaction; and a donut of tickets by category',
    has: ['MetricCard', 'Chart:donut'],
    texts: ['open tickets', 'response time', 'satisfaction'],
  },
  {
    prompt: 'only a form to collect allergies of wedding guests',
    has: ['InputForm'],
    not: ['Chart', 'MetricCard'],
    texts: ['allerg'],
  },
  {
    prompt: 'invoices with customer, amount, due date and status, no charts',
    has: ['Table'],
    columns: ['customer', 'amount', 'due', 'status'],
    not: ['Chart'],
  },
  {
    prompt: 'weekly report: orders, refunds, late deliveries',
    has: ['MetricCard', 'Table'],
    columns: ['week'],
    texts: ['orders', 'refunds', 'late deliveries'],
  },
  // calculators
  {
    prompt: 'paint calculator: wall area 42 m², 2 coats, 12 m² per liter',
    has: ['Calculator'],
    values: [42, 2, 12],
  },
  { prompt: 'what do I save if I cycle instead of a 65 € monthly ticket', has: ['Calculator'], values: [65] },
  { prompt: 'break even: 2,400 rent, 18 price, 7 cost per unit', has: ['Calculator'], values: [2400, 18, 7] },
  // typing errors
  {
    prompt: 'custmer complaints trackr with prioriy and who is responsable',
    has: ['Table'],
    columns: ['priori', 'responsable|responsible|owner'],
  },
  { prompt: 'bugdet overveiw per deparment', has: ['Table', 'Chart'], columns: ['depar'] },
  // es
  {
    prompt: 'seguimiento de obras con avance, encargado y fecha de entrega',
    lang: 'es',
    has: ['Table'],
    columns: ['avance', 'encargado', 'entrega'],
    title: 'obras',
  },
  {
    prompt: 'formulario de reservas de un restaurante: nombre, personas, día, hora',
    lang: 'es',
    has: ['InputForm'],
    columns: ['nombre', 'personas', 'día', 'hora'],
  },
  // de
  {
    prompt: 'Wochenbericht für den Kundendienst mit Anrufen, Wartezeit und Zufriedenheit',
    lang: 'de',
    has: ['MetricCard', 'Chart'],
    texts: ['anrufe', 'wartezeit', 'zufriedenheit'],
  },
  {
    prompt: 'Inventar der Feuerwehr: Gerät, Standort, letzte Prüfung, nächste Prüfung',
    lang: 'de',
    has: ['Table'],
    columns: ['gerät', 'standort', 'letzte prüfung', 'nächste prüfung'],
  },
  // fr
  {
    prompt: 'tableau de bord des ventes de la librairie par mois et par rayon',
    lang: 'fr',
    has: ['Chart'],
    texts: ['rayon', 'ventes'],
  },
  {
    prompt: "suivi des bénévoles de l'association avec compétences et disponibilités",
    lang: 'fr',
    has: ['Table'],
    columns: ['bénévole|nom', 'compétences', 'disponibilit'],
  },
  // pt
  {
    prompt: 'controle de estoque de uma farmácia com validade e quantidade mínima',
    lang: 'pt',
    has: ['Table'],
    columns: ['validade', 'quantidade mínima|mínim'],
  },
  {
    prompt: 'metas de vendas de 30 mil para 50 mil até dezembro de 2027',
    lang: 'pt',
    has: ['ProgressBar'],
    values: [30000, 50000],
  },
  // zh, ja
  {
    prompt: '学生成绩表:姓名、科目、成绩、老师',
    lang: 'zh',
    has: ['Table'],
    columns: ['姓名', '科目', '成绩', '老师'],
  },
  {
    prompt: '顧客からの問い合わせを管理する表。件名、担当者、状態、受付日',
    lang: 'ja',
    has: ['Table'],
    columns: ['件名', '担当者', '状態', '受付日'],
  },
  // the host's context
  {
    prompt: 'what should we track',
    has: ['MetricCard|Table'],
    context: {
      stage: 'seed',
      goal: '20 paying design studios by May 2027',
      challenge: 'trials that never start',
    },
    texts: ['studios'],
    values: [20],
  },
];
