import type { ActReader } from '../acts';

export const readAdvice: ActReader = (sentences) => sentences.map(() => []);
