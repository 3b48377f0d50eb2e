import type { Sentence } from '../../../sentence';
import { follows, isCapital, isKindAt, lengthAt, normAt, textAt } from '../detail';

/** Two or three capitals after "pt" that tell a state, a test or a place rather than who it is. */
const clinical = /^(?:AB[CGX]|ABG|ACS|AED|AF|AFB|AKI|ALS|AMA|AMU|ANC|AOX|APH|AVN|AXR|BBV|BD|BG|BIBA|BLS|BM|BMI|BNO|BP|BPD|BSL|CBG|CBT|CCF|CCU|CHF|CKD|CMP|CNS|CO|COVID|CP|CPR|CRP|CSF|CT|CTG|CVA|CVP|CXR|DI|DKA|DM|DNA|DNR|DOA|DOB|DOE|DVT|EBL|ECG|ECT|ED|EEG|EKG|EMS|ENT|EOL|EPO|ER|ESR|FBC|FFP|FHR|FNF|GCS|GI|GP|GTN|GU|HB|HDU|HF|HIV|HPV|HR|HRT|HTN|IBD|IBS|ICU|ID|IM|INR|IO|IUD|IV|IVF|JVP|KUB|LFT|LMP|LOC|LP|LVF|MAU|MCA|MDT|MI|MND|MRI|MS|MVA|NAD|NBM|NEWS|NFR|NG|NGT|NHS|NKDA|NOF|NOK|NPO|NSR|NVD|OCD|OD|OK|OOH|OPD|OR|OSA|OT|PE|PEG|PET|PICC|PID|PMH|PPH|PR|PRN|PT|PTSD|PV|QDS|RA|RBS|RIP|RN|ROM|RR|RSI|RSV|RTA|RTC|SAH|SAU|SCI|SDH|SI|SLE|SOB|SR|STEMI|STI|SVT|TB|TDS|TIA|TPN|TTO|TV|UK|URI|US|USA|UTI|VBG|VF|VP|VT|WCC|WNL|XR)$/;
const bearer = /^(?:pt|pt's|patient|client|initials|initialled|resident|inpatient|baby|bub|lady|gent|gentleman|px|born)$/;
/** Letters after which more letters name a microbe, a vitamin or a part. */
const lettered = /^(?:vitamin|hepatitis|type|grade|group|bay|ward|part|plan|appendix|figure|table|strep|class|stage|section|panel|factor|protein|level|band|block|zone|pod|unit|option|clause|exhibit|annex|cell|column)$/;

/** Where initials that stand for somebody end: `J.W.`, `M.O'S.`, `J.` before a verb, `pt AB`, `JMcG`, `RK, 34F`; `at` when there are none. */
export function initialsEnd(sentence: Sentence, at: number): number {
  const text = textAt(sentence, at);
  if (/^(?:\p{Lu}['’]?\p{Lu}?\.){1,3}(?:\p{Lu}['’]?){1,2}\.?$/u.test(text)) return isAbbreviation(text) ? at : at + 1;
  if (/^\p{Lu}{1,2}Ma?c\p{Lu}$/u.test(text)) return at + 1;
  if (/^[A-HJ-Z]\.?$/.test(text) && isStopped(sentence, at)) return isStandingFor(sentence, at) ? at + 1 : at;
  if (!/^\p{Lu}{2,3}$/u.test(text) || clinical.test(text) || !isUnknown(sentence, at)) return at;
  if (bearer.test(normAt(sentence, at - 1)) && follows(sentence, at)) return at + 1;
  return isAgeNext(sentence, at + 1) ? at + 1 : at;
}

function isAbbreviation(text: string): boolean {
  return /^(?:U\.S|U\.K|U\.N|B\.S|M\.D|R\.N|Ph\.D|P\.S|P\.O|N\.B|E\.R|I\.V|O\.R|A\.M|P\.M|D\.O|D\.C|S\.A|N\.Z|B\.A|M\.A|R\.I\.P|P\.T|O\.T|G\.P|E\.D|T\.V|A\.I|C\.V|Q\.I|B\.C|N\.I|L\.A|P\.E|I\.D|W\.H\.O|N\.H\.S|C\.D\.C|F\.D\.A)\b/.test(text);
}

/** The tokenizer keeps a full stop within a word and leaves one after it out. */
function isStopped({ tokens, start, text }: Sentence, at: number): boolean {
  const token = tokens[at]!;
  return token.text.endsWith('.') || text[token.end - start] === '.';
}

function isUnknown({ hits }: Sentence, at: number): boolean {
  return hits[at]!.every(({ kind }) => /^(?:cap|caps|initial)$/.test(kind));
}

/** "there that J. first spoke", not "E. coli" or "vitamin D." */
function isStandingFor(sentence: Sentence, at: number): boolean {
  const before = textAt(sentence, at - 1);
  if (at === 0 || isCapital(before) || /\d/.test(before) || lettered.test(normAt(sentence, at - 1)) || /^(?:a|an|the|is|was|and|or)$/.test(normAt(sentence, at - 1))) return false;
  if (isKindAt(sentence, at, 'condition', 'test', 'drug')) return false;
  const after = normAt(sentence, at + 1);
  return after === '' || isKindAt(sentence, at + 1, 'past', 'be', 'have') || /^(?:first|told|asked|said|says|came|went|died|who|in|and|has|had|is|was|never|always|still|once|later|then|again|taught|spoke|sat|knew|wanted|wants)$/.test(after);
}

/** "RK, 34F", "RK (61)". */
function isAgeNext(sentence: Sentence, at: number): boolean {
  return /^\s*[,(]\s*$/.test(sentence.tokens[at]?.before ?? '') && lengthAt(sentence, at, 'age', 'bare-age') > 0 && /\d/.test(textAt(sentence, at));
}
