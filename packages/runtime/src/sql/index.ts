export { compileSql, type CompiledSql, type SqlOptions, type SqlTable } from './compileSql.js';
