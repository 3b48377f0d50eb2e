import { spanOfTokens } from '../../reading/sentence';
import { toFixes } from '../../rewrite/ladder';
import { vagueBeds, vaguePlaces } from '../../rewrite/places';
import { createFix, defineRule } from '../../rule';
import { reportDetails } from './report-details';

export const placeOfCare = defineRule({
  id: 'patient-privacy/place-of-care',
  level: 'warning',
  summary: 'A town, a hospital, a ward, a bed or a room in a story about one patient.',
  message: 'A named place can help someone recognize this patient.',
  why: 'A place leaves few people to choose from, above all a small town, a ward or a bed.',
  examples: [
    { flags: 'A farmer from [|Little Ansty|] came in with a crushed hand. He drove himself.', becomes: 'A farmer from a small town came in with a crushed hand. He drove himself.' },
    { flags: 'My patient in [|bed 12|] asked for his dog. He was dying.', becomes: 'My patient on the ward asked for his dog. He was dying.' },
    { flags: 'She was transferred to [|Marlow General Hospital|] and died there. Her son held her hand.', becomes: 'She was transferred to the hospital and died there. Her son held her hand.' },
    { flags: 'The lady in [|Room 6|] has got herself engaged. Her sons are not pleased.' },
    { flags: 'saw a man on the ward today who came in from [|grimsby|] with chest pain', becomes: 'saw a man on the ward today who came in from a city with chest pain' },
    { flags: 'My patient lives above [|the big Tesco on the ring road|]. She was admitted on the ward with her second stroke.' },
    { flags: 'My patient on [|C wing|] cut himself, first week inside. I sat with him.' },
    { flags: 'She came in from [|the third mobile home past the creamery|], eight months gone. Her father drove her.' },
    { passes: 'I trained in Glasgow and I still miss the rain.', because: 'The writer’s own place in passing.' },
    { passes: 'The meeting is in Hall B of the University of Utrecht.', because: 'A conference.' },
    { passes: 'Our surgery is on Mill Lane and opens at 8.', because: 'The practice’s own address.' },
    { passes: 'The Framingham study followed 5,209 people in Massachusetts.', because: 'Research.' },
    { misses: 'He farms where the tar stops, and he came in holding his own thumb.', because: 'A place that is described, not named.' },
  ],
  check(context) {
    reportDetails(context, ['place', 'bed'], (detail) => {
      const rungs = detail.kind === 'bed' ? vagueBeds(context.draft, detail) : vaguePlaces(context.draft, detail);
      const span = spanOfTokens(detail.sentence, detail.from, detail.to);
      return toFixes(context.draft, rungs, createFix('Replace the place', { span, newText: '⟨a place of this kind⟩' }));
    });
  },
});
