import { defineLexicon } from '../../reading/lexicon';

const naming = 'Naming a person by a condition makes the condition the whole of them.';
const wordsMatter = 'National Institute on Drug Abuse, “Words Matter”: person-first terms for substance use.';
const suicide = 'Reporting guidance on suicide: “commit” recalls a crime or a sin, and no suicide is a success or a failure.';
const blame = 'Puts the blame on the person before the reason is known.';

/**
 * Words that carry a judgement about an illness or disability; `prefer` is what person-first guidance writes instead.
 * Nouns are preferred as nouns, in the singular: the plural and the article are made to fit.
 */
export const stigma = defineLexicon('stigma', [
  { terms: `
      addict, drug addict, substance abuser, drug abuser, heroin addict, opioid addict, opiate addict, pill addict, recovering addict`, forms: 'noun', source: wordsMatter, prefer: 'person with a substance use disorder' },
  { terms: 'drug user, iv drug user, ivdu', forms: 'noun', source: wordsMatter, prefer: 'person who uses drugs' },
  { terms: 'crack baby, addicted baby', forms: 'noun', source: wordsMatter, prefer: 'baby exposed to drugs before birth' },
  { terms: 'alcohol abuser, problem drinker, wino', forms: 'noun', source: wordsMatter, prefer: 'person with an alcohol use disorder' },
  { terms: 'alcoholic', forms: 'noun', source: wordsMatter, prefer: 'person with an alcohol use disorder' },
  { terms: 'substance abuse, drug abuse', source: wordsMatter, prefer: 'substance use' },
  { terms: 'alcohol abuse', source: wordsMatter, prefer: 'harmful drinking' },
  { terms: 'dirty urine, dirty urines, dirty urine screen, dirty tox screen, dirty drug screen, dirty uds', source: wordsMatter, prefer: 'positive drug test' },
  { terms: 'clean urine, clean urines, clean urine screen, clean tox screen, clean drug screen, clean uds', source: wordsMatter, prefer: 'negative drug test' },

  { terms: 'committed suicide, successfully committed suicide, completed suicide', source: suicide, prefer: 'died by suicide' },
  { terms: 'commit suicide, complete suicide', source: suicide, prefer: 'die by suicide' },
  { terms: 'commits suicide, completes suicide', source: suicide, prefer: 'dies by suicide' },
  { terms: 'committing suicide, completing suicide', source: suicide, prefer: 'dying by suicide' },
  { terms: 'successful suicide', forms: 'noun', source: suicide, prefer: 'suicide' },
  { terms: `
      failed suicide, failed suicide attempt, failed suicide bid, unsuccessful suicide, unsuccessful suicide attempt, suicide gesture`, forms: 'noun', source: suicide, prefer: 'suicide attempt' },

  { terms: 'schizophrenic', forms: 'noun', because: naming, prefer: 'person with schizophrenia' },
  { terms: 'psychotic', forms: 'noun', because: naming, prefer: 'person with psychosis' },
  { terms: 'manic depressive', forms: 'noun', because: naming, prefer: 'person with bipolar disorder' },
  { terms: 'anorexic, anorectic', forms: 'noun', because: naming, prefer: 'person with anorexia' },
  { terms: 'bulimic', forms: 'noun', because: naming, prefer: 'person with bulimia' },
  { terms: 'epileptic', forms: 'noun', because: naming, prefer: 'person with epilepsy' },
  { terms: 'spastic', forms: 'noun', because: naming, prefer: 'person with cerebral palsy' },
  { terms: 'paraplegic, quadriplegic, tetraplegic', forms: 'noun', because: naming, prefer: 'person with a spinal cord injury' },
  { terms: 'hemophiliac, haemophiliac', forms: 'noun', because: naming, prefer: 'person with haemophilia' },
  { terms: 'aids victim, hiv victim, aids sufferer, aids patient', forms: 'noun', because: naming, prefer: 'person living with HIV' },
  { terms: 'stroke victim, stroke sufferer', forms: 'noun', because: 'A victim is only acted upon.', prefer: 'person who has had a stroke' },
  { terms: 'cancer victim, cancer sufferer', forms: 'noun', because: 'A victim is only acted upon.', prefer: 'person with cancer' },
  { terms: "dementia sufferer, alzheimer's sufferer, dementia victim, alzheimer's victim, demented patient", forms: 'noun', because: naming, prefer: 'person living with dementia' },
  { terms: 'burns victim, burn victim', forms: 'noun', because: 'A victim is only acted upon.', prefer: 'person with burns' },
  { terms: 'cripple', forms: 'noun', because: naming, prefer: 'disabled person' },
  { terms: 'deaf mute', forms: 'noun', because: naming, prefer: 'Deaf person' },
  { terms: 'midget', forms: 'noun', because: naming, prefer: 'person of short stature' },
  { terms: 'albino', forms: 'noun', because: naming, prefer: 'person with albinism' },
  { terms: "mongol child, mongoloid, downs kid, down's kid, downs child, downs baby", forms: 'noun', because: naming, prefer: 'child with Down syndrome' },
  { terms: 'leper', forms: 'noun', because: naming, prefer: 'person affected by leprosy' },
  { terms: 'the disabled, the handicapped, handicapped people', because: 'Groups people by what they cannot do.', prefer: 'disabled people' },
  { terms: 'the mentally ill, the insane', because: 'Groups people by illness.', prefer: 'people with mental illness' },
  { terms: 'birth defect', forms: 'noun', because: 'People are not defective.', prefer: 'congenital condition' },
  { terms: 'mentally retarded, retarded', because: 'A term of abuse for many years now.', prefer: 'with an intellectual disability' },
  { terms: 'mental retardation', because: 'A term of abuse for many years now.', prefer: 'intellectual disability' },
  { terms: 'wheelchair-bound, confined to a wheelchair, bound to a wheelchair', because: 'A wheelchair frees; it does not bind.', prefer: 'using a wheelchair' },

  { terms: 'non-compliant, noncompliant, non-compliance with medication', because: blame, prefer: 'not taking the treatment as prescribed' },
  { terms: 'defaulter, treatment defaulter, tb defaulter, art defaulter', forms: 'noun', because: blame, prefer: 'person who missed follow-up' },
  { terms: 'tb suspect, covid suspect', forms: 'noun', because: 'A suspect has done something wrong.', prefer: 'person with possible infection' },
  { terms: 'prostitute', forms: 'noun', because: naming, prefer: 'sex worker' },
  { terms: 'illegal immigrant, illegal alien', forms: 'noun', because: 'No person is illegal.', prefer: 'person without papers' },
  { terms: 'the obese', because: 'Groups people by their bodies.', prefer: 'people living with obesity' },
  { terms: 'full-blown aids', because: 'An old phrase that frightens and says nothing.', prefer: 'advanced HIV disease' },
  { terms: 'mental patient, mental case, psych case', forms: 'noun', because: naming, prefer: 'person with a mental illness' },
  { terms: 'poor historian', forms: 'noun', because: blame, prefer: 'person who found the history hard to give' },
  { terms: 'morbidly obese', because: 'A word for a body that reads as a verdict.', prefer: 'living with severe obesity' },
]);
