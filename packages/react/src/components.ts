'use client';

export * from './generated/plainComponents.js';
