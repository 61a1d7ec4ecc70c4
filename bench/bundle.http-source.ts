// What a host loads that asks a server for JSON.
export { createHttpSource } from '@vitrine/runtime/http-source';
