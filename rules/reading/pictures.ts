import type { Span } from '../model';
import type { RuleContext } from '../rule';
import type { Block, Image } from '../text/draft';
import { besides } from './credit';
import { hasCue, spanOfTokens } from './sentence';
import type { Sentence } from './sentence';

/** What a picture shows of somebody. */
type Shown = 'person' | 'body' | 'scan' | 'record';

/** A picture in a draft, or words that point to one. */
export interface Picture {
  /** The words that tell what it shows. */
  readonly span: Span;
  readonly block: Block;
  /** None for an image without alternative text. */
  readonly sentence?: Sentence;
  readonly image?: Image;
  /** All that is said of what it shows: the words, the title, the file's name. */
  readonly words: string;
  /** What stands around it: the caption, the paragraphs before and after. */
  readonly around: string;
  readonly isAside: boolean;
}

const pictureNoun = String.raw`(?:photos?|photographs?|pics?|pix|pictures?|images?|imgs?|videos?|vids?|clips?|reels?|screenshots?|screengrabs?|screen shots?|selfies?|snaps?|snapshots?|carousel|x-?rays?|scans?|films?|ct|mri|ecg|ekg|echo|ultrasound)`;

/** "[photo: …]", "(face pics 1–4)", "(Video: her face …)". */
const opensAside = new RegExp(String.raw`^[[(]\s*(?:\p{L}+\s){0,2}${pictureNoun}\b`, 'iu');
/** "Photo: Sir with our team", "X-ray: the coin". */
const opensCaption = new RegExp(String.raw`^(?:[📸📷🎥]|(?:(?:in|on) )?(?:the |a |my |our )?(?:first |second |third |fourth |last |next )?${pictureNoun}(?:\s(?:below|above|attached|\d(?:\s?[-–]\s?\d)?))?\s*[:—–]\s)`, 'iu');

/** Pictures of a sentence: one in its words, or those that it is the words of. */
export function pictureIn(context: RuleContext, sentence: Sentence): Picture | undefined {
  const { block } = sentence;
  if (block.kind === 'alt') return sentence.indexInBlock === 0 ? imageIn(context, sentence) : undefined;
  const aside = asideIn(context, sentence);
  const span = aside ?? captionIn(context, sentence);
  return span && { span, block, sentence, words: context.draft.source.text.slice(span.start, span.end), around: textAround(context, block), isAside: aside !== undefined };
}

function imageIn(context: RuleContext, sentence: Sentence): Picture | undefined {
  const { block } = sentence;
  const [image] = block.images;
  if (!image) return undefined;
  const span = { start: block.span.start + sentence.start, end: block.span.start + sentence.start + sentence.text.trimEnd().length };
  return { span, block, sentence, image, words: wordsOf(image), around: textAround(context, block), isAside: false };
}

/** Images of a block that have no alternative text: only the title and the file's name tell what they show. */
export function unnamedImagesIn(context: RuleContext, block: Block): Picture[] {
  if (block.kind === 'alt') return [];
  return block.images.filter(({ alt }) => !alt.trim()).map((image) => ({ span: image.span, block, image, words: wordsOf(image), around: textAround(context, block), isAside: false }));
}

/** The picture that an image of a block is. */
export function pictureOf(context: RuleContext, block: Block, image: Image): Picture | undefined {
  const alt = context.draft.blocks.find(({ kind, images: [own] }) => kind === 'alt' && own?.span.start === image.span.start);
  const [sentence] = alt ? context.sentencesIn(alt) : [];
  return sentence ? imageIn(context, sentence) : unnamedImagesIn(context, block).find((picture) => picture.image?.span.start === image.span.start);
}

function wordsOf({ alt, title, url }: Image): string {
  return [alt, title, fileNameOf(url)].join(' . ');
}

