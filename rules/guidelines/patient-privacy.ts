import type { Guideline } from './guideline';
import {
  ahpraSocialMedia, anaSocial, cmpaAccountable, cnoSocialMedia, cnpsSocialMedia, gdpr, gmcSocialMedia, goodMedicalPractice, hipaaGuidance, hipaaRule,
  massMedical, nmcSocialMedia, phipaDecision, quebecCode,
} from './publications';
import { cite } from './reference';

export const patientPrivacy: Guideline = {
  id: 'patient-privacy',
  title: 'Protect patient privacy',
  kind: 'do',
  why: 'People speak to clinicians because it stays between them. No name is needed to break that: age, place, time and something unusual are often enough for the patient or a neighbour to recognize the story. '
    + 'Consent to treatment is not consent to be written about.',
  example: {
    do: 'A composite of several families I have met, with every detail changed: the parents who waited a week because they did not want to bother anyone.',
    dont: 'Saw a 43-year-old postman from Wexcombe on Tuesday night, bed 4. His wife teaches at the primary school.',
  },
  references: [
    cite(cnoSocialMedia, 'Facts, places and backgrounds add up, and together can identify a patient.'),
    cite(cmpaAccountable, 'Share no patient-specific information, and treat whatever you post as public.'),
    cite(quebecCode, 'No indiscreet conversation about a patient on social networks, nor revealing that somebody used your services.', 's. 20(2)'),
    cite(phipaDecision, 'Using a patient’s information for a story was a breach although nothing published identified the child.'),
    cite(cnpsSocialMedia, 'A post without a name cost a job: circumstances, age and place were enough.'),
    cite(hipaaRule, 'Eighteen kinds of identifier are removed, and nothing known to be left identifies the person.', '45 CFR 164.514(b)(2)'),
    cite(hipaaGuidance, 'Both ways of de-identifying leave some risk.'),
    cite(anaSocial, 'Nothing online that identifies a patient, and no photos or videos of patients.'),
    cite(massMedical, 'No content that reveals who a patient is, directly or indirectly.'),
    cite(gmcSocialMedia, 'The sum of the details may let the patient, or somebody close, recognize the case.', 'para 19'),
    cite(goodMedicalPractice, 'Honest and confidential in all professional communication, digital included.', 'para 88'),
    cite(nmcSocialMedia, 'Sharing confidential information, or pictures without consent, puts registration at risk.'),
    cite(ahpraSocialMedia, 'Duties of confidentiality and privacy hold on every platform.'),
    cite(gdpr, 'Somebody who can be singled out by means reasonably likely to be used is identifiable.', 'recital 26'),
    cite(gdpr, 'Health data may be processed only under an exception.', 'Art. 9(1)'),
  ],
  reviewed: '2026-11-22',
};
