import type { Found } from './found';
import { isOwnLine } from './own-lines';

const plain = /(?<![\p{L}\p{N}.+_-])[\p{L}\p{N}](?:[\p{L}\p{N}.+_-]{0,62}[\p{L}\p{N}_])?@(?:[\p{L}\p{N}-]{1,63}\.){1,5}[\p{L}]{2,24}/gu;
const at = String.raw`(?:\s?[\[({<]\s?(?:at|@)\s?[\])}>]\s?|\s(?:at|@|arroba)\s|@)`;
const dot = String.raw`(?:\s?[\[({<]\s?(?:dot|\.)\s?[\])}>]\s?|\sdot\s|\.)`;
/** Top-level names that people spell out. Words at the end of a sentence are none. */
const top = '(?:com|org|net|edu|gov|info|io|me|email|mail|uk|ie|us|ca|au|nz|in|za|ng|eu|example|test)';
const spelled = new RegExp(String.raw`(?<![a-z\u00C0-\u024F\d.+_-])[a-z\u00C0-\u024F\d][a-z\u00C0-\u024F\d+_-]{0,40}(?:(?:${dot}|\s(?:underscore|dash|hyphen)\s)[a-z\u00C0-\u024F\d_-]{1,40}){0,3}${at}[a-z\u00C0-\u024F\d-]{1,40}(?:${dot}[a-z\u00C0-\u024F\d-]{1,40}){0,3}${dot}${top}(?![a-z\u00C0-\u024F\d-])`, 'gi');
/** Mailboxes of a place rather than of a person. */
const shared = /^(?:info|hello|contact|reception|appointments?|bookings?|enquir(?:y|ies)|inquiries|admin|office|press|media|support|help|team|no-?reply|feedback|complaints?|pals|events?|jobs|careers|recruitment|editor|editorial|privacy|security|webmaster|mail|practice|clinic|surgery|secretary|research|trials?|study)(?=[@.\s\[({_-])/i;

/** E-mail addresses, also spelled out: `name at mail dot example`, `name [at] mail.example`. */
export function emailsIn(text: string): Found[] {
  const matches = [...(text.includes('@') ? text.matchAll(plain) : []), ...(/\bat\b|[\[({]\s?@|@\s/i.test(text) && /\bdot\b|\.[a-z]/i.test(text) ? [...text.matchAll(spelled)].filter(isSpelled) : [])];
  return matches.filter((match) => !isSharedMailbox(match[0]) && !isOwnLine(text, match.index, match.index + match[0].length))
    .map((match): Found => ({ means: 'email', start: match.index, end: match.index + match[0].length, isPersonal: false }));
}

export function isSharedMailbox(address: string): boolean {
  return shared.test(address);
}

/** What has a plain `@` and plain dots is an address as it is. "look at nhs.uk" has an address in it, not a mailbox: where "at" is a plain word, a dot has to be spelled out as well. */
function isSpelled({ 0: words }: RegExpMatchArray): boolean {
  return /\s@|@\s|[\[({<]@|[\[({<]\s?(?:at|@)/i.test(words) || /\sdot\s|[\[({]\s?dot/i.test(words);
}
