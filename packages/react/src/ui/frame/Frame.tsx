import type { IconName, Tone } from '@vitrine/schema';
import { useId } from 'react';
import type { ReactNode } from 'react';
import type { NodeContext } from '../../renderer/types.js';
import { classNames } from '../classNames.js';
import { Icon } from '../icon/Icon.js';
import type { MenuItem } from '../overlay/Menu.js';
import { FrameMenu } from './FrameMenu.js';
import { SampleMark } from './SampleMark.js';

/** Props of {@link Frame}. */
export interface FrameProps {
  readonly node: NodeContext;
  /** Heading; without one the frame has no header unless it has actions. */
  readonly title?: string | null;
  readonly description?: string | null;
  readonly icon?: IconName;
  /** Controls at the end of the header. */
  readonly actions?: ReactNode;
  /** Sample mark and menu; true by default. Components that only lay out others leave these to their children. */
  readonly tools?: boolean;
  /** Items of the frame's menu, above those every frame has. */
  readonly menu?: readonly MenuItem[];
  readonly footer?: ReactNode;
  /** The content reaches the edges: tables. */
  readonly flush?: boolean;
  /** `card` by default; `plain` has no surface of its own, and `inline` is a line without a heading whose tools follow the content. */
  readonly look?: 'card' | 'plain' | 'inline';
  /** Colors of what is inside. */
  readonly tone?: Tone;
  readonly className?: string;
  readonly children?: ReactNode;
}

/** What stands around a component: heading, sample mark, notes, "Where does this come from?". */
export function Frame({
  node,
  title,
  description,
  icon,
  actions,
  tools = true,
  menu,
  footer,
  flush = false,
  look = 'card',
  tone,
  className,
  children,
}: FrameProps) {
  const id = useId();
  const Heading = `h${Math.min(6, Math.max(1, node.headingLevel))}` as 'h3';
  // There may be hundreds on a page: an element or a component that has nothing to do is left out.
  const heading = (place?: string) => (
    <Heading id={id} className={classNames('vt-frame-title', place)}>
      {icon ? (
        <span className="vt-frame-title-row">
          <Icon name={icon} />
          <span className="vt-frame-title-text">{title}</span>
        </span>
      ) : (
        title
      )}
    </Heading>
  );
  const header = (tools || title || description || actions) && (
    <div className="vt-frame-header" data-bare={!title && !actions ? true : undefined}>
      {title && !description ? (
        heading('vt-frame-heading')
      ) : (
        <div className="vt-frame-heading">
          {title && heading()}
          {description && <p className="vt-frame-description">{description}</p>}
        </div>
      )}
      <div className="vt-frame-tools">
        {tools && node.sample && <SampleMark node={node} />}
        {actions}
        {tools && <FrameMenu node={node} id={`${id}menu`} title={title ?? undefined} items={menu} />}
      </div>
    </div>
  );
  return (
    <div
      className={classNames('vt-frame', look === 'card' && 'vt-card', className)}
      data-flush={flush || undefined}
      data-look={look}
      data-tone={tone}
      role={title ? 'group' : undefined}
      aria-labelledby={title ? id : undefined}
    >
      {look !== 'inline' && header}
      <div className="vt-frame-body">{children}</div>
      {look === 'inline' && header}
      {footer && <div className="vt-frame-footer">{footer}</div>}
    </div>
  );
}
