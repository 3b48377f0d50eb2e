import type { Span } from '../../model';
import { hasCue, hitsOf, spanOfCue } from '../../reading/sentence';
import type { Sentence } from '../../reading/sentence';
import { createFix, defineRule } from '../../rule';
import type { RuleContext } from '../../rule';

const picture = /\b(?:photo|photos|pic|pics|pix|picture|pictures|video|vid|screenshot|selfie|carousel|swipe|before|after|image|scan|x-?ray|xray)\b/i;

export const patientImage = defineRule({
  id: 'patient-privacy/patient-image',
  level: 'warning',
  summary: 'A picture, video or screenshot of a patient, or of something with a patient’s name on it.',
  message: 'A picture like this can show who the patient is.',
  why: 'Faces, tattoos, rooms and labels are recognized at a glance, and a picture keeps its place and time inside the file.',
  examples: [
    { flags: 'My patient went home on Friday and her sons cried. [|[photo: her face, week 0 and week 12]|]', becomes: 'My patient went home on Friday and her sons cried.' },
    { flags: 'She came in with a swollen lip and left with a smile. [|Pic of her face|] below, she is thrilled.' },
    { flags: 'The lad in bed 4 went home today. His mum cried.\n\n![[|Boy with a scarred cheek holding his mum’s hand|]](boy.jpg)' },
    { flags: 'I saw a man last night with a fork in his foot. [|Photo of his foot|] below, and he never once complained.' },
    { passes: 'My own scar, three weeks on. [photo: my knee]', because: 'The writer’s own body.' },
    { passes: '![Graph of admissions by month](graph.png)', because: 'A graph.' },
    { passes: 'Photo by Ana Ruiz, CC BY 4.0: the mural in our corridor.', because: 'A picture of no patient.' },
    { passes: 'Nobody may photograph a patient on our ward. It is in the policy.', because: 'A rule about pictures.' },
    { misses: 'She went home on Friday, and yes, that is her waving in the header.', because: 'A picture that is not called one.' },
  ],
  check(context) {
    for (const sentence of context.sentences) {
      const span = pictureIn(context, sentence);
      if (!span) continue;
      const isAside = context.draft.source.text[span.start] === '[';
      const start = isAside && context.draft.source.text[span.start - 1] === ' ' ? span.start - 1 : span.start;
      context.report({
        span,
        ...(context.people.patientIn(sentence)?.hasConsented && { level: 'information' as const }),
        fixes: [isAside ? createFix('Leave the picture out', { span: { start, end: start === span.start && context.draft.source.text[span.end] === ' ' ? span.end + 1 : span.end }, newText: '' })
          : createFix('Describe a picture that shows no patient', { span, newText: '⟨a picture that shows no patient⟩' })],
      });
    }
  },
});

/** Where a sentence shows its patient: in an aside, in the words of an image, or by "pic of her face". */
function pictureIn({ people, draft }: RuleContext, sentence: Sentence): Span | undefined {
  const person = people.patientIn(sentence);
  const { block } = sentence;
  const start = block.span.start + sentence.start;
  const aside = block.asides.find(({ span }) => span.start < block.span.start + sentence.end && span.end > start && picture.test(draft.source.text.slice(span.start, span.end)));
  if (aside && isFirstIn(sentence, aside.span) && (person || hasCue(sentence, 'patient-picture')) && !hitsOf(sentence, 'my').length) return aside.span;
  if (!person) return undefined;
  if (block.kind === 'alt' && sentence.indexInBlock === 0 && !sentence.kinds.has('my')) return { start, end: start + sentence.text.trimEnd().length };
  const cue = sentence.cues.find(({ name }) => name === 'patient-picture');
  return cue && spanOfCue(sentence, cue);
}

/** An aside of several sentences is reported with its first. */
function isFirstIn({ block, start }: Sentence, span: Span): boolean {
  return block.span.start + start <= span.start || block.prose.slice(span.start - block.span.start, start).trim().length <= 1;
}
