import { spanOfTokens } from '../../reading/sentence';
import { withoutPhrase } from '../../rewrite/clauses';
import { leaveOut, toFixes } from '../../rewrite/ladder';
import { withoutTelling } from '../../rewrite/telling';
import { createFix, defineRule } from '../../rule';
import { reportDetails } from './report-details';

export const distinctiveLook = defineRule({
  id: 'patient-privacy/distinctive-look',
  level: 'warning',
  summary: 'Looks, clothes, hair, a tattoo, a scar, a prosthesis, a voice or a height by which a patient can be recognized.',
  message: 'Looks like these can help someone recognize this patient.',
  why: 'Whoever shared the waiting room remembers a tattoo, a kilt or an accent. Safe Harbor counts full-face photographs and any unique characteristic among what identifies.',
  examples: [
    { flags: 'The man in bed 4 fell off a ladder [|in a purple kilt|] and broke his hip.', becomes: 'The man in bed 4 fell off a ladder and broke his hip.' },
    { flags: 'He came in on Friday with a broken wrist and [|the swallow tattoo|] showing.' },
    { flags: 'We admitted a bloke from out past the dam last night, [|six foot nine|], with chest pain.', becomes: 'We admitted a bloke from out past the dam last night with chest pain.' },
    { flags: 'This aunty came to our OPD yesterday [|in a peacock-blue sari|] and her sugar was 400.' },
    { flags: 'Our oke in side room 2 has [|a handlebar moustache|] and a new hip, and he hums.' },
    { passes: 'A woman in her forties came in with a rash on both arms.', because: 'A symptom is no look to know her by.' },
    { passes: 'She was pale and sweaty, and her blue inhaler was empty.', because: 'Ordinary clinical detail.' },
    { passes: 'The tattoo studio rule: healthy skin only, says the leaflet.', because: 'No patient.' },
    { passes: 'My red coat has more pockets than the ward has chairs.', because: 'The writer’s own clothes.' },
    { misses: 'She came to clinic looking like the figurehead of a ship.', because: 'A comparison of the writer’s own making.' },
  ],
  check(context) {
    reportDetails(context, ['look'], (detail) => {
      const span = spanOfTokens(detail.sentence, detail.from, detail.to);
      const slot = createFix('Replace it with something less telling', { span, newText: '⟨something less telling⟩' });
      return toFixes(context.draft, [leaveOut(withoutTelling(context.draft, detail) ?? withoutPhrase(context.draft, detail))], slot);
    });
  },
});
