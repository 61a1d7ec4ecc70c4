import type { Row } from '@vitrine/schema';
import type { NodeContext } from '../../renderer/types.js';
import { FieldControl } from '../FieldControl.js';
import { valueIn } from './rowForm.js';
import type { RowDraft, RowField } from './rowForm.js';

export interface RowFieldsProps {
  readonly fields: readonly RowField[];
  readonly row: Row;
  readonly draft: RowDraft;
  readonly node: NodeContext;
  /** What is wrong with a field, as a sentence. */
  readonly problemOf: (field: RowField) => string | undefined;
  readonly onDraft: (draft: RowDraft) => void;
}

/** The cells of a row as fields, each in an element of its own that tells its place and its kind. */
export function RowFields({ fields, row, draft, node, problemOf, onDraft }: RowFieldsProps) {
  return fields.map((rowField, index) => {
    const { field } = rowField;
    return (
      <div key={field.name} data-field={index} data-kind={field.kind}>
        <FieldControl
          field={field}
          purpose="values"
          value={valueIn(rowField, row, draft)}
          text={draft.get(field.name)?.text}
          choices="ready"
          error={problemOf(rowField)}
          node={node}
          disabled={false}
          onChange={(value, text) =>
            onDraft(new Map(draft).set(field.name, { value, ...(text !== undefined && { text }) }))
          }
          onLeave={doNothing}
        />
      </div>
    );
  });
}

/** The control of a field by its place, or the first one. */
export function controlIn(form: Element | null | undefined, index = 0) {
  return form
    ?.querySelector(`[data-field="${index}"]`)
    ?.querySelector<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>('input, textarea, select');
}

function doNothing() {}
