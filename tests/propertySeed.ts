import fc from 'fast-check';

// The gate tries the same cases each time, so that a change is refused for what it does; `npm run fuzz` tries others.
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 1) });
