// What a host loads that shows metrics, a chart, a table and progress as plain components.
export { Chart, MetricCard, ProgressBar, Table } from '@vitrine/react/components';
