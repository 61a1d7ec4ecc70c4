import type { TextBlockViewProps } from '../../generated/viewProps.js';
import type { ComponentDefinition } from '../../renderer/defineComponent.js';
import type { ViewProps } from '../../renderer/types.js';
import { TextBlockDefinition } from './index.js';
import { MarkdownView } from './markdown/MarkdownView.js';
import { TextBlockText } from './TextBlock.view.js';

/**
 * The component type TextBlock with its Markdown from the first paint, in the HTML of servers too. It brings the parser along, so
 * load it where pages are rendered on a server, and before they are hydrated.
 *
 * @example
 * import { Artifact } from '@vitrine/react';
 * import { TextBlockWithMarkdown } from '@vitrine/react/markdown';
 *
 * export const Guide = ({ artifact }: { artifact: object }) => (
 *   <Artifact artifact={artifact} components={[TextBlockWithMarkdown]} />
 * );
 */
export const TextBlockWithMarkdown: ComponentDefinition = { ...TextBlockDefinition, view: ReadTextBlockView };

function ReadTextBlockView(props: ViewProps<TextBlockViewProps>) {
  return <TextBlockText {...props} Markdown={MarkdownView} />;
}
