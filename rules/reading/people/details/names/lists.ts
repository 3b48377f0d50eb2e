import { listOf } from '../../../lexicon';
import { loadVocabulary } from '../../../vocabulary';

let given: ReadonlySet<string> | undefined;
let surnames: ReadonlySet<string> | undefined;

/** First names that are also words or shorts of them, when nobody wrote a capital. */
const alsoWord = /^(?:alba|alec|alex|alma|alpha|ana|anders|andy|angus|anil|bailey|bas|benny|bess|billie|bobby|bonnie|brad|brett|bridge|bridie|brook|bruce|candy|carmel|cedric|chris|chuck|cindy|claire|colleen|con|courtney|craig|cyril|dan|dario|deb|dell|devi|dina|don|donna|dora|drew|eli|elite|ella|ellen|emery|enzo|erica|eric|ezra|felicity|finn|flossie|fiona|floyd|ford|ganga|gene|georgia|gert|gina|greg|hadley|harpreet|harry|heath|heather|helena|herman|horace|hugh|ian|ira|isaac|ivan|ivy|jackie|jade|jake|janet|jared|jasmine|java|jean|jen|jerry|jersey|jess|jesse|jill|jo|jon|joss|josh|juliet|kat|kay|kelly|kelsey|kim|kirsty|kitty|koi|lance|larry|laurel|leo|leslie|logan|lottie|louie|luke|mack|madge|mae|maha|mandy|marge|margot|marina|martin|matt|mattie|maya|mick|mickey|mimi|mindy|mike|mina|mitch|molly|morgan|nanny|nelly|nick|nicks|nikki|nina|nola|norm|oscar|otto|pam|pansy|paddy|patsy|patty|peg|peggy|penny|pete|petra|phil|pip|polly|quentin|ramona|reef|rhea|rhys|robin|roger|rollo|roman|rory|rosie|ross|rosetta|rowan|rube|ruth|sally|sana|sandy|sasha|saul|sean|senna|seth|shah|shane|sheila|sid|sonia|sonny|stan|stella|steve|suzy|ted|teddy|terry|thai|tia|timothy|tina|tom|tommy|toni|tony|trudy|vince|wally|willie|willy|zen|zoe)$/;

/** A first name in lower case; those that are also words need `isSure` signs of a person beside them. */
export function isGivenName(norm: string, isSure: boolean): boolean {
  given ??= namesOf('given-name');
  return given.has(norm) && (isSure || !alsoWord.test(norm));
}

export function isSurname(norm: string): boolean {
  surnames ??= namesOf('surname');
  return surnames.has(norm);
}

function namesOf(kind: string): ReadonlySet<string> {
  return new Set(loadVocabulary().lexicons.filter((lexicon) => lexicon.kind === kind).flatMap(({ entries }) => entries.flatMap(({ terms }) => listOf(terms.toLowerCase()))));
}

/** How surnames of many peoples begin or end, whoever listed them: `O'Gormley`, `Wiśniewski`, `Guðjónsdóttir`, `Ramanathan`, `Oluwadamilola`. */
const surnameShape = /^(?:(?:Mc|Fitz|O['’])\p{Lu}\p{Ll}{2,}|Mac(?!Book|OS|book|millan|ular|ro)\p{L}{3,}|(?:Oluwa|Olu|Ade|Chukwu|Nwa|Ogun|Oyin|Nkosi|Ntombi|Nom[tvbf]|Siya[bm]|Hari|Venkat|Subram|Rama|Bala)\p{Ll}{3,}|\p{Lu}\p{L}{2,}(?:ski|ska|sky|wicz|czyk|czak|owski|ová|ović|ević|vić|enko|chuk|shvili|adze|dóttir|sson|opoulos|akis|idis|escu|swamy|appan|amma|appa|bhai|behn|inder|preet|jeet|nathan|lakshmi|kumar|oğlu|zadeh|nejad|kunju|kutty|singh|walla|wala))$/u;

export function looksLikeSurname(text: string): boolean {
  return surnameShape.test(text.replace(/['’]s$/, ''));
}
