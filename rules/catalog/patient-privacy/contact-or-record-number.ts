import { spanOfTokens } from '../../reading/sentence';
import { replace } from '../../rewrite/edits';
import { createFix, defineRule } from '../../rule';
import { reportDetails } from './report-details';

export const contactOrRecordNumber = defineRule({
  id: 'patient-privacy/contact-or-record-number',
  level: 'error',
  summary: 'A record, card, plate or telephone number, or an e-mail address, of a patient.',
  message: 'A number or address like this leads straight to one patient.',
  why: 'Record and card numbers, plates, telephone numbers and addresses identify a person by themselves. No story needs them.',
  examples: [
    { flags: 'She came in with chest pain, [|MRN 7066-1203|], and her son was with her.', becomes: 'She came in with chest pain, [number removed], and her son was with her.' },
    { flags: 'If he does not open, my patient in room 4 has a brother on [|07700 900321|].', becomes: 'If he does not open, my patient in room 4 has a brother on [number removed].' },
    { flags: 'He was admitted last night, [|NHS no 999 118 0044|], and his mum is on her way.' },
    { flags: 'My patient sent her form from [|maud.t@post.example|] and she was so proud of it.', becomes: 'My patient sent her form from [address removed] and she was so proud of it.' },
    { passes: 'In an emergency ring 112 or 999; the out-of-hours line is 0818 555 011.', because: 'Helplines are for everybody.' },
    { passes: 'PMID 2899772 is the paper that I mean.', because: 'A number of a paper.' },
    { passes: 'Our office line is 555-0142, open 7 to 7 on weekdays.', because: 'The practice’s own line.' },
    { passes: 'For testing we use MRN TEST-000017, invented by a script.', because: 'Invented data.' },
    { misses: 'She is the four hundred and twelfth on our books, and the first I wept for.', because: 'A number in words.' },
  ],
  check(context) {
    reportDetails(context, ['number'], (detail) => {
      const span = spanOfTokens(detail.sentence, detail.from, detail.to);
      return [createFix('Take this patient’s number out', replace(context.draft, span, '[number removed]'))];
    });
    for (const sentence of context.sentences) {
      const start = sentence.block.span.start + sentence.start;
      const end = sentence.block.span.start + sentence.end;
      for (const { kind, span } of sentence.block.links) {
        // An address is no prose, so no detail stands for it.
        if (kind !== 'email' || span.start < start || span.end > end || !context.people.patientIn(sentence)) continue;
        context.report({ span, fixes: [createFix('Take this patient’s address out', replace(context.draft, span, '[address removed]'))] });
      }
    }
  },
});
