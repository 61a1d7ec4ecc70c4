// What a host loads that renders any artifact.
export { Artifact } from '@vitrine/react';