/** The words in the name of a file: `img/wound-day_3.jpg` is "img wound day 3". */
export function fileNameOf(url: string): string {
  const path = url.replace(/[?#].*$/, '').replace(/\.\w{2,5}$/, '').split('/').slice(-2).join(' ');
  return path.replace(/%20|[-_.]+/g, ' ').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/(\p{L})(\d)/gu, '$1 $2');
}

/** An aside in square or round brackets that begins in this sentence. */
function asideIn({ draft }: RuleContext, { block, start, end }: Sentence): Span | undefined {
  const { text } = draft.source;
  const from = block.span.start + start;
  const to = block.span.start + end;
  const isFirst = (span: Span): boolean => from <= span.start ? span.start < to : block.prose.slice(span.start - block.span.start, start).trim().length <= 1;
  const square = block.asides.find(({ span }) => isFirst(span) && span.end > from && opensAside.test(text.slice(span.start, span.end)));
  if (square) return square.span;
  const searched = Math.max(block.span.start, from - 1);
  for (const { index } of text.slice(searched, to).matchAll(/\(/g)) {
    const at = searched + index;
    const length = text.slice(at, Math.min(block.span.end, at + 400)).indexOf(')');
    if (length > 0 && text[at - 1] !== ']' && opensAside.test(text.slice(at, at + length))) return { start: at + 1, end: at + length };
  }
  return undefined;
}

function captionIn({ draft }: RuleContext, { block, start, text }: Sentence): Span | undefined {
  if (!opensCaption.test(text.replace(/^[*_\s]+/, ''))) return undefined;
  const from = block.span.start + start + (text.length - text.replace(/^[*_\s]+/, '').length);
  const end = block.span.start + start + text.trimEnd().length;
  return { start: from, end: /[.!*_]$/.test(draft.source.text.slice(from, end)) ? end - 1 : end };
}

function textAround(context: RuleContext, block: Block): string {
  return [block, ...besides(context, block)].map(({ prose }) => prose.slice(0, 400)).join('\n');
}

/** "pic below", "swipe for the x-ray", "see the photo": the words that point, without the picture. */
export function pointerIn(sentence: Sentence): Span | undefined {
  // What the reader is asked to send shows nobody yet.
  if (asksForPictures.test(sentence.text)) return undefined;
  const [cue] = sentence.cues.filter(({ name }) => name === 'picture-pointer');
  return cue && spanOfTokens(sentence, cue.marked.from, cue.marked.to);
}

const asksForPictures = /\b(?:send|dm|text|e-?mail|message|whatsapp|upload|post|show) (?:me|us|it|them|your|in|a|the)\b/iu;

const records = /\b(?:wrist ?bands?|id bands?|name ?bands?|addressograph|name ?tags?|label reads|label says|(?:patient|name|id|specimen|blood) (?:label|sticker)|sticker|drug chart|obs chart|observation chart|med chart|mar sheet|fluid chart|partogram|prescription|script with|referral letter|clinic letter|discharge (?:summary|letter|paper)|handover sheet|theatre list|bed board|whiteboard|white board|case notes|patient notes|chart note|medical record|record number|mrn|nhs number|nhi|footprint card|cot card|result slip|lab results?|blood results?|thank[ -]?you card|screen ?(?:shot|grab) of (?:\S+ ){0,3}(?:messages?|dms?|texts?|whatsapps?|chats?|e?-?mails?|letters?|records?|charts?|results?|notes?|reviews?|referrals?)|(?:message|text|dm|whatsapp) (?:he|she|they|from (?:a|my|his|her|the|our)))\b/iu;
const scans = /\b(?:x-?rays?|xr|radiographs?|cxr|axr|opg|ct|cat scan|mri|angiogram|angio|echo(?:cardiogram)?|ultrasound|sonogram|mammogram|dexa|pet scan|ecgs?|ekgs?|12-lead|rhythm strip|eeg|fundus|endoscop\w+|colonoscop\w+|ercp|histology|biopsy|smear|ap chest|pa chest|chest film|plain film|lateral view|(?:axial|coronal|sagittal) (?:view|slice|image|section|t[12])|scan)\b/iu;
const bodies = /\b(?:wounds?|rash(?:es)?|lesions?|ulcers?|burns?|burned|scars?|scarred|stitches|sutures|stoma|bruis\w+|blisters?|swelling|swollen|gangren\w+|necro\w+|abscess|boils?|melanoma|moles?|birthmark|psoriasis|eczema|cellulitis|jaundiced|bite marks?|bitten|laceration|lacerated|gash|fracture|broken|deformity|deformed|amputat\w+|stump|tattoos?|inked|teeth|tooth|smile|gums|lips|full[ -]face|faces?|before and after|before\/after|pre-?op|post-?op|day \d+ post|week \d+ (?:vs|and|to)|keloid|hives|pressure (?:sore|injury)|foot ulcer|eyelids?|nodules?|placenta|newborn|foetus|fetus)\b/iu;
const people = /\b(?:patients?|pt|client|resident|portrait|selfie|his|her|him|she|he|man|woman|boy|girl|baby|babies|toddler|child|kid|lad|lass|lady|gent|gentleman|bloke|mum|mom|mama|dad|couple|twins|triplets|family|grandad|granny|nan)\b/iu;

/** What the words about a picture show; the most telling first. */
function shownIn({ words, sentence }: Picture): Shown | undefined {
  if (records.test(words)) return 'record';
  if (scans.test(words)) return 'scan';
  const tells = (...kinds: readonly string[]): boolean => sentence !== undefined && sentence.hits.some((hits) => hits.some(({ kind }) => kinds.includes(kind)));
  if (bodies.test(words) || tells('body-part')) return 'body';
  return people.test(words) || tells('given-name', 'person-noun', 'relative', 'honorific') ? 'person' : undefined;
}

/** Words that make it a picture of no patient: the writer, staff, a model, a drawing, something bought or published, or history. */
const nobodys = new RegExp(String.raw`\b(?:${[
  String.raw`me|mine|myself|my own|our own|ourselves|the author|self-portrait|my (?:\p{L}+ )?(?:knees?|legs?|feet|foot|arms?|hands?|fingers?|toes?|face|scar|back|belly|hair|teeth|smile|desk|kitchen|garden|dog|cat)`,
  String.raw`stock|shutterstock|getty|istock|unsplash|pexels|pixabay|adobe stock|freepik|canva|licen[cs]ed|licen[cs]e|cc[ -]by\S*|cc0|creative commons|public domain|wikimedia|wikipedia|wellcome|collection|museum|archives?|library of congress|royalty[ -]free|©|copyright|credit|courtesy|reproduced|adapted|redrawn|radiopaedia|dermnet|textbook|atlas|journal|et al|doi|published|publisher|competitor|taken from|borrowed|lifted|nicked|ads?|adverts?|advertisement|brochure|magazine|weekly|newspaper|from the (?:paper|article|study|site|website|web|book|leaflet|report)|source`,
  String.raw`volunteers?|models?|actors?|posed|staged|mock|mocked|dummy|manikins?|mannequins?|simulat\w+|sim|phantom|test ?patient|teaching aid|training|example|sample|fake|invented|fictional|fictitious|composite|synthetic|ai[ -]generated|generated|lego|teddy|doll|puppet`,
  String.raw`diagrams?|illustrations?|illustrated|drawings?|drawn|sketch\w*|cartoons?|comic|painting|poster|leaflet|logo|icon|banner|infographic|graphs?|bar chart|pie chart|line chart|flow ?charts?|chart of|chart showing|plot|histogram|table|figure|map|slide deck|schematic|algorithm|flow|timeline|headshot|cover`,
  String.raw`(?<!\bwith (?:our|the|his|her|my|all) (?:\p{L}+ )?)(?:colleagues?|staff|team|nurses|doctors|students|clinicians|surgeons|speakers?|delegates|volunteers|runners|choir|finish line|conference|building|corridor|entrance|car park|mural)`,
  String.raw`18\d\d|19[0-6]\d|1[5-7]\d\d|century|victorian|edwardian|vintage|historical`,
  String.raw`consent\w*|permission|agreed to|blessing|said yes`,
].join('|')})\b`, 'iu');

/** True when what is said of a picture, or beside it, makes it nobody's or says that it may be shown. */
function showsNoPatient({ words, around, image }: Picture, isCredited: boolean): boolean {
  // The paragraph around an aside or a caption is a story, with the writer in it.
  return nobodys.test(words) || (image !== undefined && isCredited) || credits.test(around);
}

const credits = /\b(?:stock (?:photos?|images?|pictures?)|public domain|creative commons|cc[ -]by|cc0|wellcome collection|wikimedia|licen[cs]ed (?:from|under)|(?:photos?|pictures?|images?|pics?) (?:are|is) (?:mine|my own|stock|from|of (?:a model|an actor|a volunteer|staff))|not a (?:real )?patient|no patients?|with (?:\S+ ){0,3}(?:permission|consent)|consent(?:ed)? (?:to|for|form|given|obtained)|manikin|mannequin|volunteer|used with)\b/iu;

/** True where the draft credits what stands beside a picture. */
function isCreditedBeside(context: RuleContext, block: Block): boolean {
  return besides(context, block).some((other) => context.sentencesIn(other).some((sentence) => hasCue(sentence, 'own-work')));
}

/** A record or a part of a body is a patient's; a face is one where the draft tells of a patient. */
export function isOfPatient(context: RuleContext, picture: Picture, tellsOfPatient: boolean): boolean {
  if (showsNoPatient(picture, isCreditedBeside(context, picture.block))) return false;
  const shown = shownIn(picture);
  if (picture.sentence && context.people.patientIn(picture.sentence)) return true;
  return shown === 'record' || (shown !== undefined && (tellsOfPatient || (shown === 'body' && (picture.isAside || picture.image !== undefined))));
}
