import type { Language } from './index.js';

/** What results of calculations are called, and the words that ask for them. */
export const reckoning: Readonly<
  Record<
    Language,
    {
      readonly totalPaid: string;
      readonly totalInterest: string;
      readonly yearsWithExtra: string;
      readonly interestSaved: string;
      readonly perDay: string;
      readonly perYear: string;
      readonly monthsBack: string;
      /** Words that ask when something has paid for itself. */
      readonly paysBack: string;
      /** Words for what is paid at once and need not be lent. */
      readonly down: string;
    }
  >
> = {
  en: {
    totalPaid: 'Total paid',
    totalInterest: 'Total interest',
    yearsWithExtra: 'Years with the extra payment',
    interestSaved: 'Interest saved by it',
    perDay: 'Per day',
    perYear: 'Per year',
    monthsBack: 'Months until it has paid for itself',
    paysBack:
      'pay for itself|pays for itself|paid for itself|pay back|pays back|payback|paid off|pay off|recoup',
    down: 'down|down payment|deposit',
  },
  de: {
    totalPaid: 'Insgesamt gezahlt',
    totalInterest: 'Zinsen insgesamt',
    yearsWithExtra: 'Jahre mit Sonderzahlung',
    interestSaved: 'Dadurch gesparte Zinsen',
    perDay: 'Pro Tag',
    perYear: 'Pro Jahr',
    monthsBack: 'Monate, bis es sich bezahlt macht',
    paysBack: 'amortisiert|amortisation|rechnet sich|bezahlt gemacht|bezahlt macht|lohnt sich',
    down: 'anzahlung|eigenkapital|angezahlt',
  },
  es: {
    totalPaid: 'Total pagado',
    totalInterest: 'Intereses en total',
    yearsWithExtra: 'Años con el pago extra',
    interestSaved: 'Intereses ahorrados',
    perDay: 'Por día',
    perYear: 'Por año',
    monthsBack: 'Meses hasta recuperar la inversión',
    paysBack:
      'amortiza|amortizar|amortizada|amortizado|recuperar|recupera|recupero|se paga sola|se paga solo',
    down: 'entrada|enganche|anticipo',
  },
  fr: {
    totalPaid: 'Total payé',
    totalInterest: 'Intérêts au total',
    yearsWithExtra: 'Années avec le versement en plus',
    interestSaved: 'Intérêts économisés',
    perDay: 'Par jour',
    perYear: 'Par an',
    monthsBack: "Mois jusqu'à l'amortissement",
    paysBack: 'amortie|amorti|amortir|amortissement|rentabilisée|rentabilisé|rentabiliser',
    down: 'apport|acompte',
  },
  pt: {
    totalPaid: 'Total pago',
    totalInterest: 'Juros no total',
    yearsWithExtra: 'Anos com o pagamento extra',
    interestSaved: 'Juros economizados',
    perDay: 'Por dia',
    perYear: 'Por ano',
    monthsBack: 'Meses até se pagar',
    paysBack: 'se paga|se pagar|payback|recuperar o investimento|retorno do investimento|amortizar',
    down: 'entrada|sinal',
  },
  zh: {
    totalPaid: '还款总额',
    totalInterest: '总利息',
    yearsWithExtra: '多还之后的年数',
    interestSaved: '节省的利息',
    perDay: '每天',
    perYear: '每年',
    monthsBack: '回本所需月数',
    paysBack: '回本|收回成本',
    down: '首付',
  },
  ja: {
    totalPaid: '返済総額',
    totalInterest: '利息の合計',
    yearsWithExtra: '繰上げ返済後の年数',
    interestSaved: '節約できる利息',
    perDay: '1日あたり',
    perYear: '1年あたり',
    monthsBack: '元が取れるまでの月数',
    paysBack: '元が取れ|元を取|回収',
    down: '頭金',
  },
};
