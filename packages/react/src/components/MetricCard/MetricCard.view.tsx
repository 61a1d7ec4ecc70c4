import type { IconName } from '@vitrine/schema';
import type { MetricCardViewProps } from '../../generated/viewProps.js';
import type { NodeContext, ViewProps } from '../../renderer/types.js';
import { classNames } from '../../ui/classNames.js';
import { Frame } from '../../ui/frame/Frame.js';
import { Icon } from '../../ui/icon/Icon.js';
import { toneIcon } from '../../ui/toneIcon.js';
import { VisuallyHidden } from '../../ui/VisuallyHidden.js';
import { movementOf, shareOf, sparklineBox, sparklinePaths, trendOf } from './MetricCard.logic.js';

/** One number at a glance. */
export function MetricCardView({ props, node }: ViewProps<MetricCardViewProps>) {
  const { label, value, format, description, status, icon, target, sparkline, comparison } = props;
  const { t } = node;
  const text = typeof value === 'boolean' ? t(value ? 'yes' : 'no') : node.format(value, format);
  const address = node.url(props.link);
  const figure = (
    <p className="vt-metric-card-value vt-figures" data-long={text.length > 14 || undefined}>
      {address ? (
        <a
          className="vt-metric-card-link"
          href={address}
          onClick={() => node.emit('link.click', { url: address })}
        >
          {text}
          <VisuallyHidden> {label}</VisuallyHidden>
        </a>
      ) : (
        text
      )}
    </p>
  );
  return (
    <Frame node={node} title={label} icon={icon} tone={status} className={frameClass(props, text)}>
      {status ? (
        <div className="vt-metric-card-figure">
          {figure}
          <span className="vt-metric-card-status">
            <Icon name={toneIcon[status]} label={t(`metricCard.${status}`)} />
          </span>
        </div>
      ) : (
        figure
      )}
      {comparison && <Comparison comparison={comparison} value={value} node={node} />}
      {isNumber(target) && <Target {...props} target={target} node={node} />}
      {description && <p className="vt-metric-card-description">{description}</p>}
      {sparkline && <Sparkline sparkline={sparkline} format={format} node={node} />}
    </Frame>
  );
}

/** The classes tell the style sheet how tall the card will be, before the browser lays it out, and whether half a phone is wide enough. */
function frameClass(
  { comparison, target, description, sparkline }: MetricCardViewProps,
  { length }: string,
): string {
  return classNames(
    'vt-metric-card',
    length < 11 && 'vt-half',
    comparison && 'vt-with-comparison',
    isNumber(target) && 'vt-with-target',
    description && 'vt-with-description',
    sparkline && 'vt-with-sparkline',
  );
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

const directions: Readonly<
  Record<'up' | 'down' | 'flat', { readonly icon: IconName; readonly sign: string }>
> = {
  up: { icon: 'arrow-up', sign: '+' },
  down: { icon: 'arrow-down', sign: '\u2212' },
  flat: { icon: 'minus', sign: '' },
};

interface ComparisonProps {
  readonly comparison: NonNullable<MetricCardViewProps['comparison']>;
  readonly value: MetricCardViewProps['value'];
  readonly node: NodeContext;
}

function Comparison({ comparison, value, node }: ComparisonProps) {
  const { change, direction, tone } = movementOf(value, comparison);
  return (
    <p className="vt-metric-card-comparison" data-tone={tone}>
      {change === null || direction === null ? (
        <span className="vt-metric-card-change">{node.format(null)}</span>
      ) : (
        <span className="vt-metric-card-change vt-figures">
          <Icon name={directions[direction].icon} size={14} />
          <bdi dir="ltr">
            {directions[direction].sign}
            {node.format(Math.abs(change), {
              style: 'percent',
              decimals: change === 0 || Math.abs(change) >= 10 ? 0 : 1,
            })}
          </bdi>
        </span>
      )}
      {comparison.label && <span className="vt-metric-card-against">{comparison.label}</span>}
    </p>
  );
}

interface TargetProps extends Pick<MetricCardViewProps, 'value' | 'format' | 'comparison'> {
  readonly target: number;
  readonly node: NodeContext;
}

function Target({ value, target, format, comparison, node }: TargetProps) {
  // How much of a limit is reached is no progress.
  const share = comparison?.upIsGood === false ? null : shareOf(value, target);
  const text = node.t(share === null ? 'metricCard.targetOnly' : 'metricCard.target', {
    share: node.format(share, { style: 'percent', decimals: 0 }),
    target: node.format(target, format),
  });
  return (
    <div className="vt-metric-card-target">
      {share !== null && (
        <svg className="vt-metric-card-track" width="100%" height="6" aria-hidden="true">
          <rect className="vt-metric-card-rest" width="100%" height="6" rx="3" />
          <rect
            className="vt-metric-card-reached"
            width={`${Math.round(Math.max(0, Math.min(1, share)) * 1000) / 10}%`}
            height="6"
            rx="3"
          />
        </svg>
      )}
      <p className="vt-metric-card-note vt-figures">{text}</p>
    </div>
  );
}

interface SparklineProps {
  readonly sparkline: NonNullable<MetricCardViewProps['sparkline']>;
  readonly format: MetricCardViewProps['format'];
  readonly node: NodeContext;
}

function Sparkline({ sparkline, format, node }: SparklineProps) {
  const values = trendOf(sparkline);
  const paths = sparklinePaths(values);
  const present = values.filter((value) => value !== null);
  const words = paths
    ? node.t('metricCard.trend', {
        first: node.format(present[0], format),
        last: node.format(present.at(-1), format),
        low: node.format(
          present.reduce((least, value) => Math.min(least, value)),
          format,
        ),
        high: node.format(
          present.reduce((most, value) => Math.max(most, value)),
          format,
        ),
      })
    : node.t('metricCard.noTrend');
  const { width, height } = sparklineBox;
  return (
    <svg
      className="vt-metric-card-sparkline"
      viewBox={`0 0 ${width} ${height}`}
      width="100%"
      height={height}
      preserveAspectRatio="none"
      role="img"
      aria-label={words}
    >
      {paths && <path className="vt-metric-card-area" d={paths.area} />}
      {paths && <path className="vt-metric-card-line" d={paths.line} vectorEffect="non-scaling-stroke" />}
    </svg>
  );
}
