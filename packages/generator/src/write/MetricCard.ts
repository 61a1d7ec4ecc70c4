import type { MetricCardProps, NumberValue } from '@vitrine/schema';
import type { Writer } from './types.js';

/** One number, beside the one before and the way there. */
export const writeMetricCard: Writer = ({ title, description, shows }) => {
  const { value = null, previous, previousLabel, higherIsBetter, target, format, spark } = shows;
  const props: MetricCardProps = {
    label: title,
    value,
    ...(format && { format }),
    ...(description && { description }),
    ...(previous !== undefined && {
      comparison: {
        previous: previous as NumberValue,
        ...(previousLabel && { label: previousLabel }),
        ...(higherIsBetter === false && { upIsGood: false }),
      },
    }),
    ...(target !== undefined && { target: target as NumberValue }),
    ...(spark && { sparkline: { data: spark.query, y: spark.y } }),
  };
  return { ...props };
};
