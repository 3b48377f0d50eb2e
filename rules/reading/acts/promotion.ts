import type { ActKind, ActReader } from '../acts';

const actOf: Readonly<Record<string, ActKind>> = {
  praise: 'promote', offer: 'promote', disclosure: 'disclose', 'speaks-for': 'speak-for',
};

/** A product is promoted to whoever reads, a tie is disclosed, a body is spoken for. Whether it is a product, the draft decides. */
export const readPromotion: ActReader = (sentences) => sentences.map(({ cues }) => cues.flatMap(({ name, marked }) => {
  const kind = actOf[name];
  return kind ? [{ kind, target: 'anyone' as const, ...marked }] : [];
}));
