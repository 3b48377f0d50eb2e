import { defineCues } from '../../cues';

const it = "(that's|it's|they're|'tis | this is | that is | it is | yours is | yours are | these are | that'll be | it'll be | that will be | it will be | this'll be | that was | it has to be | that has to be | gotta be | has to be | must be | you're looking at | we're looking at)";
const sure = '(only|just|simply|merely|purely|clearly|definitely|obviously|probably|surely|really|100%|totally|not|certainly|likely|all|actually|still | most likely | almost certainly | nothing but | nothing more than | nothing worse than | no more than)';
const what = '(a|an|the|your|old|plain|simple|classic|textbook|typical|mild|little|wee|nasty|bad|torn|pulled|trapped|cracked|early|straightforward|viral|fungal|benign|post|chronic|acute|left|right|some|case|of | good old | touch of | bit of | bout of | case of | dose of | bog standard | barn door | garden variety | kind of | sort of | straight up)';
const illness = '#condition|#small-cause';

/** Saying what somebody has. `-individual` says by itself that it is about one person. */
export const diagnosis = defineCues([
  {
    cue: 'diagnose',
    because: '“That’s shingles”: of one person’s complaint, or of what an article is about.',
    patterns: [
      `<!if|when|whether [${it} ${sure}{0,2} ${what}{0,4} ${illness}]`,
      `
        <!if|when|whether|that|until|think [#you (have|got|'ve|had | have got | haven't got | don't have | do not have | ain't got | 're
        having | are having | 've developed) ${sure}{0,2} ${what}{0,4} #condition]
      `,
      `<!if|when|whether|until|think [you've ${sure}{0,2} (got|developed|had|a|an) ${sure}{0,1} ${what}{0,4} #condition]`,
      `, [${sure} ${what}{0,4} #condition ,]`,
      `
        , [#condition , (period | full stop | end of | no argument | no question | nothing more | no doubt | simple as | pure and simple |
        as sure as)]
      `,
      `[(is|are|'s) ${what}{0,2} #condition , (period | full stop | end of | no argument | no question | nothing more | no doubt | simple as)]`,
      `[(is|are) (only|just|simply | nothing but | nothing more than) ${what}{0,4} ${illness}]`,
    ],
  },
  {
    cue: 'diagnose-if-answered',
    because: 'A number or a complaint and what it means, in answer to somebody.',
    patterns: [
      `
        [#symptom|#body-part|that|it|this _{0,5} (isn't|aren't|ain't | is not | won't be) (your|a|an|the)? (#condition|heart|serious|
        sinister|cancer|appendix|stroke|anything)]
      `,
      `[#test|#number|#dose|#symptom _{0,4} (is|means|isn't|equals | is not) (not|only|just|a|an|the)? ${what}{0,2} #condition]`,
      "[(negative|positive|normal|raised|high|low) (means|is|equals) _{0,2} (#body-part|#condition|ok|fine|nothing|you)]",
      "[(looks|look|sounds|seems) (infected|viral|broken|arthritic|inflamed|allergic|hormonal|muscular|fungal|septic|healed)]",
      `
        [${it} (just|only)? (a|an|your|the) _{0,2} (hammy|hamstring|calf|ligament|tendon|muscle|nerve|meniscus|cartilage|disc|rib|sinus|
        sinuses|gland|tonsils|wax|tubes|bowel|bladder)]
      `,
    ],
  },
  {
    cue: 'diagnose-individual',
    because: 'Not this but that: the writer decides between two.',
    patterns: [
      `
        [(it|that|this|they|those) (isn't|aren't | is not | are not) #condition|#small-cause , (it's|that's|they're | it is | this is)
        _{0,3} #condition|#small-cause]
      `,
      "[(it's|that's | this is) (not|never) #condition|#small-cause , (it's|that's|but|just|only | it is) _{0,3} #condition|#small-cause]",
      `[${it} ${sure}{0,2} ${what}{0,4} #condition|#small-cause , (not|never) (a|an|the)? _{0,2} #condition|#small-cause]`,
      `
        [${it} (just|only)? (your|the|a | an old) #body-part|nerve|muscle (nipping|acting|playing|settling|healing|stretching|talking|
        moving|catching|pinching|cramping|complaining|grumbling|working)]
      `,
      "[no way (is|was|that's) _{0,2} (a|an|your)? _{0,1} #condition|#symptom]",
      `
        [(you've|he's|she's|they've | you have) (broken|torn|cracked|pulled|sprained|popped|slipped|ruptured|fractured|dislocated|bruised|
        strained|trapped|pinched|inflamed) (your|the|that|a|his|her|an)]
      `,
      "[(probably|definitely|likely|surely|it's|that's | almost certainly | that'll be | it'll be | will be) (the|your|his|her) #drug|#drug-class]",
      `
        [(the|your) (baby|child|lad|boy|girl|mum|dad|nan|husband|wife|son|daughter|gran | little one) (is|'s) (just|only|simply|probably)
        #condition|#small-cause|#symptom|colicky|constipated|teething|anxious|depressed|dehydrated|overtired]
      `,
      `[${it} (infected|broken|fractured|torn|dislocated|viral|bacterial|fungal|muscular|sprained|benign|arthritic|inflamed|septic)]`,
      `[${it} ${sure}{0,1} ${what}{0,2} #condition (only|alright|100% | for sure | all right | all day long | all day | right there)]`,
      `[${it} (a|an|the|your)? (textbook|classic|obvious | barn door | clear cut | bog standard) _{0,2} #condition|#small-cause]`,
      "[(that|the) _{1,4} (is | will be) (just|only)? your #body-part|#condition|#small-cause]",
    ],
  },
  {
    cue: 'diagnose-individual',
    because: 'A verdict that can only be on the one who is answered.',
    patterns: [
      `
        <!it|if|that [(sounds|sound|looks|look|smells) (very|so|just|exactly|awfully | a lot | an awful lot | to me)? like ${sure}{0,1}
        ${what}{0,4} #condition (to me)?]
      `,
      `
        [(that|this|it|yours | yer man) (sounds|looks|smells) (very|just|exactly | a lot | an awful lot | to me)? like ${sure}{0,1}
        ${what}{0,4} #condition]
      `,
      `[(i'd|id | i would) (say|bet|put|call|guess|wager) _{0,6} #condition]`,
      `
        [(money's|diagnosis | my money's | my money is | my bet is | my bet's | i reckon | i'm calling | i'm thinking | my guess is | my
        diagnosis is) (on|it's|that's|you've)? ${sure}{0,1} ${what}{0,4} #condition]
      `,
      `
        [(yours|his|hers | your #body-part | that #body-part | that tooth | that shoulder | that leg | that lump | that mole | that rash |
        that spot | that cough) (is|has|was|looks) (only|just|clearly)? _{0,3} #condition|cracked|broken|infected|benign|viral|fractured|
        septic|harmless]
      `,
      `[(you|you've|he|she|he's|she's) (haven't|hasn't|don't|doesn't | do not | does not | have not) (got|have)? ${what}{0,2} #condition]`,
      `[(that|this|the) #symptom (is|'s | 'll be | will be) (only|just|viral|the | nothing but)? ${what}{0,3} ${illness}]`,
      `<!of [a _{0,1} (trapped nerve | pulled muscle | torn muscle | cracked crown | cracked tooth | pinched nerve) ,]`,
      `[#symptom|#dose|#number _{0,6} (is|are | will be) (a|an) _{0,1} (cramp|bruise|virus | trapped nerve | pulled muscle | panic attack)]`,
      `[#symptom _{0,8} (is|are) (only|just) (the|a|an)? _{0,2} ${illness}]`,
    ],
  },
]);
