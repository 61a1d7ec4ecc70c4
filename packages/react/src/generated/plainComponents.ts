// Generated from schemas/ by scripts/codegen.mjs. Do not edit.



export {};
