import { moveToChannel, removeThis } from '../../rewrite/care';
import { defineRule } from '../../rule';
import { actsOf } from '../personal-advice/told-to-one';

export const invitesClinicalDetail = defineRule({
  id: 'thoughtful-engagement/invites-clinical-detail',
  level: 'warning',
  summary: 'Invites readers to send symptoms, pictures or results.',
  message: 'This invites patients to send clinical details over social media.',
  why: 'What is sent leaves the record, may be seen by others and may be read too late. It also makes a clinician answerable for people they have never met.',
  examples: [
    {
      flags: 'Not sure about a mole? [|DM me a photo with a coin for scale|].',
      becomes: "Not sure about a mole? Please contact the practice directly; I can't look at symptoms here.",
    },
    {
      flags: 'Struggling with your latch? [|Send a wee video to my inbox tonight|].',
      becomes: "Struggling with your latch? Please contact the practice directly; I can't look at symptoms here.",
    },
    { flags: '[|Post your peak flows below|] and we will go through them.' },
    { flags: '[|WhatsApp me your reports|], any time.' },
    { flags: 'If it spreads, [|pop a picture of the rash in the comments|].' },
    { passes: 'Please don’t send me photos of a rash, I can’t look at them here.', because: 'It asks for the opposite.' },
    { passes: 'DM me if you would like the slides from today’s talk.', because: 'Slides are not clinical.' },
    { passes: 'Send your results to the clinic that asked for them.', because: 'The right place.' },
    { passes: 'Drop your best tip for new registrars in the comments.', because: 'Nothing clinical.' },
    { passes: 'Post a picture of your dog below, we have had a long week.', because: 'Nothing that a clinic would ask for.' },
    { passes: 'Message us with your name to book a seat at the talk.', because: 'An errand.' },
    { passes: 'Send your photos of the team walk, the newsletter closes on Friday.', because: 'The pictures are of an outing.' },
    { misses: 'You know where to find me if it gets worse, day or night.', because: 'It names neither a channel nor what to send.' },
  ],
  check(context) {
    for (const { sentence, span } of actsOf(context, 'invite')) {
      context.report({ span, fixes: [moveToChannel(context, sentence), removeThis(context, sentence)] });
    }
  },
});
