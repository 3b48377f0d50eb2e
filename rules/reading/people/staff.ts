import type { SentenceReading } from '../sentence';
import { follows, isKindAt, normAt } from './details/detail';
import type { MentionReading } from './mentions';

/** Jobs in and around a hospital or a practice whose holders are no clinicians. */
export const staffWord = /^(?:manager|managers|receptionist|secretary|boss|mentor|supervisor|preceptor|trainee|cleaner|cleaners|volunteer|volunteers|porter|porters|security|guard|administrator|clerk|coordinator|co-ordinator|director|ceo|interpreter|translator|assistant|crewmate|teammate|dispatcher|technician|orderly|housekeeper|driver|pilot|caterer|cook|tea lady|domestic|electrician|engineer|it|librarian|educator|tutor|lecturer|principal|dean|superintendent|accountant|bookkeeper|plumber|webmaster|photographer|editor|organiser|organizer|chair|chairman|chairwoman|chairperson|host|presenter|facilitator|moderator|winchman|handyman|caretaker|gardener|deputy|lead|head)$/;

/** With "my" or "our" before, somebody of the writer's own life. */
const companion = /^(?:partner|friend|friends|neighbour|neighbor|teacher|publisher|predecessor|successor|apprentice|trainer|mate|co-author|coauthor|admin|chef|flatmate|housemate|roommate|landlord|landlady|colleague|buddy|pal|bestie|coach|running partner|co-host|cohost|agent|solicitor|lawyer|mechanic|builder|hairdresser|barber|plumber|childminder|nanny|babysitter)$/;

/** Departments in which somebody works rather than lies. */
const departments = /^(?:reception|desk|counter|switchboard|radiology|pharmacy|theatre|theatres|physio|triage|outpatients|admin|accounts|security|hr|it|stores|records|phlebotomy|x-ray|xray|billing|dispensary|switch|cssd|estates|procurement|finance|comms|bookings|catering|kitchen|laundry|coding|payroll|phones|phone|gate|front-desk|till|hatch|annual|maternity|leave|call|nights)$/;

/** What staff do to somebody, or for them. */
const treated = /^(?:intubated|cannulated|scanned|stitched|sutured|resuscitated|clerked|triaged|examined|assessed|bagged|tubed|shocked|bleeped|paged|scrubbed|prescribed|diagnosed|anaesthetised|anesthetized|ventilated|extubated|catheterised|catheterized|debriefed|rota'd|precepted)$/;
const handled = /^(?:ran|run|runs|running|took|takes|sent|sends|drew|got|put|placed|started|did|does|held|pushed|charted|hung|set|passed|called|checked|printed|spiked|primed|led|leads|covered|covers|covering|fixed|counted|wrote|read|found|gave|handed|filed|booked|made|organised|organized|carried|grabbed|fetched)$/;
/** Things that belong to the work: with "the", "a" or nothing before, never with "her" or "his". */
const tools = /^(?:bloods|cannula|drip|airway|scope|compressions|cpr|pump|monitor|gas|gases|tube|obs|ecg|crash|theatre|lab|labs|handover|rota|round|rounds|shift|shifts|chart|charts|ultrasound|code|adrenaline|defib|pads|clinic|clinics|list|rotas|audit|oncall|on-call|referral|discharge|stretcher|trolley|generator|teaching|huddle|debrief|kit|tray|swabs|instruments|unit|fluids|bag|probe|tourniquet|mask)$/;

/**
 * True when the words around a name make its bearer one of the staff: "our charge nurse Bronagh", "Bronagh, our manager", "the driver, Biju", "Bronagh (porter)",
 * "Bronagh in pharmacy", "Bronagh ran the bloods down", "Bronagh intubated him".
 */
export function isStaffName(mention: MentionReading & { readonly sentence: SentenceReading }): boolean {
  return isStaffBefore(mention) || isStaffAfter(mention) || isInDepartment(mention) || doesStaffWork(mention);
}

type NameIn = MentionReading & { readonly sentence: SentenceReading };

function isStaffBefore({ sentence, from }: NameIn): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 2); at--) {
    if (/[.;:!?]/.test(sentence.tokens[at + 1]!.before)) return false;
    if (companion.test(normAt(sentence, at)) && /^(?:my|our)$/.test(normAt(sentence, at - 1)) || /^(?:old|good|dear|best|former|running)$/.test(normAt(sentence, at - 1)) && /^(?:my|our)$/.test(normAt(sentence, at - 2)) && companion.test(normAt(sentence, at))) return true;
    if (!isStaffAt(sentence, at)) continue;
    if (at < from - 1 && !/^(?:called|named)$/.test(normAt(sentence, from - 1))) return false;
    // "a driver, Biju" may be the patient; "the driver, Biju" and "our driver Biju" were there.
    for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
      const word = normAt(sentence, back);
      if (/^(?:a|an|another|retired|former|ex|his|her|their|fellow)$/.test(word)) return false;
      if (/^(?:the|our|my|this|both)$/.test(word)) return true;
    }
    return isKindAt(sentence, at, 'clinician');
  }
  // "the Director of Nursing, Peta Holm"
  const office = from - 3;
  return office >= 0 && /,/.test(sentence.tokens[from]!.before) && normAt(sentence, from - 2) === 'of' && /^(?:director|head|chair|dean|professor|manager|chief|president|secretary)$/.test(normAt(sentence, office));
}

