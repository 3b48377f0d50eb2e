import { defineCues } from '../../cues';

const mine = 'me|us|my|our';

/** Asking a reader for what belongs in a consultation. */
export const invitation = defineCues([
  {
    cue: 'invite',
    because: 'Send me what only your own clinic should see.',
    patterns: [
      `
        ${'( , | and|but|so|then|or|just|now|please|can|could|you|pls|to|kindly|simply|always|also|& )'} <!not|don't|to|never [#send-verb
        (over|in|on|up|through|me|us|along)? _{0,4} #clinical-material|#symptom|#test _{0,5} #channel]
      `,
      `
        ${'( , | and|but|so|then|or|just|now|please|pls|kindly|simply|& )'} <!not|don't|never [(send|dm|pm|ping|whatsapp|text|email|
        message|airdrop|snap|shoot|forward|show|tell|fire|flick|chuck|bring|comment|drop|inbox) (me|us) _{0,4} #clinical-material|
        #symptom|#test|#condition|#drug|#treatment]
      `,
      `
        ${'( , | and|but|so|then|or|just|now|please|pls|kindly|simply|& )'} <!not|don't|never [(dm|pm|whatsapp|airdrop|upload|post|paste|
        film|video|photograph|attach|comment|inbox|drop|snap|share | voice note) (your|the|a|an|clear|some|three|two|3|2|that|those|pics|
        any|#number) _{0,3} #clinical-material|#body-part]
      `,
      `
        [(film|video|photograph|record|snap) (it|them|him|her|yourself | your #body-part | the #body-part | the #symptom) _{0,5} (and)?
        (send|dm|pop|ping|post|whatsapp|upload|stick|drop|show|message) (it|them|that)?]
      `,
      `
        [(stick|pop|drop|put|post|get|chuck|fire|throw|bung|whack|leave|sling|ping|shoot) (a|an|the|your|up|some|any|that|it|them|those|
        #number) _{0,4} (#clinical-material|#test) _{0,2} (in|into|on|onto|to|under|below|over|up|here | my way) _{0,1} (inbox|dms|
        comments|replies|messenger|whatsapp|telegram|here|chat|thread | ${mine} | the comments)?]
      `,
      `
        [#clinical-material|#symptom _{0,4} (to|into|in|on | over to) (my|our|the) (dms|dm|inbox|whatsapp|messenger|email|pms|comments|
        chat|group|telegram|bio | practice mobile)]
      `,
      `
        [(symptom|symptoms|results|worried|rash|pain|#clinical-material) _{0,6} (my|our) (inbox|dms|dm|whatsapp|messenger) (is|are|'s)
        (always)? open]
      `,
      "[(ask|tell|consult) me (on|in|over|via|by) #channel]",
      "[#clinical-material , _{0,5} (my|our) (dms|inbox|whatsapp|messenger|email)]",
      "[(voicenote|record|film|video | voice note) me (that|your|the|him|her)]",
      `
        [(message|dm|text|pm|whatsapp|email|inbox|ping) (me|us) (how|if|when|whether|with|about|your|what|where|and|any|anytime|for)
        _{0,3} (your !#errand|#facility|#employer|#clinician|#text-work | symptoms|milk|baby|pain|period|meds|bleeding|rash|dates|#clinical-material|#symptom|#condition|#drug)]
      `,
      `
        [(message|dm|text|pm|whatsapp|email|inbox|ping|tell) (me|us) (how|what|where) (you're|it|it's | you are | you've been) (feeling|
        sleeping|hurts|bleeding|taking|doing|coping|going)]
      `,
      `
        [(comment|drop|list|describe|type|share|write | tell me) (your | all your) (symptoms|meds|medications|results|numbers|levels|dose|
        doses|diagnosis|story|history|dates|cycle|reading|readings|labs|bloods|age)]
      `,
      "[(keep|more | keep them | send more) _{0,2} (coming|please) , _{0,3} (i'll|i) (call|read|look|check|answer|go)]",
      "[(drop|leave|put) your (whatsapp|number|email|mobile | phone number) (number)? (below|here|in|and)?]",
      "[(attach|hold|bring) (the|your|it) _{0,2} (printout|results|report|scan|films|list|tablets|up) (to|in|up)] !your|the|any|every|each",
      "[(any|anybody|anyone) _{0,6} (drop|post|send|dm|pop|message|inbox|upload|show|share|leave|inboxes) (it|them|me|us|that|their)]",
      "[(better|easier|quicker|best) (off)? (messaging|texting|dming|whatsapping | to message | to dm | to text) (me|us)]",
      `
        [if (you've|they've|there's|you|anyone's | you have) _{1,6} (get|pop|send|drop|dm|stick|chuck|ping) (a|the|it|me|your|them) _{0,6}
        (#clinical-material|me|inbox|dms|here|it)]
      `,
      `
        [(i'll | i can | happy to | we can | i'm happy to) (talk|chat|discuss|answer|check | go through | look at | have a look at | take
        a look at) (here | on here | it here | your _{0,2} (here | on here | in the comments))]
      `,
      "[(got|have) (an|a) (photo|pic|picture|rash|scan | apple watch | weird mole) _{0,2} , (send|airdrop|dm|pop|post|show|upload)]",
    ],
  },
  {
    cue: 'invite-if-clinical',
    because: 'An open door, beside talk of somebody’s body: what will come in is clear.',
    patterns: [
      `
        (and|but|so|then|or|just|now|please|pls|kindly|simply|always|& | ,) <!not|don't|to|never [#send-verb (it|them|that|those|one|
        through|up|over|in|yours|away) (up|over|in|through)? (here|below|over | on here | up here | in the (comments|replies|chat|group) |
        to (me|us|my|our) | my way | in my | into my | on my)]
      `,
      "[(slide|hop|jump|come|get) (into|in) (my|our|the) (dms|inbox|messages|comments) (with|and|if)]",
      "[(my|our) (inbox|dms|dm|whatsapp|messenger|messages|line) (is|are|'s) (always|also)? open]",
      `
        [(message|dm|text|inbox|whatsapp|ping|reach|contact|ask) (me|us) (on|at|by|via|here|anytime|privately|direct|directly | any time)
        (#channel|here|this|insta|about|for|with)?]
      `,
      "[tag me in]", '[drop (it|them) ,]', "[(comment|drop|send|dm|post) (your | me your) (weight|age|height|bmi|gestation|dose|hb|numbers | cycle day | blood group)]",
      "[(patients|clients|mums|mams|mamas|parents|anyone) (can|should|may | are welcome to) (message|dm|text|whatsapp|inbox|ping) (me|us)]",
      "[send (the|your|a|through|in) _{0,4} (scan|vid|video|pic|photo|report|clip|reading|film)]",
    ],
  },
  {
    cue: 'offer-to-read',
    because: 'A promise to judge results or pictures from afar.',
    patterns: [
      `
        [(i'll|i|we'll | i will | i can | let me | i'd be happy to | happy to | glad to | i'm happy to) (also|then|happily|gladly|always|
        just)? (say | tell (you|u|ye) | let (you|ye|u) know) (if|whether|what|which|how|where|why|yes|when)]
      `,
      `
        [(i'll|we'll | i will | i can | i could | let me | i'd be happy to | happy to | glad to | i'm happy to | i do) (also|then|happily|
        gladly|always|personally|just|properly)? (read|interpret|decode|translate|measure|decipher|eyeball|review|triage|diagnose|grade|
        assess|check | look at | look over | look through | go through | go over | take a look at | have a look at | cast an eye over |
        run through | weigh in on) (it|them|yours|your|each|every|all|'em|those|that|any|whatever|these | the lot)]
      `,
      `
        [(i'll|we'll | i will | i can | let me | i'd be happy to | happy to | glad to) (give|send|offer) (you|ye|u|everyone|each) _{0,2}
        (read|opinion|verdict|take|answer|thoughts|reading|plan|diagnosis|yes|protocol)]
      `,
      `
        [(i'll|we'll | i will | i can) (tweak|adjust|redraw|redo|change|sort|fix|write|rework|plan|thumbs|quote|call|rate|score|judge)
        (your|it|you|each|them|the|up)] !up|down|properly
      `,
    ],
  },
]);
