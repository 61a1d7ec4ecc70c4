import { evaluateFormula } from '@vitrine/runtime';
import './examples.css';

const scope = {
  values: { rate: 0.2 },
  datasets: {
    orders: [
      { amount: 480, status: 'Done' },
      { amount: 210, status: 'New' },
    ],
  },
};

const formulas = [
  'sum(orders.amount) * (1 + rate)',
  'countif(orders, status = "Done")',
  "'Orders: ' & count(orders)",
  'if(rate > 10%, "high", "low")',
  'sum(orders.amuont)',
  '1 / 0',
];

export function FormulaResults() {
  return (
    <dl className="example-results">
      {formulas.map((formula) => {
        const { value, issue } = evaluateFormula(formula, scope);
        return (
          <div key={formula}>
            <dt>
              <code>{formula}</code>
            </dt>
            <dd>{issue ? issue.message : String(value)}</dd>
          </div>
        );
      })}
    </dl>
  );
}
