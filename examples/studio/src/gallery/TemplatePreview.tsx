import type { TemplatePreviewPart } from '@vitrine/generator';

/** How many parts fit into the picture. */
const most = 8;

/** A small picture of a page: its first parts on the grid. */
export function TemplatePreview({ parts }: { readonly parts: readonly TemplatePreviewPart[] }) {
  return (
    <span className="preview" aria-hidden="true">
      {parts.slice(0, most).map(({ type, span }, index) => (
        <span key={index} data-type={type} data-span={span} />
      ))}
    </span>
  );
}
