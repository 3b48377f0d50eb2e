import { spanOfTokens } from '../../reading/sentence';
import { createFix, defineRule } from '../../rule';
import { reportDetails } from './report-details';

export const ownWords = defineRule({
  id: 'patient-privacy/own-words',
  level: 'warning',
  summary: 'What a patient wrote or sent, or their last words, word for word.',
  message: 'A patient’s own words can be recognized by whoever heard or reads them.',
  why: 'A turn of phrase is known to a family, and a written message can be searched for. The sense of it usually serves the story as well.',
  examples: [
    { flags: 'The lady in bed 4 was dying, and “[|I want my blue slippers|],” she said to me.' },
    { flags: 'He was admitted with a stroke on Friday and typed: “[|The kettle knows my name|].”' },
    { flags: 'My patient left us on Friday, and [|her letter|] is on the staffroom wall.' },
    { flags: 'The gent in side room 2 went home yesterday. [|He texted us|] from the bus.' },
    { passes: '“Drink more water,” said the leaflet, and nobody did.', because: 'No patient’s words.' },
    { passes: '“You look tired,” I said to the lady in bed 4.', because: 'The writer’s own words.' },
    { passes: 'The patient said that she felt better and went home.', because: 'The sense of it, in the writer’s words.' },
    { passes: 'The lad in bed 4 went home on Friday. “Mind the step,” he said.', because: 'What people say in passing is told of many.' },
    { passes: 'The patient called it a “funny turn”.', because: 'Two words that everybody uses.' },
    { misses: 'She was dying in bed 4 and said it was only the tide going out, that was all.', because: 'Words with no quotation marks around them.' },
  ],
  check(context) {
    reportDetails(context, ['words'], ({ sentence, from, to }) => {
      const span = spanOfTokens(sentence, from, to);
      return [createFix('Say it in your own words', { span, newText: '⟨the sense of it⟩' })];
    });
  },
});
