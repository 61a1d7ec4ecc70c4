import { formulaFunctions } from '@vitrine/runtime';
import './examples.css';

/** Every function of the formula language, as the evaluator itself describes it. */
export function FormulaFunctions() {
  return (
    <table className="example-table">
      <thead>
        <tr>
          <th scope="col">Function</th>
          <th scope="col">What it does</th>
          <th scope="col">Example</th>
        </tr>
      </thead>
      <tbody>
        {formulaFunctions.map(({ name, parameters, documentation, examples }) => (
          <tr key={name}>
            <th scope="row">
              <code>{`${name}(${parameters.map(({ name: argument, optional }) => argument + (optional ? '?' : '')).join(', ')})`}</code>
            </th>
            <td>{documentation}</td>
            <td>
              {examples.slice(0, 1).map(({ formula, result }) => (
                <code key={formula}>{`${formula} → ${JSON.stringify(result)}`}</code>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
