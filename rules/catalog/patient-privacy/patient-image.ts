import type { Fix, Span } from '../../model';
import type { Person } from '../../reading/people';
import { isOfPatient, pictureIn, pointerIn, unnamedImagesIn } from '../../reading/pictures';
import type { Picture } from '../../reading/pictures';
import type { Sentence } from '../../reading/sentence';
import { createFix, defineRule } from '../../rule';
import type { RuleContext } from '../../rule';

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
    { flags: 'We saw a farmer with a crushed hand last night. [|X-ray attached|]. He never once complained.' },
    { flags: 'He came in with a chainsaw cut last Friday.\n\n[|📷: the wound on day 3|].' },
    { flags: '![[|Screenshot of a WhatsApp from a patient asking about her smear|]](chat.png)' },
    { flags: 'Night shift. My patient slept at last.\n\n[|![](wristband-bed4.jpg)|]', becomes: 'Night shift. My patient slept at last.\n\n' },
    { passes: '![Rash of measles on a child’s back, public domain](measles.jpg)', because: 'A published picture.' },
    { passes: '![Chest X-ray of a simulation manikin](sim.png)', because: 'Nobody’s chest.' },
    { passes: '![A cup of tea on a windowsill](tea.jpg)\n\nI lost a patient on Friday. She was kind to all of us.', because: 'A picture without people.' },
    { passes: 'Send a photo of the rash to your nurse if she asks for one.', because: 'A picture that is asked for is not shown.' },
    { passes: 'My own scar, three weeks on. [photo: my knee]', because: 'The writer’s own body.' },
    { passes: '![Graph of admissions by month](graph.png)', because: 'A graph.' },
    { passes: 'Photo by Ana Ruiz, CC BY 4.0: the mural in our corridor.', because: 'A picture of no patient.' },
    { passes: 'Nobody may photograph a patient on our ward. It is in the policy.', because: 'A rule about pictures.' },
    { misses: 'She went home on Friday, and yes, that is her waving in the header.', because: 'A picture that is not called one.' },
  ],
  *check(context) {
    const tellsOfPatient = context.people.persons.some(({ role }) => role === 'patient');
    for (const sentence of context.sentences) {
      yield;
      const person = context.people.patientIn(sentence);
      const picture = pictureIn(context, sentence);
      const span = picture ? isOfPatient(context, picture, tellsOfPatient) && picture.span : isNearPatient(context, sentence) && pointerIn(sentence);
      if (!span) continue;
      context.report({ span, ...(isDoubtful(person, picture, tellsOfPatient) && { level: 'information' as const }), fixes: [fixFor(context, span)] });
    }
    for (const picture of context.draft.blocks.flatMap((block) => unnamedImagesIn(context, block))) {
      if (!isOfPatient(context, picture, tellsOfPatient)) continue;
      context.report({ span: picture.span, ...(!tellsOfPatient && { level: 'information' as const }), fixes: [createFix('Leave the picture out', { span: picture.span, newText: '' })] });
    }
  },
});

/** True within three sentences of a patient's story in the same post: "Screenshot below." says of itself nothing about whom. */
function isNearPatient({ people, sentences }: RuleContext, { index, block }: Sentence): boolean {
  return sentences.slice(Math.max(0, index - 3), index + 2).some((other) => other.block.post === block.post && people.patientIn(other) !== undefined);
}

/** The author then knows better than a rule: the person agreed, or no patient is told of. */
function isDoubtful(person: Person | undefined, picture: Picture | undefined, tellsOfPatient: boolean): boolean {
  return person?.hasConsented === true || (picture !== undefined && !tellsOfPatient);
}

function fixFor({ draft }: RuleContext, span: Span): Fix {
  const { text } = draft.source;
  if (text[span.start] !== '[') return createFix('Describe a picture that shows no patient', { span, newText: '⟨a picture that shows no patient⟩' });
  const start = text[span.start - 1] === ' ' ? span.start - 1 : span.start;
  return createFix('Leave the picture out', { span: { start, end: start === span.start && text[span.end] === ' ' ? span.end + 1 : span.end }, newText: '' });
}
