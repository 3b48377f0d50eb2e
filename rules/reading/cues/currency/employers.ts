import { defineCues } from '../../cues';

const org = '#employer|#guideline-body|#evidence-body';

/** Speaking for a body, and posting against its rules. */
export const employers = defineCues([
  {
    cue: 'speaks-for',
    because: 'An opinion is put in the mouth of an employer, a body or a profession.',
    patterns: [
      `
        <!#not|only|generally|broadly|strictly|relatively|who [#speak-for !me|myself|themselves|itself|him|her|herself|himself|you|yourself
        _{0,6} ${org}|#profession-plural|all|every|everyone|us|girls|lads|colleagues|staff|crew|director|matron of? us? at|on|in? #the?
        #employer?]
      `,
      `
        <!#not|generally|broadly|strictly|relatively [speak|speaking|spoke for the|our|him|her|them|all|every|everybody|everyone !first|
        group|purpose|purposes]
      `,
      `[the|our ${org} #employer-voice|#endorse]`,
      `[#cap #employer? view|position|stance|line|policy|verdict is|was|which|and|as|that]`,
      `
        [#cap health|healthcare|imaging|medical|hospital|hospitals|trust|clinic|clinics|group|university|dental|pharmacy|care _{0,1}
        endorses|supports|backs|recommends|regards|considers|opposes|rejects]
      `,
      `[the|our|my ${org} #employer? fully|firmly|strongly|completely|wholeheartedly|officially|formally|proudly? #endorse] !by|with`,
      `
        [#cap|#caps ${org} _{0,3} fully|firmly|strongly|completely|now|officially|formally|proudly|wholeheartedly? endorses|supports|
        backs|recommends|regards|considers|stands|opposes]
      `,
      `[which fully|firmly|strongly|completely|proudly? endorses|supports|backs this|the|it|our]`,
      "[#caps|#guideline-body is|are? with|behind us|me]",
      `[as|we|us #profession-plural _{0,5} stand|agree|hold|reject|oppose|demand]`,
      '[we|us _{0,2} as a profession|specialty|speciality|body|unit|department|college]',
      `[we #profession-plural _{0,4} stand|agree|hold|believe|say|reject|all]`,
      `
        [all|every|everyone|everybody|none of? us? at|in|on|from #the? _{0,2} ${org} _{0,3} agree|agrees|say|says|think|thinks|would|want|
        wants|feel|feels|believe]
      `,
      `[#the? ${org} and #i ~be? _{0,2} (one mind | agreed | united | agree | eye to eye | same page)]`,
      '[we|us at|from #cap _{0,3} believe|recommend|hold|reject|oppose|maintain|endorse|agree|support]',
      `[#the|my|our whole|entire ${org}|ward|profession _{0,1} agrees|backs|supports|thinks|knows|feels|believes|says]`,
      `[official position|stance|view|line|word|advice of|from #the|our _{0,2} ${org}]`,
      `[as a department|hospital|practice|unit|college|profession|team|service|specialty we|our]`,
      `<!#not [#employer-person|#guideline-body|#cap #employer _{0,1} asked|wants|wanted|told me|us to say|tell|pass|share]`,
      '[you can|may quote me|us as]',
      "[treat|take|read this|it _{0,2} as _{0,4} view|position|voice|official|word|line]",
      `[#the? ${org}|college|academy|society has|have|is|are my|our|behind back|backs|me|us]`,
      "[#i am? saying|posting|writing|telling _{0,3} for|as #the _{0,2} #employer _{0,3} whole|voice|office]",
      `[we _{0,2} expect|require|demand of every _{1,4} here]`,
      '[happy|content|glad|pleased|proud to give|say|speak|state|put _{0,3} as|for its|their|the|them]',
    ],
  },
  {
    cue: 'no-view',
    because: 'A welcome, an apology, a seat on a panel, a cause that nobody disputes: no view is put in anybody’s mouth.',
    patterns: [
      '[~welcome|~apologise|~apologize|~invite|~wish|~host|condolences|apologies]',
      '[sorry about|for|that]',
      '[happy birthday|christmas|diwali|eid|new|easter|retirement]',
      '[merry christmas]',
      '[~be closed|reopening]',
      '[open|opening day|evening|hours]',
      `
        [~speak|~represent _{0,10} conference|congress|symposium|panel|meeting|summit|webinar|podcast|league|games|tournament|cup|race|
        relay|choir|quiz|marathon|council|committee]
      `,
      `
        [~support|~back|~champion _{0,4} awareness|carers|safety|pride|nurses|mental|hygiene|history|volunteers|breastfeeding|dementia|
        stroke|diabetes health? week|month|day]
      `,
      '[~support|~back|~champion _{0,4} campaign|campaigns|charity|charities|appeal|students|staff|families|learners|trainees]',
      '[~support|~back|~champion _{0,2} (each other | one another | flexible working)]',
      '[~support|~back|~champion _{0,1} people|patients who|with|to]',
    ],
  },
  {
    cue: 'forbidden-post',
    because: 'The employer or a policy forbids what is posted.',
    patterns: [
      "[#we|#i|us|staff|nurses|doctors|students|registrars _{0,2} not|aren't|isn't|ain't supposed|meant|allowed|permitted to #posting]",
      "[not|ain't|aren't supposed|meant|allowed|permitted to #posting|say|tell]",
      `
        [my|our? #employer-person|#employer _{0,2} told|asked|warned|reminded|instructed|ordered|banned _{0,2} not|to|from _{0,2}
        #posting|keep|stay|quiet|clear|stop]
      `,
      '[#we|us|me|staff|i _{0,3} told|asked|warned|reminded|instructed|ordered|banned _{0,2} not|to|from _{0,2} #posting|keep|stay|quiet|clear|stop]',
      '[#employer-person _{0,8} #forbid]',
      '[#forbid _{0,6} #posting]',
      `
        [#employer-person _{0,3} has|have|had? ~ask|~tell|~warn|~remind|~say|~email|sent|~circulate|put|don _{0,8} not|n't|never|no|
        against|quiet|clear|about|off|stop _{0,3} #posting|commenting|naming|online|branded]
      `,
      '[handbook|policy|contract|memo|email|notice|rules|rulebook _{0,2} ~say|~ban|~forbid|~state|about _{0,3} no|not|never|nothing|against]',
      `
        [#employer-person _{0,3} would|will|'ll|'d|hates|hate _{0,2} kill|sack|fire|murder|skin|hang|discipline|eat|freak|flip|us|me|it
        when|posting|answering|talking?]
      `,
      '[only place|page|channel _{0,4} meant|supposed|allowed to]',
    ],
  },
  {
    cue: 'defies',
    because: 'It is posted all the same.',
    patterns: [
      '[#defy]',
      '[~pretend|~imagine]',
      '[but #i|nobody|you|who|hey|here|they]',
      '[so here|pretend|imagine]',
      `
        [(not supposed to say this | not supposed to post this | not meant to say this | shouldn't say this | shouldn't post this | would
        kill me | will kill me | have my head)]
      `,
      '[hates|hate us|me|it when? posting|answering|talking|being|writing]',
      "[#i|i'm _{0,2} posting|saying|sharing|telling|naming it|this|you|them anyway|regardless|all?]", '[(don\'t|dont|do not) tell|grass|report|snitch]', '[~delete this|it|later]',
    ],
  },
]);
