import type { ProgressBarViewProps } from '../../generated/viewProps.js';
import type { NodeContext, ViewProps } from '../../renderer/types.js';
import { Frame } from '../../ui/frame/Frame.js';
import { Icon } from '../../ui/icon/Icon.js';
import { toneIcon } from '../../ui/toneIcon.js';
import { VisuallyHidden } from '../../ui/VisuallyHidden.js';
import { fractionOf, progressOf, styleOf, type Progress } from './ProgressBar.logic.js';

interface PartProps {
  readonly props: ProgressBarViewProps;
  readonly node: NodeContext;
  readonly progress: Progress;
  readonly words: ProgressWords;
}

/** How far along something is, as a bar or a ring. */
export function ProgressBarView({ props, node }: ViewProps<ProgressBarViewProps>) {
  const progress = progressOf(props);
  const words = wordsOf(props, node, progress);
  const Shape = props.shape === 'ring' ? Ring : Bar;
  return (
    <Frame node={node} title={props.label} description={props.description} className="vt-progress-bar">
      <div
        className="vt-progress-bar-body"
        data-tone={progress.tone}
        data-shape={props.shape}
        data-size={props.size}
      >
        <Shape props={props} node={node} progress={progress} words={words} />
        {props.milestones.length > 0 && <Milestones props={props} node={node} />}
      </div>
    </Frame>
  );
}

/** What is written beside the bar. */
interface ProgressWords {
  /** The value, or the share alone when that says it all. */
  readonly main: string;
  /** What the value is compared with. */
  readonly of: string | null;
  readonly share: string | null;
  readonly target: string | null;
  /** All of it in one sentence. */
  readonly sentence: string;
}

function wordsOf(props: ProgressBarViewProps, node: NodeContext, { full, share }: Progress): ProgressWords {
  const { t, format } = node;
  if (props.indeterminate) {
    const main = t('progressBar.running');
    return { main, of: null, share: null, target: null, sentence: main };
  }
  const written = { target: format(props.target, props.format) };
  if (isMissing(props)) {
    const main = t('progressBar.noValue');
    const target = typeof props.target === 'number' ? t('progressBar.target', written) : null;
    return { main, of: null, share: null, target, sentence: [main, target].filter(Boolean).join(', ') };
  }
  const percent = format(share, { style: 'percent', decimals: 0 });
  const isShare =
    (styleOf(props.format) === 'number' && props.max === undefined && props.target === undefined) ||
    (styleOf(props.format) === 'percent' && full === 1);
  const main = isShare ? percent : format(props.value, props.format);
  const of = isShare || full === null ? null : t('progressBar.of', { max: format(full, props.format) });
  const hasMark = typeof props.target === 'number' && props.target !== full;
  const target = hasMark ? t('progressBar.target', written) : null;
  const shown = isShare ? null : percent;
  return {
    main,
    of,
    share: shown,
    target,
    sentence: [[main, of].filter(Boolean).join(' '), shown, target].filter(Boolean).join(', '),
  };
}

/** Whether there is nothing to measure, which reads as words and not as a number. */
function isMissing({ value, indeterminate }: ProgressBarViewProps): boolean {
  return !indeterminate && typeof value !== 'number';
}

function progressAttributes({ props, progress: { share }, words }: PartProps) {
  const percent = Math.round((share ?? 0) * 100);
  return {
    role: 'progressbar',
    'aria-label': props.label,
    'aria-valuemin': Math.min(0, percent),
    'aria-valuemax': Math.max(100, percent),
    'aria-valuenow': share === null || props.indeterminate ? undefined : percent,
    'aria-valuetext': words.sentence,
  } as const;
}

/** A place along a bar or ring that is marked, as a fraction of its length. */
interface Mark {
  readonly at: number;
  readonly kind: 'full' | 'target' | 'milestone';
}

function marksOf({ props, progress: { full, end } }: PartProps): readonly Mark[] {
  if (props.indeterminate) return [];
  const mark = (value: number | null | undefined, kind: Mark['kind']): readonly Mark[] =>
    typeof value === 'number' ? [{ at: fractionOf(value, end), kind }] : [];
  return [
    ...(full !== null && (props.value ?? 0) > full ? mark(full, 'full') : []),
    ...(props.target === full ? [] : mark(props.target, 'target')),
    ...props.milestones.flatMap(({ value }) => mark(value, 'milestone')),
  ];
}

/** Pixels of the bar. */
export const thickness = { sm: 4, md: 8, lg: 14 } as const;

