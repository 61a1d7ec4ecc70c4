/**
 * A loan or a savings plan: what is paid in stands negative, what is received positive, as in spreadsheets. `due` is 1 when
 * payments fall at the beginning of each period, 0 at its end.
 */
export interface Annuity {
  /** Interest of one period, 0.01 for 1 %. */
  readonly rate: number;
  readonly periods: number;
  readonly payment: number;
  readonly present: number;
  readonly future: number;
  readonly due: number;
}

/** Growth over all periods, less 1; exact for small rates. */
function growthOf(rate: number, periods: number): number {
  return Math.expm1(periods * Math.log1p(rate));
}

/** What payments of 1 have grown to at the end. */
function paymentsGrown({ rate, periods, due }: Pick<Annuity, 'rate' | 'periods' | 'due'>): number {
  return rate === 0 ? periods : (growthOf(rate, periods) / rate) * (1 + rate * due);
}

export function futureValue(annuity: Omit<Annuity, 'future'>): number {
  const { rate, periods, payment, present } = annuity;
  return -(present * (growthOf(rate, periods) + 1) + payment * paymentsGrown(annuity));
}

export function presentValue(annuity: Omit<Annuity, 'present'>): number {
  const { rate, periods, payment, future } = annuity;
  return -(future + payment * paymentsGrown(annuity)) / (growthOf(rate, periods) + 1);
}

export function paymentOf(annuity: Omit<Annuity, 'payment'>): number {
  const { rate, periods, present, future } = annuity;
  return -(present * (growthOf(rate, periods) + 1) + future) / paymentsGrown(annuity);
}

export function periodsOf({ rate, payment, present, future, due }: Omit<Annuity, 'periods'>): number {
  if (rate === 0) return -(present + future) / payment;
  const perRate = (payment * (1 + rate * due)) / rate;
  return Math.log((perRate - future) / (perRate + present)) / Math.log1p(rate);
}

/** What is left over when all is brought to the same day: zero at the right rate. That day keeps the numbers small. */
export function balanceOf(annuity: Annuity): number {
  return annuity.rate < 0 ? annuity.future - futureValue(annuity) : annuity.present - presentValue(annuity);
}
