export interface SkeletonProps {
  /** Number of lines; 3 by default. */
  readonly lines?: number;
  /** Word for screen readers, such as "Loading…". */
  readonly label: string;
}

/** Gray lines in place of what is still loading. */
export function Skeleton({ lines = 3, label }: SkeletonProps) {
  return (
    <div className="vt-skeleton" role="status">
      <span className="vt-hidden">{label}</span>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className="vt-skeleton-line" aria-hidden="true" />
      ))}
    </div>
  );
}
