import { defineCues } from '../../cues';

const visit = '(appointment|visit|surgery|procedure|operation|op|results|result|scan|biopsy|biopsies|bloods|swab|stool|smear|pet|mri|ct|records|notes|chart|file|consultation|referral|prescription|script|stay|session|sessions|course|extraction|crown|veneers|implants|filling|filter|balance|account|deposit|test|tests|cleaning|treatment|xrays|checkup|check|aftercare|stitches|repeat|refill | x rays | check up)';
const oursIs = '(us|our|my | the (clinic|surgery|practice|office|chair|ward|desk|department|counter|unit|pharmacy|shop|team))';

/** Speaking in public with, or of, somebody as one's own patient. `-individual` needs nothing else to say so. */
export const contact = defineCues([
  {
    cue: 'confirm-patient-individual',
    because: 'It tells the world that the one addressed is or was a patient here.',
    patterns: [
      `
        [(thanks|cheers|thx|ta | thank you) (again|kindly | so much | a million)? for (coming|popping|stopping|calling) (in|by) (to|for|
        on|and|with|yesterday|today|#weekday|last|this | for your | ,)]
      `,
      `
        [(lovely|great|good|nice|pleasure|joy|wonderful|privilege|treat|delight|fab|brilliant|honour|honor|delighted|loved|pleased|
        thrilled) (having|seeing|treating|nursing|delivering | to have | to see | looking after | to look after | to treat | to catch |
        caring for | to care for | to welcome | to deliver) (you|your|little|him|her|ye) (in|back|with|at|for|through|today|when|on|and|
        again|#weekday|#the|#given-name|smile|smiling)]
      `,
      `
        [you _{0,1} (were | had been | have been) (last|first|also|already|both|then)? (seen|admitted|discharged|examined|operated|triaged
        | booked in) (on|by|at|in|within|for|twice|again|promptly)]
      `,
      `
        [you _{0,2} (came|visited|popped|walked|hobbled|attended|rang|brought | came back | turned up) (to|in|into|with|at|for)? ${oursIs}
        (on|with|for|in|at|after|last|about)?]
      `,
      `
        [(we have | we've got | i have | i've got | i see) (you|you're | you are | your #test | your (notes|records|file|chart|scan | x
        rays)) (on the system | on our system | on the books | on our books | on my list | down for | in front of me | here in front |
        right here)]
      `,
      `
        [(we|i) (also|already|even | only ever)? (squeezed you in | fitted you in | saw you | treated you | had you in | delivered your |
        delivered you | numbed you | operated on you | stitched you | examined you | scanned you | prescribed you | gave you your |
        wheeled you | looked after you | looked after your | saw your (son|daughter|mother|father|mum|dad|child|husband|wife|little))]
      `,
      `
        [you (missed|cancelled|canceled|skipped|dna'd | no showed | failed to attend | did not attend | didn't attend | didn't show) (for|
        two|three|both|your|the|four|several|an|a|one|on|twice|#number|with)]
      `,
      "[you (still)? (owe us | owe me !#money|a|an|one|lunch|dinner|coffee | haven't paid | left without paying)]",
      `[(your|his|her|the) (#relative)? ${visit} (came back | is back | are back | was back | were back | came up | have come back | has come back)]`,
      `
        [your #symptom|#condition|#body-part|#procedure|stitches|stitch (was|were|came|healed|settled|took | has healed) _{0,4}
        (beautifully | when we | at your visit | with us | on the day | by the time)]
      `,
      "[when you (first)? (came to (us|me|see) | sat (in|on) my | walked (into|through) (my|our|the) | were (in|on|with|under) (my|our|us|me))]",
      `
        [(i|we) (was|were) (the)? (one|midwife|nurse|doctor|medic|surgeon|paramedic|team|ones) (who|that) (delivered|treated|nursed|
        stitched|saw|caught|scanned|operated|picked | looked after | came to | sat with | cared for) (him|her|them|you|your)]
      `,
      "[it was (me|us|i) (who|that) (delivered|stitched|saw|nursed|treated|caught|scanned|picked | came to | looked after)]",
      `
        [(i|we) remember (you|putting|#procedure|#condition|#symptom|birth|labour|baby | listening to | taking out | your case | your
        #body-part | that (chest|leg|tooth|smile|night|labour))]
      `,
      "[never forget a (face|colon|smile|bump|heart|hip|tooth|womb|knee|patient)]",
      "[yes (that's|he's|she's|you're | that was | he is | she is) (our|my|mine|ours | one of)]",
      "[#handle|#given-name (came to (us|our|me) | is one of (our|my) | was one of (our|my))]",
      `
        [(you've | you have) (never|always) (missed|been|attended|come | turned up) _{0,3} (appointment|patient|time | with me | with us |
        to me | to us)]
      `,
      "[(you're | you are | you've been) (one of (our|my) _{0,3} patients | a _{0,2} patient (of|here|with|at))]",
      "[as you (know|recall|remember | know well | will recall | will remember | may recall | were told) , (you|you'd|your|we)]",
      `
        [(i|we) (delivered|nursed|treated | looked after | operated on | took care of | cared for) (you|your|him|her|them) _{0,4}
        (through|in|on|during|after|when|last|for)]
      `,
      "[(who|that|whom) (i|we) (delivered|nursed|treated | looked after | operated on | cared for) (through|in|on|during|after|last|for)]",
      `
        [(delighted|honoured|honored|proud|glad|lucky|blessed|privileged) to (treat|deliver|nurse | look after | have looked after | have
        cared for | have treated | care for) (your|you|little|him|her)]
      `,
      "[(i|we) (still)? remember (doing|taking|fitting|putting|stitching|delivering|sewing|scanning) (your|you)]",
      `
        [(as i said | as we said | as discussed | when we spoke | when i saw you | as agreed | what we agreed | as i told you | like i
        told you) (at|in|on|during|when|last) (your|our|clinic|last|#weekday)]
      `,
      `
        [(at|after|during|since) your (last|recent|first)? (appointment|visit|surgery|procedure|operation|consultation|session|scan|stay)
        (here|last|you|we|i | with us | with me)]
      `,
      `
        [your _{0,3} (was|is|were) (a | one of the | such a) (bravest|loveliest|easiest|nicest|sweetest|brave|star|joy|pleasure|little|
        trooper) _{0,5} (had|chair|seen|patient|treat|ward|theatre)]
      `,
      "[(my|our) (favourite|favorite|oldest|youngest|bravest|loveliest) _{0,2} (patient|client|valve|hip)]",
      "[((our|the) records (show|say|indicate) | (per|to) (our|the) (records|notes))]",
      "[(my|our | to my | to our) _{0,1} (patient|client) ,? #honorific|#given-name]",
      "[one of (my|our) (regulars|patients|clients) _{0,6} #given-name]",
      `
        [(proud|glad|honoured|happy|lucky|privileged|blessed) to be (your|his|her) (doctor|nurse|midwife|gp|dentist|physio|surgeon|
        therapist|pharmacist|oncologist|dietitian)]
      `,
      "[(i|we) did (your|his|her) (#procedure|bypass|hip|knee|section|smear|stitches|fillings|block|epidural)]",
      "[you were in (bed|bay|room|cubicle | side room | my chair | our care)]",
      "[my _{0,1} (transplant|dialysis|ivf|chemo|hip|cardiac|stroke|#condition) (lad|lass|lady|girl|guy|man|warrior|mama|legend|family|gang)]",
      "[when you came in (with|for|to|after|on)]",
      "[#given-name #cap? (who|whom) (i|we) (looked|delivered|treated|nursed|operated|saw | met in)]",
      "[(i'm | i am) the one who (ordered|prescribed|treated|delivered|stitched|saw|removed|fitted|did)]",
    ],
  },
  {
    cue: 'confirm-patient',
    because: 'Facts of a visit, told to “you”: a confirmation where one person or a reviewer is answered.',
    patterns: [
      `
        [(you|you'd|you've | you were) (were|was|been | had been | have been) (last|first|also|already|both|then)? (seen|treated|
        prescribed|referred|registered|offered|given|told|late|asked|reviewed|scanned|vaccinated|advised|shown|quoted|charged|warned | on
        time)]
      `,
      `
        [you _{0,1} (came|visited|attended|popped|walked|hobbled|booked|arrived|waited|collected|signed|declined|refused|chose|brought|sat
        | turned up | told (us|me|my|our|the) | asked (us|me|my|our|the))]
      `,
      `
        [(thanks|cheers|thx|ta | thank you) (again|kindly | so much | a million)? for (coming|popping|visiting|trusting|choosing|bringing|
        letting|attending|dropping|seeing | being such | being a | your visit | your custom | your trust)]
      `,
      `
        [(lovely|great|good|nice|pleasure|joy|wonderful|privilege|treat|delight|fab|brilliant|honour|honor|delighted|loved|pleased|
        thrilled|glad|tickled) (to hear your | to see you | having you | looking after you | working with you | to be part of your | that
        your | when you | that you | having your | to know your)]
      `,
      "[(you'll | you will | you may | as you'll) (also)? (recall|remember) (you|your|that|we|the|being|how)]",
      `[your (#relative)? ${visit} (was|were|came|went|is|are|showed|shows|has|have|had|took|lasted|could|ran|didn't)]`,
      "[(since|because|as) your _{0,2} (scan|biopsy|results|bloods|test|mri|tests | x ray) (was|were|came)]",
      `
        [(we|i) (gave|offered|told|advised|saw|fitted|showed|warned|reminded|asked|refunded|charged|rang|called|texted|booked|remember|
        had|found|checked|met | explained to) (you|your)]
      `,
      `
        [(the|our|my) (doctor|dentist|nurse|hygienist|physio|pharmacist|receptionist|reception|team|colleague|gp|consultant|surgeon|
        optometrist|vet|midwife | dr #cap) (gave|saw|spent|told|offered|explained|examined|rang|fitted|spoke|asked) (you | to you | with
        you)]
      `,
      `
        [(we|i) (couldn't|can't | could not | weren't able to) (prescribe|release|issue|fit|refund | hand over | give you | see you |
        offer you) (your)?]
      `,
      `
        [(our|my) (nurse|doctor|receptionist|team|hygienist|dentist|midwife|physio|staff) (phoned|rang|called|told|saw|offered|explained|
        treated|texted|wrote|gave|tried) (you|to|your|twice)]
      `,
      `
        [your (#relative _ | _{0,2}) (#test|dressing|wound|swab|sample) (is|are|was|were|came) (clear|normal|fine|back|negative|positive|
        abnormal|changed|redone | all clear)]
      `,
      `
        [(you|she|he) (refused|declined|chose|signed|discharged | agreed to) (the|your|her|his|to|against) (admission|plan|treatment|
        consent|scan|procedure|form|numbing|anaesthetic|self|advice)]
      `,
      "[#number|#age|#fraction? (sessions|visits|appointments|weeks|months|rounds|cycles) (later|ago|on|in | with us) , _{0,4} you]",
      "[(that|the) (morning|day|afternoon|evening|appointment|visit|monday|tuesday|wednesday|thursday|friday|saturday) (you|we|was | it was)]",
      "[(you|he|she) (went|left|walked|skipped|danced|jogged) (home|out|off|away) (with|without|on|happy|smiling|in | the door)]",
    ],
  },
  {
    cue: 'greet-patient-individual',
    because: 'A word in public that only a clinician says to their own patient.',
    patterns: [
      `
        [(see|catch) (you|ye|yous|ya) (at|in|for|on|back|tomorrow|#weekday)? _{0,3} (clinic|cycle|theatre|dialysis|chemo | for (the|those|
        that|your) (stitches|review|dressing|bloods|#test|#procedure|#treatment|#vaccine) | your (check|review|scan|appointment|visit|
        next|booster|dressing|cleaning|session|cycle | follow up) | for your | the ward | the surgery | my chair | the chair)]
      `,
      `
        [(how's|hows | how is | how are) (the|that|those|my|your) (new|old|left|right|bionic|favourite|favorite|shiny|poor|fixed|mended|
        wee|little)? (left|right|new)? (#body-part|#procedure|#treatment|valve|pacemaker|stoma|stump|stairlift|stitches|scar|ticker|bump|
        implant|veneers|wound|incision|latch | milk supply) (doing|treating|holding|getting|feeling|going|healing|bearing|behaving|
        settling|since|today|now|coming | these days)]
      `,
      `
        [hope (the|your|that|those) _{0,3} (#body-part|#drug|#treatment|#procedure|stitches|scar|bag|bump|wound|incision|tubes) _{0,3}
        (is|are|has|settled|settles|holding|doing|healing|mended|better|working|behaving|helping|well)]
      `,
      "[hope (the|your) (arm's|knee's|hip's|back's|leg's|ankle's|wrist's|foot's|heart's|wound's|baby's|bump's|stitches)]",
      `
        [(you're|youre | you are) (due|in|booked|down) (in|with|for|on|back) _{0,3} (cycle|me|us|chemo|clinic|appointment|dialysis|theatre
        | your (next|check|review|scan|jab|dressing|appointment|cleaning|refill))]
      `,
      `
        [(i'll|we'll | i will) be (round|over|out|by|in|along) _{0,3} to (see|do|check|redo|take|change|dress|weigh | look at) (you|your|
        baby|it|himself|her|him | the baby)]
      `,
      `
        [(our|your) (adventure|chat|chats|session|sessions|appointments | time together) in (the)? (endoscopy|clinic|theatre|my|delivery|
        labour|surgery|chair|room|ward)]
      `,
      `
        [(special)? (hello|hi|shoutout|love|wave | shout out | big up) to (all)? (my|our|her|his) _{0,3} (patients|gang|clients|regulars|
        caseload|mamas|mammies|mums)]
      `,
      `
        [(text|message|call|ring|dm|whatsapp) me (when|once|if | as soon as) (your|you|baby|the|those) _{0,3} (milk|waters|contractions|
        period|stitches|pain|results|come|comes|temp|fever|bleeding)]
      `,
      "[#drug|#treatment|#drug-class (i|we) (gave|prescribed|started|put) you]",
      "[now (that)? (your|the) #procedure|stitches|cast|tubes (is|are|'s) (out|off|done|healed|over)]",
      "[(coffee|pint|drink|dinner|lunch) _{0,3} (now|since|once) (that)? (you're|your | you are) _{0,2} (discharged|patient|stitches|out)]",
      "[who (comes|came) to (me|us|my|our) (clinic|surgery|ward|practice)? (on|every|each|for)]",
    ],
  },
  {
    cue: 'greet-patient',
    because: 'A greeting that is one to a patient when somebody’s care is spoken of beside it.',
    patterns: [
      "[(see|catch) (you|ye|yous|ya) (on|next|tonight|tomorrow|this|bright|#weekday) (#weekday|#clock-time|#date|week|month|for | ,)]",
      "[you owe me] !#money|lunch|dinner|coffee|big|one", "[(i'll|we'll) (shout|buy|get|stand) you (a|that|the) (coffee|pint|drink|cuppa|tea)]",
      "[(you're | you are | you're still) (the reason i | my favourite | my favorite | a credit | my star)]",
      "[(i|we) (still)? think (of|about) you (every|when|often)]",
      "[tell (your|her|him) _{0,2} (#relative) (i|we|hi|hello) (said|send|was|were|asking)?]",
    ],
  },
  {
    cue: 'befriend',
    because: 'A private tie offered to patients.',
    patterns: [
      `
        [(i've|i | i have)? (accept|accepted|accepting|send|sent|sending|approve | i'll accept | i've sent) (my|your|you|about|the|all|me|
        #number|a) _{0,4} (friend|friends|follow|insta|facebook|instagram|fb) (request|requests)]
      `,
      "[(friend|add) (me|us) (back)? (on | over on) _{0,1} (facebook|fb|insta|instagram|snap|snapchat|tiktok|here|whatsapp|strava|telegram)]",
      `
        [(i'll|we'll | let me | i will | i can) (add|invite|put|pull) (you|ye|all|them|everyone|u) (all)? (to|in|into|on) (my|our|the|a)
        _{0,3} (group|chat|whatsapp|list|circle|community)]
      `,
      "[(join|joined) (my|our) _{0,2} (private|patient|patients|whatsapp|telegram|closed) _{0,1} (group|chat)]",
      "[(let's|lets) connect (properly|personally|outside|over)]",
      `
        [my (patients|clients|mams|mammies|ladies|mamas|mums) (are|can|know) _{0,1} (all)? (welcome|free|to)? (to)? (add|follow|friend|
        text|facebook) me]
      `,
      "[(patients|clients | ex patients | old patients) _{0,4} (friends|friended|added|friend) (on|with|me) (facebook|me|instagram|insta|on)?]",
      "[(add|friend|follow) me as a friend]", "[(i|we) (accept|add|follow) (back)? (all)? (my|our) _{0,1} (patients|clients)]",
      "[(group|chat|channel) for (all)? (my|our) _{0,2} (patients|clients|mums|mams|mamas)]",
      "[follow back]",
    ],
  },
  {
    cue: 'thanks-reviewer',
    because: 'A reply to a public review begins like this.',
    patterns: [
      `
        (thank|thanks|cheers|grateful) _{0,8} (review|feedback|stars|rating|comments|honesty|candour|leaving | kind words | honest words |
        being frank | writing this | write this)
      `,
      "(sorry|unhappy|disappointed|glad|happy|delighted) _{0,6} (review|feedback|experience|visit|unhappy|felt|disappointed|stars|star)",
      "(one|two|three|four|five|#number) star|stars", '(your|this) (review|feedback|stars|rating)', "(reply|response|answer) (from|to) (the|a|our)? _{0,3} (owner|review|reviewer)", 'dear reviewer',
    ],
  },
]);
