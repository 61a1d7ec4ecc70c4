import { table } from '../Trade.js';

/** What is paid, promised and owed. */
export const money = {
  savings: [
    table(
      'deposit',
      'table',
      'deposits',
      [
        'date -160 -131 -100 -69 -38 -8',
        'goal=category(reserve holidayGoal bigPurchase) 0 1 0 2 0 1',
        'amount 200 150 200 400 200 150',
      ],
      { figures: ['sum amount'], charts: ['amount by date', 'amount by goal'] },
    ),
  ],
  donations: [
    table(
      'donation',
      'table',
      'donor:#',
      [
        'date -150 -126 -101 -84 -60 -41 -20 -4',
        'purpose=category(generalFund projectFund emergencyFund) 0 1 0 0 2 1 0 1',
        'amount 250 1200 500 120 3000 300 150 900',
        'payment',
        'thanked=done 1 1 1 1 1 1 0 0',
      ],
      {
        figures: ['count', 'sum amount'],
        charts: ['amount by date', 'amount by purpose'],
      },
    ),
  ],
  pledges: [
    table(
      'pledge',
      'table',
      'company',
      [
        'amount 500 1200 250 300 2000 150 800 400',
        'due -20 -12 -4 3 9 18 30 45',
        'status(pledged received) 1 1 0 0 1 0 0 0',
      ],
      {
        figures: ['sum amount received', 'sum amount pledged', 'overdue due'],
        charts: ['amount by status'],
      },
    ),
  ],
  businessExpenses: [
    table(
      'expense',
      'table',
      'businessCosts',
      [
        'date',
        'category(staffCosts premisesCosts goodsCosts otherCosts) 0 1 2 1 3 3 1 3',
        'amount 2400 1250 860 210 140 180 320 95',
        'payment 1 1 1 1 1 0 0 0',
        'receiptThere=done 1 1 1 1 1 1 0 1',
      ],
      { figures: ['sum amount', 'count'], charts: ['amount by date', 'amount by category'], rows: 24 },
    ),
  ],
  payables: [
    table(
      'payment',
      'table',
      'supplier:company',
      [
        'amount 2400 860 5200 1350 640 3100 980 4500',
        'due -24 -15 -6 -2 4 9 16 28',
        'status(openPay approved paid) 2 2 2 0 1 1 0 0',
      ],
      {
        figures: ['sum amount openPay', 'sum amount paid', 'overdue due'],
        charts: ['amount by status'],
      },
    ),
  ],
  purchaseOrders: [
    table(
      'purchaseOrder',
      'table',
      '#',
      [
        'supplier=company',
        'date -60 -48 -35 -28 -20 -12 -6 -2',
        'amount 1200 450 3200 780 2100 640 1500 920',
        'delivery=due -40 -30 -15 -6 -1 4 9 15',
        'status(ordered onTheWay received) 2 2 2 2 0 1 0 0',
      ],
      {
        figures: ['count ordered', 'sum amount', 'overdue delivery'],
        charts: ['amount by date', 'amount by status'],
      },
    ),
  ],
  purchaseRequests: [
    table(
      'purchaseRequest',
      'table',
      'equipment:equipment',
      [
        'owner',
        'amount 1400 620 350 900 120 2400',
        'created -30 -21 -14 -8 -4 -1',
        'reason',
        'status(requested approved declined) 1 1 2 1 0 0',
      ],
      {
        figures: ['count requested', 'sum amount approved'],
        charts: ['amount by status'],
      },
    ),
  ],
  commissions: [
    table(
      'commission',
      'table',
      'customer:company',
      [
        'salesRep=owner',
        'date -150 -121 -95 -70 -48 -30 -15 -4',
        'saleValue=value 12000 8000 24000 6000 15000 9000 18000 11000',
        'commissionRate=share 0.05 0.05 0.08 0.05 0.06 0.05 0.06 0.05',
        'earned=amount 600 400 1920 300 900 450 1080 550',
        'status(open paid) 1 1 1 1 1 1 0 0',
      ],
      {
        figures: ['sum earned paid', 'sum earned open'],
        charts: ['earned by date', 'earned by status'],
      },
    ),
  ],
  adSpend: [
    table(
      'ad',
      'table',
      'campaign',
      ['date', 'channel(search social emailing)', 'spend=cost', 'clicks=votes', 'conversions=quantity'],
      {
        figures: ['sum spend', 'sum clicks', 'sum conversions'],
        charts: ['spend by date', 'spend by channel'],
        rows: 24,
      },
    ),
  ],
  hosting: [
    table(
      'hostedService',
      'table',
      'hostedServices',
      [
        'environment 0 0 0 1 0 2',
        'planned 620 340 120 180 90 60',
        'actual 655 338 141 165 90 48',
        'renewal 20 45 70 110 150 200',
      ],
      {
        figures: ['sum planned', 'sum actual', 'left planned actual'],
        charts: ['planned actual by environment'],
      },
    ),
  ],
  licenses: [
    table(
      'license',
      'table',
      'licensedTools',
      [
        'seats=quantity 6 3 12 12 1 4',
        'cost 720 480 960 840 60 300',
        'renewal 12 40 95 150 210 300',
        'owner',
        'status(active cancelled) 0 0 0 0 0 1',
      ],
      { figures: ['sum cost', 'count active'], charts: ['cost by name'] },
    ),
  ],
  energy: [
    table(
      'meterReading',
      'table',
      'meter:meters',
      [
        'date -150 -149 -148 -120 -119 -118 -90 -89 -88 -60 -59 -58 -30 -29 -28 -2 -2 -1',
        'consumption=volume 310 95 12 295 60 11 288 40 13 301 55 12 322 110 12 335 140 13',
        'cost 105 90 48 100 60 44 98 42 52 102 55 48 109 102 48 114 128 52',
      ],
      {
        figures: ['sum cost'],
        charts: ['cost by date', 'cost by name'],
        rows: 18,
      },
    ),
  ],
  warranties: [
    table(
      'warranty',
      'table',
      'equipment',
      [
        'company',
        'bought=date -900 -700 -500 -380 -200 -60',
        'price 1400 620 350 900 120 2400',
        'validUntil=end 20 30 230 350 530 670',
        'status(active ended) 0 0 0 0 0 0',
      ],
      { figures: ['count active', 'sum price'], charts: ['price by name'] },
    ),
  ],
  cashFlow: [
    table(
      'cashMove',
      'table',
      'cashMoves',
      [
        'date -52 -48 -36 -30 -22 -18 -14 -9 -3 8 12 19 26 38',
        'category=type(customersCash suppliersCash payrollCash taxesCash runningCash investmentCash) 0 4 2 1 0 3 4 0 2 0 4 5 0 2',
        'cashIn=value 9400 0 0 0 3200 0 0 7800 0 5600 0 0 11500 0',
        'cashOut=cost 0 1500 5200 1850 0 1240 380 0 5200 0 1500 2400 0 5200',
        'status(expectedCash settledCash) 1 1 1 1 1 1 1 1 1 0 0 0 0 0',
      ],
      {
        figures: ['sum cashIn', 'sum cashOut', 'left cashIn cashOut', 'sum cashIn expectedCash'],
        charts: ['cashIn cashOut by date', 'cashIn cashOut by category'],
      },
    ),
  ],
  rentalLedger: [
    table(
      'rentalEntry',
      'table',
      'rentalEntries',
      [
        'property=category(flat1 flat2 flat3) 0 1 1 2 0 0 1 2 0 0 2 1',
        'date -80 -79 -70 -66 -58 -50 -49 -40 -30 -20 -19 -8',
        'kind=type(rentIncome repairsCost insuranceCost taxCost managementCost serviceCharges) 0 0 2 0 1 0 0 3 4 0 0 5',
        'income=value 850 920 0 780 0 850 920 0 0 850 780 0',
        'spending=cost 0 0 310 0 240 0 0 180 95 0 0 60',
      ],
      {
        figures: ['sum income', 'sum spending', 'left income spending'],
        charts: ['income spending by property', 'income spending by date', 'spending by kind'],
      },
    ),
  ],
  eventBudget: [
    table(
      'budgetItem',
      'table',
      'eventBudgetItems',
      [
        'planned 6000 4500 3000 2200 1800 1500 1200 600',
        'actual 6200 4320 2500 2350 900 640 0 0',
        'supplier=company',
        'due -24 -10 -6 -3 4 12 20 26',
        'status(quoted ordered invoiced paid) 3 3 3 3 2 1 0 0',
      ],
      {
        figures: ['sum planned', 'sum actual', 'left planned actual', 'overdue due'],
        charts: ['planned actual by name', 'planned by status'],
      },
    ),
  ],
  priceList: [
    table(
      'priceItem',
      'table',
      'priceItems',
      [
        'code',
        'category(goodsItem serviceItem) 1 1 0 1 1 0 1 1',
        'unit=type(pieceUnit hourUnit flatUnit) 1 1 0 2 2 0 2 2',
        'price 95 68 49 35 12 24 180 650',
        'taxRate=share 0.2 0.2 0.2 0.2 0.1 0.2 0.2 0.1',
        'validFrom=start -320 -320 -200 -140 -140 -90 -60 20',
        'status(active planned ended) 0 0 0 0 0 0 0 1',
      ],
      {
        figures: ['count', 'count active'],
        charts: ['price by category', 'count by category'],
      },
    ),
  ],
  vehicleExpenses: [
    table(
      'vehicleExpense',
      'table',
      'vehicleCosts',
      [
        'vehicle=category(carType vanType) 0 0 1 1 0 0 1 0 1 1',
        'kind=type(fuelCost insuranceCost repairsCost parkingCost taxCost) 0 1 2 0 2 3 4 0 2 3',
        'date -148 -131 -112 -96 -75 -58 -44 -30 -15 -4',
        'odometer=mileage 41200 41900 68400 69100 43100 43600 70800 44400 72300 72900',
        'amount 72 480 140 88 420 36 210 68 260 18',
      ],
      {
        figures: ['count', 'sum amount'],
        charts: ['amount by date', 'amount by kind', 'amount by vehicle'],
      },
    ),
  ],
};
