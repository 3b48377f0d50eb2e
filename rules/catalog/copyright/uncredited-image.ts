import type { Span } from '../../model';
import { besides, isCredited, namesAuthor } from '../../reading/credit';
import { hasCue, hasKind, spanOfSentence } from '../../reading/sentence';
import type { Sentence } from '../../reading/sentence';
import { addImageCredit } from '../../rewrite/credit';
import { createFix, defineRule } from '../../rule';
import type { RuleContext } from '../../rule';

export const uncreditedImage = defineRule({
  id: 'copyright/uncredited-image',
  level: 'warning',
  summary: 'An image looks like somebody’s work and names nobody.',
  message: 'Whose image is this? No credit or licence stands beside it.',
  why: 'Figures, cartoons and screenshots belong to whoever made them. A credit, a licence or permission belongs beside the image; your own pictures only need to say so.',
  examples: [
    {
      flags: '![[|Cartoon of a tired owl in scrubs, from a magazine|]](owl.png)',
      becomes: '![Cartoon of a tired owl in scrubs, from a magazine](owl.png) (Image: ⟨author⟩, ⟨source⟩, ⟨licence⟩)',
    },
    { flags: 'Look at this.\n\n![[|Kaplan–Meier curve from the paper|]](km.png)' },
    { flags: 'Night shift in one picture.\n\n[[|meme: raccoon with a pager|]]' },
    { flags: '![[|Flowchart for sore ears|]](ears.png)' },
    { passes: '![Flowchart for sore ears, drawn by me](ears.png)', because: 'It is the writer’s own.' },
    { passes: '![A bench by the river](bench.jpg)', because: 'An ordinary photograph with no sign that it is somebody else’s.' },
    { passes: '![Diagram of the inner ear](ear.png)\n*Diagram by Amara Nwosu, CC BY 4.0.*', because: 'A caption credits it.' },
    { passes: '![Röntgen’s first plate, Wellcome Collection, public domain](hand.jpg)', because: 'It may be used by anybody.' },
    {
      misses: '![A bench by the river, Lake District](bench.jpg)',
      because: 'Only its maker could tell that the photograph was not taken by the writer.',
    },
  ],
  *check(context) {
    for (const sentence of context.sentences) {
      yield;
      const frame = frameOf(sentence);
      if (!frame || isCredited(sentence)) continue;
      const isTaken = hasCue(sentence, 'taken', 'effaced', 'unknown-owner', 'from-source', 'from-somewhere', 'whole-work');
      if (!isTaken && !(hasKind(sentence, 'drawn-picture') && !hasCreditBeside(context, sentence))) continue;
      if (hasCue(sentence, 'from-source', 'from-somewhere') && namesLicensed(context, sentence)) continue;
      context.report({ span: spanOfSentence(sentence), ...(!isTaken && { level: 'information' as const }), fixes: [createFix('Add a credit', addImageCredit(frame))] });
    }
  },
});

/** The image, or the bracketed stage direction, that the sentence describes. */
function frameOf(sentence: Sentence): Span | undefined {
  const { block } = sentence;
  if (block.kind === 'alt') return block.images[0]!.span;
  const { start, end } = spanOfSentence(sentence);
  const aside = block.asides.find(({ span }) => span.start < end && start < span.end);
  return aside && hasKind(sentence, 'picture') && sentence.indexInBlock === 0 && aside.span.start <= start ? aside.span : undefined;
}

function hasCreditBeside(context: RuleContext, sentence: Sentence): boolean {
  const image = sentence.block.images[0];
  if (image && /photo|©|credit|by |source|courtesy|mine|own|CC |permission/i.test(image.title)) return true;
  const host = context.draft.blocks.filter((block) => block !== sentence.block && image && block.images.includes(image));
  const near = [...host, ...besides(context, sentence.block)].flatMap((block) => context.sentencesIn(block));
  if (near.some(isCredited) || namesAuthor(sentence.text)) return true;
  // "All drawings here are mine" may stand anywhere.
  return context.sentences.some((other) => isCredited(other) && hasKind(other, 'picture'));
}

function namesLicensed(context: RuleContext, sentence: Sentence): boolean {
  const image = sentence.block.images[0];
  const host = context.draft.blocks.filter((block) => block !== sentence.block && image && block.images.includes(image));
  return [...host, ...besides(context, sentence.block)].flatMap((block) => context.sentencesIn(block)).some((other) => hasKind(other, 'licence'));
}
