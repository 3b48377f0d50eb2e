import type { Guideline } from './guideline';
import { ahpraSocialMedia, ahpraStatement, anaSocial, cmaCode, cpsmPlatforms, cpsoPolicy, crnsManagers, gmcSocialMedia, goodMedicalPractice, ncsbnGuide, wmaStatement } from './publications';
import { cite } from './reference';

export const professionalism: Guideline = {
  id: 'professionalism',
  title: 'Maintain professionalism',
  kind: 'do',
  why: 'The standard is the same online as at the bedside, and one post colours how people see the whole profession. '
    + 'Jokes about patients or the workplace are the commonest slip, even when nobody is named. Screenshots outlive deleted posts and private groups.',
  example: {
    do: 'Eleven hours, no break, and I am so proud of this team. Staffing like this is not safe, and we have told the trust so in writing.',
    dont: 'Eleven hours of babysitting drunks and moaners. My bosses are idiots.',
  },
  references: [
    cite(cmaCode, 'Communicate with respect in every medium, and treat colleagues with dignity.', 'ss. 31–32'),
    cite(cpsoPolicy, 'Words that may harm public trust, care or collaboration are unprofessional; constructive criticism in good faith is not.'),
    cite(crnsManagers, 'No disparaging remarks about employers or co-workers, and no venting.'),
    cite(cpsmPlatforms, 'Posts travel beyond the audience they were meant for. How a view is put matters more than the view.'),
    cite(anaSocial, 'Stay professional, and engage with respect.'),
    cite(ncsbnGuide, 'Well-meant reflection or venting can end in saying too much.'),
    cite(gmcSocialMedia, 'Standards do not change on social media.', 'para 4'),
    cite(goodMedicalPractice, 'Your conduct justifies the trust that patients and the public place in the profession.', 'para 81'),
    cite(ahpraSocialMedia, 'Communicate respectfully with and about patients, colleagues and employers.'),
    cite(ahpraStatement, 'The Code of conduct applies online, in semi-private forums as well.'),
    cite(wmaStatement, 'Keep the trust that people place in the profession.'),
  ],
  reviewed: '2026-11-22',
};