function isStaffAfter({ sentence, to }: NameIn): boolean {
  const isSetOff = /^\s*[,(–—]/.test(sentence.tokens[to]?.before ?? '');
  const first = normAt(sentence, to);
  const isOurs = /^(?:our|the|my|one)$/.test(first);
  if (!isSetOff && !isOurs && !(/^(?:is|was)$/.test(first) && /^(?:our|the|my)$/.test(normAt(sentence, to + 1)))) return false;
  for (let at = to; at < Math.min(to + 5, sentence.tokens.length); at++) {
    if (at > to && /[,.;:!?–—)]/.test(sentence.tokens[at]!.before)) return false;
    if (/^(?:a|an|retired|former|his|her|their|in|for|to|with|from|by|when|who|whom|and|but|on|at|so|because|if|as|had|has|came|went|said|told|asked)$/.test(normAt(sentence, at))) return false;
    if (isStaffAt(sentence, at)) return true;
  }
  return false;
}

function isStaffAt(sentence: SentenceReading, at: number): boolean {
  return (isKindAt(sentence, at, 'clinician') && !/^(?:pt|sister|resident|fellow|attending)$/.test(normAt(sentence, at))) || staffWord.test(normAt(sentence, at));
}

/** "Priti in pharmacy", "Kev from IT". Whoever lies in a ward is another matter. */
function isInDepartment({ sentence, to }: NameIn): boolean {
  if (!follows(sentence, to)) return false;
  let at = to;
  while (/^(?:will|is|are|was|be|back|working|who|who's)$/.test(normAt(sentence, at))) at++;
  if (!/^(?:in|on|from|at|behind)$/.test(normAt(sentence, at))) return false;
  at += /^(?:the|our)$/.test(normAt(sentence, at + 1)) ? 2 : 1;
  return departments.test(normAt(sentence, at));
}

function doesStaffWork({ sentence, to, title }: NameIn): boolean {
  if (title && /^(?:mr|mrs|ms|miss|mx)$/.test(title)) return false;
  let at = to;
  while (/^(?:had|has|have|was|just|then|already|quietly|still|who|also|and|is|calmly|even)$/.test(normAt(sentence, at))) at++;
  const verb = normAt(sentence, at);
  const isPassive = /^(?:was|were|is|been|got)$/.test(normAt(sentence, at - 1));
  if (treated.test(verb)) return !isPassive && /^(?:him|her|them|me|us|the|a|another|our|it)$/.test(normAt(sentence, at + 1));
  if (!handled.test(verb) || isPassive) return false;
  for (let next = at + 1; next <= at + 4; next++) {
    if (/[.;:!?]/.test(sentence.tokens[next]?.before ?? '') || /^(?:her|his|their|to|and|but|who|for|because|when|so)$/.test(normAt(sentence, next))) return false;
    if (tools.test(normAt(sentence, next))) return true;
  }
  return false;
}
