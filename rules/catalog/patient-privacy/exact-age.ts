import { spanOfTokens } from '../../reading/sentence';
import { isNinetyOrOver } from '../../reading/people/details/ages';
import { roughAges } from '../../rewrite/ages';
import { toFixes } from '../../rewrite/ladder';
import { agesToldOtherwise } from '../../rewrite/told-ages';
import { createFix, defineRule } from '../../rule';
import { possessiveNear, reportDetails } from './report-details';

export const exactAge = defineRule({
  id: 'patient-privacy/exact-age',
  level: 'warning',
  summary: 'An exact age in a story about one patient.',
  message: 'An exact age can help someone recognize this patient.',
  why: 'Together with a place, a date or a job, an age narrows a crowd to a few people. A decade tells readers as much; of ages over 89, HIPAA’s Safe Harbor leaves only “90 or older”.',
  examples: [
    { flags: 'My patient, a [|47-year-old|] teacher, came in with chest pain. She had hidden it for weeks.', becomes: 'My patient, a teacher in her forties, came in with chest pain. She had hidden it for weeks.' },
    { flags: 'Had a lovely man in clinic. He was [|eighty-one|], and he had walked there.', becomes: 'Had a lovely man in clinic. He was in his eighties, and he had walked there.' },
    { flags: 'We admitted [|61M|] with a swollen leg. He kept apologising for his socks.', becomes: 'We admitted a man in his sixties with a swollen leg. He kept apologising for his socks.' },
    { flags: 'I saw a girl yesterday, [|aged 16|], who had fainted at her job. She was fine and her mum was not.', becomes: 'I saw a girl yesterday, in her teens, who had fainted at her job. She was fine and her mum was not.' },
    { flags: 'We admitted a [|93-year-old|] farmer last night. He had walked to us over the hill.', becomes: 'We admitted a farmer of 90 or older last night. He had walked to us over the hill.' },
    { flags: 'The ouma in bed 6 was admitted on Friday. She is [|ninety-two|], and she beats us all at rummy.', becomes: 'The ouma in bed 6 was admitted on Friday. She is 90 or older, and she beats us all at rummy.' },
    { flags: 'Our gent in side room 2, [|a week shy of eighty|], was admitted with pneumonia.' },
    { flags: 'We saw a lad from [|Year 9|] in the department last night with a broken wrist.' },
    { passes: 'Screening is offered to adults over 65. A 70-year-old should ask for it.', because: 'An age that belongs to a population.' },
    { passes: 'In the trial, 8,014 adults with a mean age of 69 were followed for two years (Varga et al, 2019).', because: 'Research speaks of crowds.' },
    { passes: 'A 2-year-old should sleep about twelve hours.', because: 'A type, not a person.' },
    { passes: 'My own daughter turned 11 and wants a drum kit.', because: 'The writer’s family is the writer’s to tell of.' },
    { misses: 'Eighty candles on that cake, and the whole bay sang to her.', because: 'An age told by counting something else.' },
  ],
  check(context) {
    reportDetails(context, ['age'], (detail) => {
      const { draft } = context;
      const span = spanOfTokens(detail.sentence, detail.from, detail.to);
      const whose = possessiveNear(context, detail);
      return toFixes(draft, agesToldOtherwise(draft, detail, whose) ?? roughAges(draft, detail, whose), createFix('Replace the age with a rough one', { span, newText: '⟨age group⟩' }));
    }, { messageFor: (detail) => (isNinetyOrOver(detail) ? 'From 90 on, any exact age singles this patient out. Write “90 or older”.' : undefined) });
  },
});
