/** Words for a line or an address that is there for everybody. */
const everybodys = /\b(?:our|us|we['’]re|clinic|clinics|practice|surgery|centre|center|reception|front desk|helpline|hotline|lifeline|line|lines|office|switchboard|charity|samaritans|childline|crisis|service|services|pharmacy|chemist|out[ -]of[ -]hours|appointments?|bookings?|book|enquir(?:y|ies)|inquiries|contact|customer|support|council|police|press|media|hospital|department|dept|unit|desk|ward|team|secretary|headquarters|hq|library|school|trust|foundation|society|institute|university|ministry|emergency|freephone|toll[ -]free|toll|poison(?:s)?|admissions|billing|events?|venue|conference|tickets?|webinar|zoom|dial[ -]in|meeting|donate|donations?|volunteers?|recruitment|job|vacancy|apply|website|directory|landlord|hotel|restaurant|shop|store|for (?:help|advice|information|details|more))\b/gi;
const somebodys = /\b(?:his|her|hers|their|him|them|she|he|they|patients?|pts?|wife|husband|son|daughter|mother|father|mum|mom|mam|dad|brother|sister|aunt|uncle|gran|nan|partner|neighbou?r|carer|nok|next of kin|my|mine|i|me|mr|mrs|ms|mob|mobile|cell|home|named?|from)\b/gi;

/** True for the line of a practice or a helpline: what is told nearest before the number, or else behind it, is about everybody's line and nobody's own. */
export function isOwnLine(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 70), start);
  const [ours, theirs] = [lastOf(before, everybodys), lastOf(before, somebodys)];
  if (ours >= 0 || theirs >= 0) return ours > theirs;
  return /^[\s,(–-]*(?:for (?:appointments|bookings|help|advice|details|information|enquiries)|\(?(?:reception|office|24|toll|freephone|open|free)|is (?:our|the)|(?:mon|weekdays|open|24))/i.test(text.slice(end, end + 40));
}

function lastOf(text: string, words: RegExp): number {
  return [...text.matchAll(words)].at(-1)?.index ?? -1;
}
