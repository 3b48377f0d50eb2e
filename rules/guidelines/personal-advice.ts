import type { Guideline } from './guideline';
import { ahpraSocialMedia, amaMedia, cmpaTenTips, cnoSocialMedia, fsmbModel, nmcSocialMedia } from './publications';
import { cite } from './reference';

export const personalAdvice: Guideline = {
  id: 'personal-advice',
  title: 'Don’t offer personal medical advice online',
  kind: "don't",
  why: 'Without history, examination and records, advice to one person can harm, and may start a duty of care. General information with the way to care helps the same reader safely. '
    + 'A line that says “not medical advice” does not change what the rest of the post does.',
  example: {
    do: 'In general, weakness that comes on suddenly on one side of the body is an emergency: call your local emergency number.',
    dont: '@rosa_k sounds like a migraine. Double your tablets tonight and send me your scan.',
  },
  references: [
    cite(cmpaTenTips, 'Posts reach far: keep information general, and think of lay readers.', 'tip 4'),
    cite(cnoSocialMedia, 'Avoid opinion that could pass for professional advice.'),
    cite(amaMedia, 'Audiences may take general statements as personal advice; send people to a qualified clinician.'),
    cite(fsmbModel, 'Avoid answering requests for medical advice online.'),
    cite(nmcSocialMedia, 'Information given on social media is evidence-based and within your competence.'),
    cite(ahpraSocialMedia, 'Keep professional boundaries online.'),
  ],
  reviewed: '2026-11-22',
};
