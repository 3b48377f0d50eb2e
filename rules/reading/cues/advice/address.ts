import { defineCues } from '../../cues';

/** Who is spoken to: one person, or whoever reads. */
export const address = defineCues([
  {
    cue: 'address-individual',
    because: 'A name, a handle or an endearment set off as one calls somebody.',
    patterns: [
      '^ (replying to)? #handle', '^ (dear|dearest|hi|hello|ah)? #honorific|sir|madam|captain|miss #cap|#given-name|#initial? #cap? ,', "^ sir|madam|ma'am ,", '#given-name|#cap #endearment',
      ', (hi|hey|hello|ah|oh|dear|dearest|right|ok|okay|sorry|no|yes|and|to|@)? #given-name ,',
      '^ (hi|hey|hello|ah|oh|dear|dearest|aw|ooh|arre) #given-name|#cap|#endearment',
      ', #endearment $',
      '^ (ah|oh|right|ok|okay|no|yes|yeah|nah|hi|hey|hello|look|listen|well)? #endearment ,',
      ', #given-name $',
    ],
  },
  {
    cue: 'address-individual',
    because: 'It answers what one person said or asked.',
    patterns: [
      "from what (you|you've|ye|you're|u) (describe|say|said|put|wrote|written|tell|told|describing|saying|mention|posted)",
      "what (you're|you | you are) (describing|describe)",
      "(since|as|because|that|when) you (asked|ask|mention|mentioned|say|said|wrote|put)",
      "(you|you've) (asked|said|mentioned|wrote|written|say|mention|posted|described) (whether|if|that|about|there|how|me|yours|here|your|you)",
      'asks (about|whether|if)', '(wrote|asked|says|writes) (that | last night that) (his|her|he|she)', 'in your (case|shoes|situation|position)', 'your (question|message|post|comment|dm|picture|photo|pic|video|letter|email|case|particular)',
      'for you , ', 'the (person|one|lady|lad|guy|fella|woman|man|girl|poster|chap) (who|above|below|asking|that) (asked|said|posted|wrote|with|about)?',
      'to the (actual|original)? (poster|op)', 'i (zoomed|looked|peeked) (in|at) _{0,3} #your', 'whoever (asked|left|wrote|sent|posted)',
      'hope (it|that|this|you) (eases|helps|settles|feel|goes|clears)', '#i (can)? hear how',
    ],
  },
  {
    cue: 'address-individual',
    because: 'The facts are one person’s: their age, weight, numbers, relatives, leftovers.',
    patterns: [
      'at your (age|weight|stage|size|height|gestation|time)', 'your (age|weight|size|numbers|height|build|symptoms|pressure|birthday|stage|reading|readings|levels|level|count|dates|doc|doctor|surgeon|urologist|cardiologist|rash|scan|trace|strip|bloods | own doctor)',
      'a (woman|man|lad|girl|fella|guy|person|baby|child|kid) (of)? your (size|age|build|weight)', 'with your (numbers|pressure|history|weight|age|bloods|levels)',
      "(you're|ur|youre | you are) (young|big|small|slim|only|tall|fit|healthy|thin|strong|petite | a big | a grown | a young)",
      `your (little|wee|own|eldest|youngest|middle|poor)? #relative|boy|girl|lad|kid|baby|toddler|bub|newborn|teen|teenager|guy|man|woman|one`,
      "(if|were) (he|she|they|it|you) (was|were)? (were|was)? (mine|my)", "if you were my",
      '(left|leftover|spare|over) (over)? from (your|the|his|her|last)', "(you|you've|he|she) (got|have|had) (left|spare)",
      "you (score|scored)", "^ at #number|#age ,",
    ],
  },
  {
    cue: 'address-general',
    because: 'It speaks of people rather than to a person.',
    patterns: [
      'in general', 'generally', '#people-in-general', '(for|to) (everybody|everyone|anyone|anybody|all | any family | any parent) (reading|who|with|on | of you)?', 'if you (have|take|are|think|notice|feel|get|develop|need|want)',
      "if you're", "if you've", '(talk|speak|chat) (to|with) (your|a|the)', "(ask|ring|call|see|phone|contact|check) (with)? (your|a|the) (own)? (#care|pharmacist|midwife|prescriber|nurse|team|surgery|practice|unit)",
      'the (leaflet|label|packet|box|package|guideline|guidance|guidelines|page|website)', 'without (talking|speaking|asking|checking|advice|medical)', '(before|until) (you|you\'ve) (talk|speak|spoken|talked|ask|asked|check|checked|see|seen)',
      'usually|typically|often|commonly', '#guideline-body', '#evidence-body',
    ],
  },
  {
    cue: 'refusal',
    because: 'The writer declines to advise.',
    patterns: [
      "(i|we) (can't|cannot|won't|wouldn't|couldn't|don't|wont|cant|never | can not | will not | would not | do not | can never) (really|possibly|ever)? (tell|say|advise|answer|diagnose|read|look|comment|give|discuss|touch|interpret|assess|decide|recommend|talk|speak|respond|reply|open)", "(i'm|we're|not|never) (able|allowed|going|let | in a position) to", 'the (person|one) who can', "(can't|cannot) (and won't)? (tell|advise|diagnose | say whether)",
      "not (a|any) substitute", "isn't (medical)? advice", "not (medical)? advice", "no stranger", "not me",
    ],
  },
]);
