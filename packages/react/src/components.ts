export * from './generated/plainComponents.js';
