import { cuesNamed, hasCue, spanOfTokens } from '../../reading/sentence';
import type { Sentence } from '../../reading/sentence';
import { removeThis, replaceSentence } from '../../rewrite/care';
import { createFix, defineRule } from '../../rule';
import { repliesToReview } from '../thoughtful-engagement/review-reply';

/** Longer than this, a mark no longer shows what to change. Words. */
const longest = 8;

export const careOfThePersonAnswered = defineRule({
  id: 'patient-privacy/care-of-the-person-answered',
  level: 'warning',
  summary: 'A result, a treatment, a visit or a debt, told in a public reply to the person whose it is.',
  message: 'This tells everybody about the care of the person answered.',
  why: 'Whoever reads the reply learns what was found, done, refused or owed. It stays confidential even where the other has told their side.',
  examples: [
    {
      flags: 'Hello Una, [|your thyroid test came back low|]. The desk is open until six.',
      becomes: 'We can’t talk about anyone’s care here. The desk is open until six.',
    },
    { flags: 'Thank you for the review. [|You were seen within ten minutes|] by our nurse.' },
    { flags: 'Thanks for the stars! [|You declined the referral|] and asked for a cream.' },
    { flags: 'Sorry to read this, Mr Pell. [|It was your daughter who refused the scan|].' },
    { flags: '@gus_on_the_weir lovely to see you on Friday, and I hope [|the new crown|] lets you whistle.' },
    { passes: 'Thank you for the review. If your results are back, the desk can tell you how to see them.', because: 'How things work for everybody.' },
    { passes: 'Dear Ada, your GP can check your bloods and your iron.', because: 'Advice of where to go.' },
    { passes: 'Book your flu jab from Monday; your child can have theirs on the same day.', because: 'An offer to whoever reads.' },
    { passes: '@lena_reads sore knees are common, and yours may well settle by spring.', because: 'The writer knows no more than the question.' },
    { misses: 'Thanks for the review, Odo. Next time leave the whistle at home and it will go in.', because: 'A care told by a hint.' },
  ],
  check(context) {
    const isReview = repliesToReview(context);
    const answers = context.sentences.filter((sentence) => (isReview || context.people.addressesOne(sentence)) && /^(?:text|item)$/.test(sentence.block.kind) && !sentence.block.quoted && !hasCue(sentence, 'refusal', 'invented'));
    const known = new Set(answers.filter(knowsRecord).map(({ block }) => block.post));
    const answered = new Set<number>();
    for (const sentence of answers) {
      const { post } = sentence.block;
      for (const { from, to } of careIn(sentence, known.has(post))) {
        const instead = createFix('Say that care is private', replaceSentence(context.draft, sentence, 'We can’t talk about anyone’s care here.'));
        // Once is enough for a reply.
        context.report({ span: spanOfTokens(sentence, from, Math.min(to, from + longest)), fixes: answered.has(post) ? [removeThis(context, sentence), instead] : [instead, removeThis(context, sentence)] });
        answered.add(post);
      }
    }
  },
});

/** The reply shows that the writer has met the one who is answered. */
function knowsRecord(sentence: Sentence): boolean {
  return hasCue(sentence, 'care-told', 'your-visit', 'confirm-patient-individual', 'greet-patient-individual');
}

function careIn(sentence: Sentence, isKnown: boolean): readonly { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (const name of isKnown ? ['care-told', 'care-hinted'] : ['care-told']) {
    for (const { marked } of cuesNamed(sentence, name)) {
      if (!isSupposed(sentence, marked.from) && !found.some(({ from, to }) => from < marked.to && marked.from < to)) found.push(marked);
    }
  }
  return found;
}

/** "If your results are back", "some of you were seen late": nobody in particular. */
function isSupposed({ text, start, tokens }: Sentence, at: number): boolean {
  return /\b(?:if|unless|whether|once|until|generally|usually|often|typically|some|many|most|anyone|everyone|say|says|wrote|write|mention)\b/i.test(text.slice(0, tokens[at]!.start - start).split(/[,;:()–—]| (?:and|but|so) /).at(-1)!);
}
