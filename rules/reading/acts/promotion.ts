import type { ActReader } from '../acts';

export const readPromotion: ActReader = (sentences) => sentences.map(() => []);