function Bar(part: PartProps) {
  const { props, progress, words } = part;
  const height = thickness[props.size];
  return (
    <>
      <p className="vt-progress-bar-numbers vt-figures">
        <span className="vt-progress-bar-main" data-missing={isMissing(props) || undefined}>
          {words.main}
        </span>
        {words.of && <span className="vt-progress-bar-of">{words.of}</span>}
        <ThresholdIcon {...part} />
        {words.share && <span className="vt-progress-bar-share">{words.share}</span>}
      </p>
      <svg className="vt-progress-bar-track" width="100%" height={height} {...progressAttributes(part)}>
        <rect className="vt-progress-bar-rest" width="100%" height={height} rx={height / 2} />
        {props.indeterminate ? (
          <rect className="vt-progress-bar-moving" width="35%" height={height} rx={height / 2} />
        ) : (
          <rect
            className="vt-progress-bar-filled"
            width={percent(fractionOf(props.value ?? 0, progress.end))}
            height={height}
            rx={height / 2}
          />
        )}
        {marksOf(part).map(({ at, kind }, index) => (
          <line
            key={index}
            className="vt-progress-bar-mark"
            data-mark={kind}
            x1={percent(at)}
            x2={percent(at)}
            y2={height}
          />
        ))}
      </svg>
      {words.target && <p className="vt-progress-bar-note vt-figures">{words.target}</p>}
    </>
  );
}

/** A fraction as an attribute of SVG. */
function percent(fraction: number): string {
  return `${Math.round(fraction * 10_000) / 100}%`;
}

/** Pixels of the ring across. */
export const ringSize = { sm: 72, md: 112, lg: 160 } as const;

function Ring(part: PartProps) {
  const { props, progress, words, node } = part;
  const size = ringSize[props.size];
  const filled = props.indeterminate
    ? 25
    : Math.round(fractionOf(props.value ?? 0, progress.end) * 1000) / 10;
  const circle = { cx: 50, cy: 50, r: 44, pathLength: 100 };
  return (
    <div className="vt-progress-bar-ring-box">
      <svg
        className="vt-progress-bar-ring"
        viewBox="0 0 100 100"
        width={size}
        height={size}
        {...progressAttributes(part)}
      >
        <circle className="vt-progress-bar-ring-rest" {...circle} />
        {filled > 0 && (
          <circle
            className="vt-progress-bar-ring-filled"
            data-moving={props.indeterminate || undefined}
            {...circle}
            strokeDasharray={`${filled} 100`}
            transform="rotate(-90 50 50)"
          />
        )}
        {marksOf(part).map(({ at, kind }, index) => (
          <line
            key={index}
            className="vt-progress-bar-mark"
            data-mark={kind}
            x1="50"
            x2="50"
            y1="2"
            y2="10"
            transform={`rotate(${Math.round(at * 3600) / 10} 50 50)`}
          />
        ))}
        <text className="vt-progress-bar-ring-text" x="50" y="56" textAnchor="middle" aria-hidden="true">
          {props.indeterminate ? '' : isMissing(props) ? node.format(null) : (words.share ?? words.main)}
        </text>
      </svg>
      <div className="vt-progress-bar-ring-words vt-figures">
        {(words.share !== null || props.indeterminate || isMissing(props)) && (
          <p className="vt-progress-bar-main" data-missing={isMissing(props) || undefined}>
            {words.main}
          </p>
        )}
        {words.of && <p className="vt-progress-bar-note">{words.of}</p>}
        {words.target && <p className="vt-progress-bar-note">{words.target}</p>}
        <ThresholdIcon {...part} />
      </div>
    </div>
  );
}

/** Says the tone of a threshold without its color. */
function ThresholdIcon({ props, progress, node }: PartProps) {
  if (props.thresholds.length === 0 || props.indeterminate) return null;
  return (
    <span className="vt-progress-bar-tone">
      <Icon name={toneIcon[progress.tone]} label={node.t(`progressBar.${progress.tone}`)} />
    </span>
  );
}

function Milestones({ props, node }: ViewProps<ProgressBarViewProps>) {
  const { t, format } = node;
  return (
    <ul className="vt-progress-bar-milestones">
      {props.milestones.map(({ value, label }, index) => {
        const isReached =
          typeof value === 'number' && typeof props.value === 'number' && props.value >= value;
        const amount = format(value, props.format);
        return (
          <li key={index} className="vt-progress-bar-milestone" data-reached={isReached || undefined}>
            <Icon name={isReached ? 'check-circle' : 'circle'} size={14} />
            <span className="vt-progress-bar-milestone-label">{label ?? amount}</span>
            {label && <span className="vt-progress-bar-of vt-figures">{amount}</span>}
            <VisuallyHidden>{t(isReached ? 'progressBar.reached' : 'progressBar.ahead')}</VisuallyHidden>
          </li>
        );
      })}
    </ul>
  );
}
