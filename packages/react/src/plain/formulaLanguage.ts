export { compileFormula } from '@vitrine/runtime';
