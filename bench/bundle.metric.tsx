// What a host loads that shows one MetricCard and nothing else.
export { MetricCard } from '@vitrine/react/components';
