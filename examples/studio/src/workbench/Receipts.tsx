import type { Receipt } from '@vitrine/generator';

const kinds = [
  { kind: 'known', title: 'Known', hint: 'What your words or columns said' },
  { kind: 'inferred', title: 'Assumed', hint: 'What was chosen for you' },
  { kind: 'missing', title: 'Missing', hint: 'What is still to be entered' },
] as const;

interface ReceiptsProps {
  readonly receipts: readonly Receipt[];
  /** Who made it: a planner, a model, a template. */
  readonly by: string | undefined;
}

/** What the artifact rests on: what was said, what was assumed, what is missing. */
export function Receipts({ receipts, by }: ReceiptsProps) {
  return (
    <aside className="receipts" id="receipts" aria-labelledby="receipts-title">
      <h2 id="receipts-title">What this rests on</h2>
      {by && <p>Made by {by}</p>}
      {kinds.map(({ kind, title, hint }) => {
        const own = receipts.filter((receipt) => receipt.kind === kind);
        return (
          own.length > 0 && (
            <section key={kind} data-kind={kind}>
              <h3>
                {title} <small>{hint}</small>
              </h3>
              <ul>
                {own.map(({ text, from }, index) => (
                  <li key={index}>
                    {text}
                    {from && <small>{from}</small>}
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </aside>
  );
}
