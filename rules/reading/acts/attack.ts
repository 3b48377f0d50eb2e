import type { ActReader } from '../acts';

export const readAttacks: ActReader = (sentences) => sentences.map(() => []);
