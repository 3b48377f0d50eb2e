import type { Guideline } from './guideline';
import {
  ahpraSocialMedia, amaMedia, capMedicinal, cmaCode, cnoSocialMedia, fdaScams, fsmbStatement, ftcHealth, goodMedicalPractice, nationalLaw, wmaStatement,
} from './publications';
import { cite } from './reference';

export const misinformation: Guideline = {
  id: 'misinformation',
  title: 'Don’t share misinformation, or opinion dressed as medical fact',
  kind: "don't",
  why: 'A false or overstated claim does more harm from a clinician than from a stranger. An opinion is welcome where readers can tell that it is one, and how far it stands from current guidance. '
    + 'Chaperone cannot know what is true; it points at the wording that regulators warn of.',
  example: {
    do: 'My view, which differs from the [current guideline](https://example.org/guideline): most of my patients could start lower. There is no trial of this yet.',
    dont: 'Low-dose zinc cures tinnitus, guaranteed, and they don’t want you to know it.',
  },
  references: [
    cite(cmaCode, 'Flag clearly an opinion that is contrary to what the profession accepts.', 's. 41'),
    cite(cnoSocialMedia, 'Avoid personal opinion that could pass for professional advice.'),
    cite(fsmbStatement, 'What physicians share is factual, grounded in science and driven by consensus.'),
    cite(amaMedia, 'Be candid about the limits of what is known, and where experts disagree.'),
    cite(fdaScams, 'Miracle cures, quick fixes, “all natural” and conspiracies are signs of a health scam.'),
    cite(ftcHealth, 'Work in animals or in a dish is not enough for a claim of benefit.'),
    cite(goodMedicalPractice, 'Do not present opinion as established fact, nor make little of harms.', 'para 89'),
    cite(capMedicinal, 'Medicinal claims are for licensed medicines, backed by evidence.', 'rule 12.1'),
    cite(ahpraSocialMedia, 'Nobody is investigated for holding a view; saying what is false or misleading is another matter.'),
    cite(nationalLaw, 'Advertising is not false or misleading, and raises no unreasonable hopes of benefit.', 's. 133(1)(a), (d)'),
    cite(wmaStatement, 'Stand against misinformation and disinformation.'),
  ],
  reviewed: '2026-11-22',
};
