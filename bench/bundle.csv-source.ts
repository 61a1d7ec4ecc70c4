// What a host loads that asks a server for CSV.
export { createCsvSource } from '@vitrine/runtime/csv-source';
