export * from './generated/compiled.js';
