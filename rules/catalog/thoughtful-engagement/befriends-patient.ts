import { removeThis, replaceSentence } from '../../rewrite/care';
import { createFix, defineRule } from '../../rule';
import { actsOf } from '../personal-advice/told-to-one';

export const befriendsPatient = defineRule({
  id: 'thoughtful-engagement/befriends-patient',
  level: 'warning',
  summary: 'Offers patients a private tie: friend requests, personal pages, a closed group.',
  message: 'This offers patients a personal connection online.',
  why: 'A private tie blurs who is asking and who is answering, and shows each side what the other did not mean to share. A page of the practice keeps the line.',
  examples: [
    {
      flags: 'Ladies of ward six, [|I’ve accepted all your friend requests|]!',
      becomes: 'I keep my own accounts private, so please reach me through the practice.',
    },
    {
      flags: 'Course over. [|Let’s connect properly|], dinner is on me.',
      becomes: 'Course over. I keep my own accounts private, so please reach me through the practice.',
    },
    { flags: 'Drop your number and [|I will add you to my sugar group|].' },
    { flags: '[|My patients are welcome to add me on Snapchat|].' },
    { passes: 'Follow the practice page for opening hours.', because: 'A page of the practice.' },
    { passes: 'Add me on LinkedIn if you teach in primary care.', because: 'Colleagues.' },
    { passes: 'I don’t take friend requests from patients, and it is nothing personal.', because: 'It keeps the line.' },
    { passes: 'Join the charity’s support group on Tuesdays.', because: 'A group of somebody else’s.' },
    { misses: 'Saw your cat pictures, keep them coming, best thing on my feed.', because: 'A friendship that only its tone betrays.' },
  ],
  check(context) {
    for (const { sentence, span } of actsOf(context, 'befriend')) {
      const instead = replaceSentence(context.draft, sentence, 'I keep my own accounts private, so please reach me through the practice.');
      context.report({ span, fixes: [createFix('Point to the practice instead', instead), removeThis(context, sentence)] });
    }
  },
});
