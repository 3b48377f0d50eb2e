import { remembered } from '../../reading/remembered';
import type { Fix } from '../../model';
import { identifiersIn } from '../../reading/people/details/numbers';
import type { Identifier } from '../../reading/people/details/numbers';
import { isSharedMailbox } from '../../reading/people/details/numbers/emails';
import { isProfile } from '../../reading/people/details/numbers/profiles';
import { hasCue, spanOfTokens } from '../../reading/sentence';
import type { Sentence, SentenceReading } from '../../reading/sentence';
import { replace } from '../../rewrite/edits';
import { figuresOf, placeholderFor, withoutNumber } from '../../rewrite/numbers';
import { createFix, defineRule } from '../../rule';
import type { RuleContext } from '../../rule';
import { reportDetails } from './report-details';

export const contactOrRecordNumber = defineRule({
  id: 'patient-privacy/contact-or-record-number',
  level: 'error',
  summary: 'A record, card, plate, serial or telephone number, a postcode, or an e-mail, web or network address, of a patient.',
  message: 'A number or address like this leads straight to one patient.',
  why: 'Record and card numbers, plates, telephone numbers and addresses identify a person by themselves. No story needs them.',
  examples: [
    { flags: 'She came in with chest pain, [|MRN 7066-1203|], and her son was with her.', becomes: 'She came in with chest pain, and her son was with her.' },
    { flags: 'If he does not open, my patient in room 4 has a brother on [|07700 900321|].', becomes: 'If he does not open, my patient in room 4 has a brother.' },
    { flags: 'He was admitted last night, [|NHS no 999 118 0044|], and his mum is on her way.' },
    { flags: 'My patient sent her form from [|maud.t@post.example|] and she was so proud of it.', becomes: 'My patient sent her form from [address removed] and she was so proud of it.' },
    { flags: 'My patient gave his postcode, [|V94 T2XK|], to the radio and won a goose.', becomes: 'My patient gave his postcode to the radio and won a goose.' },
    { flags: 'He was still in the white bakkie, [|KZT 417 NC|], when my patient rang his wife.', becomes: 'He was still in the white bakkie, when my patient rang his wife.' },
    { flags: 'A sticker with [|hospital number A449102|] came home in my pocket, so empty yours.' },
    { flags: 'On the whiteboard behind us this morning: [|943 476 5919|].', becomes: 'On the whiteboard behind us this morning: [number removed].' },
    { passes: 'Modulus 11 is the check digit of 943 476 5919, and any of us can do it by hand.', because: 'A number that shows how numbers are checked.' },
    { passes: 'The maker recalled lot 7712A9 of the pump in spring.', because: 'A batch that is called back is everybody’s.' },
    { passes: 'In an emergency ring 112 or 999; the out-of-hours line is 0818 555 011.', because: 'Helplines are for everybody.' },
    { passes: 'PMID 2899772 is the paper that I mean.', because: 'A number of a paper.' },
    { passes: 'Our office line is 555-0142, open 7 to 7 on weekdays.', because: 'The practice’s own line.' },
    { passes: 'For testing we use MRN TEST-000017, invented by a script.', because: 'Invented data.' },
    { misses: 'She is the four hundred and twelfth on our books, and the first I wept for.', because: 'A number in words.' },
  ],
  check(context) {
    reportDetails(context, ['number'], (detail) => {
      const identifier = identifiersIn(detail.sentence).find(({ from }) => from === detail.from);
      return fixesFor(context, detail.sentence, identifier ?? { means: 'record', from: detail.from, to: detail.to, isPersonal: false });
    }, { isReported: ({ sentence }) => !isExample(context, sentence) });
    const isInvented = context.sentences.some((sentence) => hasCue(sentence, 'invented'));
    for (const sentence of context.sentences) {
      if (context.people.patientIn(sentence)) reportAddresses(context, sentence);
      else if (!isInvented && !isExample(context, sentence)) reportPersonal(context, sentence);
    }
  },
});

/** A record number needs no story around it to be a breach. */
function reportPersonal(context: RuleContext, sentence: Sentence): void {
  for (const identifier of identifiersIn(sentence)) {
    if (!identifier.isPersonal) continue;
    context.report({ span: spanOfTokens(sentence, identifier.from, identifier.to), level: 'warning', fixes: fixesFor(context, sentence, identifier) });
  }
}

/** A linked address is no prose, so no detail stands for it. */
function reportAddresses(context: RuleContext, sentence: Sentence): void {
  const start = sentence.block.span.start + sentence.start;
  const end = sentence.block.span.start + sentence.end;
  for (const { kind, span, url } of sentence.block.links) {
    if (span.start < start || span.end > end) continue;
    if (kind === 'email' ? isSharedMailbox(url.replace(/^mailto:/, '')) : !isProfile(url, sentence.text)) continue;
    context.report({ span, fixes: [createFix('Take this patient’s address out', replace(context.draft, span, '[address removed]'))] });
  }
}

function fixesFor({ draft }: RuleContext, sentence: Sentence, identifier: Identifier): Fix[] {
  const span = spanOfTokens(sentence, identifier.from, identifier.to);
  const isAddress = /^(?:email|network|postcode)$/.test(identifier.means);
  const title = isAddress ? 'Take this patient’s address out' : 'Take this patient’s number out';
  const edit = withoutNumber(draft, sentence, identifier);
  const placeholder = placeholderFor(draft, figuresOf(draft, span), isAddress ? 'address' : 'number');
  return [...(edit ? [createFix(title, edit)] : []), createFix(edit ? `Replace it with “${placeholder}”` : title, replace(draft, figuresOf(draft, span), placeholder))];
}

/** Data that the draft calls a test or an example, here or in the sentence before. */
function isExample({ sentences }: RuleContext, sentence: Sentence): boolean {
  const before = sentences[sentence.index - 1];
  return isExampleData(sentence) || (before !== undefined && (before.block === sentence.block || before.block.kind === 'heading') && isExampleData(before));
}

const exampleData = /(?<!\bdot |[.@])\b(?:examples?|e\.?g\.?|dummy|fake|mock|placeholder|synthetic|fictional|fictitious|imaginary|made[ -]?up|invented|not (?:a )?real|pretend|test(?:ing)? (?:data|patients?|records?|numbers?|accounts?|systems?|environment|server|cases?|cards?)|for testing|sample (?:data|records?|patients?)|demo|sandbox|such as|in the (?:form|format)|looks? like|format|check digits?|checksums?|validat\w+|regex)\b/i;

const isExampleData = remembered(({ text }: SentenceReading): boolean => exampleData.test(text));
