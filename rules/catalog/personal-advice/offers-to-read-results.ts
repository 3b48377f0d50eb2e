import { removeThis, replaceSentence } from '../../rewrite/care';
import { createFix, defineRule } from '../../rule';
import { actsOf } from './told-to-one';

export const offersToReadResults = defineRule({
  id: 'personal-advice/offers-to-read-results',
  level: 'warning',
  summary: 'Offers to judge somebody’s results, pictures or symptoms online.',
  message: 'This offers a medical opinion on results or pictures sent online.',
  why: 'An opinion on somebody’s results is care: it needs their history, a record and follow-up. Whoever ordered the test has all three.',
  examples: [
    {
      flags: 'Blood results confusing you? Send them over. [|I’ll tell you what they mean|].',
      becomes: 'Blood results confusing you? Send them over. The team that ordered a test is the right place to hear what it means.',
    },
    {
      flags: 'Post your ECG below. [|I’ll read every one of them tonight|].',
      becomes: 'Post your ECG below. The team that ordered a test is the right place to hear what it means.',
    },
    { flags: 'DM me your smear result and [|I’ll give you my honest opinion|].' },
    { flags: 'Send the film and [|I’ll let you know whether it needs surgery|].' },
    { passes: 'The clinic that ordered the scan will tell you what it shows.', because: 'The right place.' },
    { passes: 'I’ll read your paper and let you know what I think.', because: 'A paper is no result.' },
    { passes: 'I can’t look at your results here.', because: 'The writer declines.' },
    { passes: 'I’ll explain what an ECG is in the next post.', because: 'Teaching.' },
    { misses: 'Three of you sent scans. Verdicts on Friday.', because: 'A promise without a verb.' },
  ],
  check(context) {
    for (const { sentence, span } of actsOf(context, 'offer-to-read')) {
      const instead = replaceSentence(context.draft, sentence, 'The team that ordered a test is the right place to hear what it means.');
      context.report({ span, fixes: [createFix('Point to care instead', instead), removeThis(context, sentence)] });
    }
  },
});
