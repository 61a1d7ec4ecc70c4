import type { IconName, Tone } from '@vitrine/schema';
import type { Interpolation } from '@vitrine/runtime';
import { createElement, useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import type { TextBlockViewProps } from '../../generated/viewProps.js';
import type { ViewProps } from '../../renderer/types.js';
import { Frame } from '../../ui/frame/Frame.js';
import { Icon } from '../../ui/icon/Icon.js';
import { draftBlocks } from './TextBlock.logic.js';
import type { DraftBlock } from './TextBlock.logic.js';
import type { MarkdownViewProps } from './markdown/MarkdownView.js';

type MarkdownComponent = (props: MarkdownViewProps) => ReactElement;

/** Longer texts are cut: Markdown of any length must not hold up the page. */
const longest = 65_536;

const toneIcons: Readonly<Record<Tone, IconName>> = {
  success: 'check-circle',
  warning: 'alert-triangle',
  danger: 'x-circle',
  info: 'info',
  neutral: 'message-circle',
};

/** Formatted text with live numbers, plain, in a card or as a callout. What reads Markdown is loaded after the first paint. */
export function TextBlockView(props: ViewProps<TextBlockViewProps>) {
  return <TextBlockText {...props} Markdown={useMarkdown()} />;
}

interface TextBlockTextProps extends ViewProps<TextBlockViewProps> {
  /** Draws the text; without it rough blocks stand there. */
  readonly Markdown: MarkdownComponent | undefined;
}

/** A text with what draws its Markdown. */
export function TextBlockText({ props, node, Markdown }: TextBlockTextProps) {
  const { title, variant, tone, icon } = props;
  const text = props.text.slice(0, longest);
  const headingLevel = Math.min(6, node.headingLevel + (title ? 1 : 0));
  const write = ({ formula, format }: Interpolation) =>
    node.format(node.snapshot.interpolations?.get(formula), format);
  const body = (
    <div className="vt-md">
      {text.trim() === '' && <p className="vt-md-empty">{node.t('empty')}</p>}
      {Markdown
        ? createElement(Markdown, { text, node, headingLevel })
        : draftBlocks(text, write).map((block, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- blocks of a text have no identity but their place
            <Draft key={index} block={block} headingLevel={headingLevel} />
          ))}
      {props.text.length > longest && <p className="vt-md-cut">{node.t('text.cut')}</p>}
    </div>
  );
  if (variant !== 'callout') {
    return (
      <Frame node={node} title={title} look={variant} className="vt-text-block">
        {body}
      </Frame>
    );
  }
  const calloutIcon = icon ?? toneIcons[tone];
  return (
    <div className="vt-callout" role="note" data-tone={tone}>
      <Frame
        node={node}
        title={title}
        icon={title ? calloutIcon : undefined}
        className="vt-text-block vt-text-callout"
      >
        {!title && <Icon name={calloutIcon} size={20} />}
        {body}
      </Frame>
    </div>
  );
}

/** The Markdown view once its chunk has loaded. */
function useMarkdown(): MarkdownComponent | undefined {
  const [loaded, setLoaded] = useState<{ readonly Markdown: MarkdownComponent }>();
  useEffect(() => {
    let mounted = true;
    import('./markdown/MarkdownView.js').then(
      ({ MarkdownView }) => mounted && setLoaded({ Markdown: MarkdownView }),
      // Offline before the chunk was ever loaded: the plain text stays and can be read.
      () => undefined,
    );
    return () => {
      mounted = false;
    };
  }, []);
  return loaded?.Markdown;
}

function Draft({
  block: { kind, level = 1, depth = 0, text },
  headingLevel,
}: {
  readonly block: DraftBlock;
  readonly headingLevel: number;
}) {
  if (kind === 'heading') {
    return createElement(
      `h${Math.min(6, headingLevel + depth)}`,
      { className: `vt-md-h vt-md-h${level}` },
      text,
    );
  }
  if (kind === 'code') return <pre className="vt-md-pre">{text}</pre>;
  return <p className={kind === 'item' ? 'vt-md-p vt-md-draft-item' : 'vt-md-p'}>{text}</p>;
}
