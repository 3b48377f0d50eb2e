import { defineCues } from '../../cues';

const boss = 'employer|boss|manager|supervisor|dean|director|gaffer|consultant|trust|hospital|chief|regulator|sponsors|board|college';

/** Threats to expose somebody. */
export const threats = defineCues([
  {
    cue: 'threat', because: 'What is held will be shown.', patterns: [
      "[or|before|until|then|so #i|#we will|shall|can|could? #expose-verb _{0,6} #expose-matter|#authority]",
      "[or else? #i|#we will|be|shall? #expose-verb it|this|that|the|you|your|him|her|them|everything|a|to _{0,5}]",
      `
        [#i|#we will|can|could|am|are|happily|happy|gladly|going|about|gonna|ready|tempted|more|than|only|too|delighted|to|be|very|just|
        now|seriously{0,6} !#not ~publish|~leak|~expose|~screenshot|~dox|~doxx|~unmask _{0,5} #expose-matter|#your|#you|him|her|them]
      `,
      `
        [#i|#we will|can|could|am|are|happily|gladly|going|about|gonna|ready|tempted|to|be|just|now{0,5} !#not ~send|~forward|~email|
        ~report|~copy|~tag|~notify|~inform|~show|~post you|your|ur|this|it|that|him|her|them|these|every|all|the|whole _{0,6} #authority|
        screenshots|receipts]
      `,
      '[<!#not ~report you|him|her|them|ur|your|this|that|every _{0,4} to|with #authority]',
      "[keep it|this|that|going|talking|posting up|going? and #your|#i|#we|the _{1,8}]",
      "[delete|remove|withdraw|apologise|correct it|this|that|the|your|post|reply|thread|video{0,3} before #i|#we|your|someone|somebody|the _{1,7}]",
      "[screenshots|screenshot|recording|emails|copies have|has|are|were|is been? sent|saved|taken|filed|forwarded|going|with|passed _{0,6}]",
      "[#i|#we know your|his|her #clinician|boss|supervisor|dean|manager|trainer|tutor|mum|mother|professor]",
      "[#i|#we have|got|found got? your|his|her number|plate|address|employer|employer's|boss's|home|real _{0,4}]",
      "[discuss|settle|finish|sort it|this|that outside|in outside|car|person park? _{0,2}]",
      `
        <!if|when|whether|unless [#your|ur|his|her|their ${boss} will|is|would|are|may|might be|going|to|very|so|really|just{0,4} like|appreciate|love|enjoy|adore|
        interested|delighted|fascinated|thrilled|hear _{0,4}]
      `,
      `
        [#authority is|will|would|are|may|might be|going|to|very|so|really|just{0,4} love|enjoy|adore|interested|delighted|fascinated|
        thrilled _{0,4}]
      `,
      `[does|do|has|have|did #your|ur|his|her ${boss} know|seen|read|heard|approve|realise|realize _{0,5}]`,
      '[wonder|wondering|curious what|if|whether|how #authority _{0,5}]',
      `
        [#authority has|have a very|really|nice|lovely|handy|easy|simple|quick|good|wonderful|online|complaints|complaint{1,4} form|
        portal|inbox|page|hotline|button]
      `,
      '[complaint|notification|complaints|grievance form is? open|ready|filled|half|bookmarked|already _{0,4}]',
      "[<!or|and|feel|feeling|no|of hate|shame|pity|awful|terrible|unfortunate|dreadful for|if #authority|someone|somebody|anyone|your|ur _{0,8}]",
      "[<!#you wouldn't want your|ur|#authority _{0,4} to see|hear|find|read|come|know _{0,4}]",
    ],
  },
  {
    cue: 'threat', because: 'The writer knows where somebody can be found.', patterns: [
      "[#i|#we know|found|checked|recognise|recognize exactly|perfectly|full|well|precisely{0,3} which|where|whose _{0,5} #you|#your|ur _{0,5}]",
      "[#i|#we know|found|checked exactly who|what #you|#your|ur _{0,5}]",
      `
        [work|worked|working|figure|figured|found|find|looked|track|tracked out|up|down? which|where|what hospital|trust|school|clinic|
        gym|practice|ward|uni|university|mall|company|department|deanery|surgery|pharmacy|shop|shift|unit|program|programme #you|he|she|
        your _{0,4}]
      `,
      `
        [got|have|found|know your|ur|his|her employer|employer's|boss|boss's|manager's|supervisor's|dean's|regulator's|landlord's|real|
        full|home name|email|number|address|details _{0,6}]
      `,
      '[so do|does|will all|my|the|half|every|#number _{0,6} followers|readers|subscribers]',
    ],
  },
  {
    cue: 'threat', because: 'A countdown or a condition.', patterns: [
      '[#menace #belittling-vocative?]',
      "[#you have|got? until|till|til _{1,4} to|or delete|remove|take|apologise|apologize|retract|correct|withdraw|post _{0,6}]",
      `
        [delete|remove|withdraw|retract|correct|apologise|apologize it|this|that|the|them|your|selfie|post|reply|thread|video|tweet|
        comment{0,3} or #i|#we|you|the|your _{0,8}]
      `,
      `
        [delete|remove|withdraw|retract|apologise|apologize it|this|that|the|them|your|selfie|post|reply|thread|video|tweet|comment{0,3}
        by|before tomorrow|midnight|noon|tonight|lunchtime|lunch|monday|tuesday|wednesday|thursday|friday|saturday|sunday|close|end|
        morning]
      `,
      "[take it|this|that|the|your down|video|post|thread? down? by|before|or _{0,4} or? #i|#we _{0,6}]",
      "[one|another more|word|reply|comment|peep word|reply|comment|peep|post|lie|from|you|out|of* and|or #i|#we|they|the|it|your _{0,7}]",
      "[^ say|try|tag|lie|block|mention|@ _{0,5} and #i|#we _{0,8}]",
      "[^ reply|post|comment _{0,5} and #i|#we !send|share|answer|add|read|help|pick|choose|draw|find|get|give|write|feature|reply _{0,8}]",
      `
        [let's|lets see how brave|funny|smug|tough|clever|long|well|quick|loud|cocky|big|hard|chatty|lairy|mouthy|cheerful|confident #you|
        he|she|it|your|that|the|they _{0,7}]
      `,
      `
        [bet you|u|ya|he|she won't|wont|wouldn't be? so|as|that brave|funny|smug|tough|clever|loud|cocky|big|hard|chatty|lairy|mouthy|
        cheerful|confident _{0,4}]
      `,
      "[straight|going|sent|off|over|copied|forwarded|cc'd|landing|lands|headed|heading|handed|goes|go straight? to|in|with|on|over #authority]",
      "[straight to your|ur|hr|his|her _]",
      "[going|gonna|will|i'll|we'll to? ruin|destroy|expose|unmask|name|dox|doxx|crush|bury #you|him|her|#your _{0,3}]",
      "[#i|#we will|am|are|be|happily|going|to{0,3} naming|name|reading names|#you|him|your name|names|out? _{0,4}]",
      "[#i|#we will|am|are|be|happily|going|to{0,3} naming|name|reading the name|names _{0,4}]",
      "[<!#not #i|#we will|am|are|be|happily|going|to{0,3} name|naming and shame|shaming _{0,4}]",
      `
        [#i|#we have|kept|saved|keep|got got|kept|saved? the|all|your|every|those|that|of* screenshots|receipts|voicemail|voicemails|dms|
        emails|email|messages|recordings|recording|texts]
      `,
      `
        [screenshotted|screenshotting|screenshoting|screengrabbed and|it|this|that|everything|already|saved|dated|timestamped|filed|noted|
        for|the|your|hr|all+]
      `,
    ],
  },
]);

/** Calls on others to go for somebody. */
export const rallies = defineCues([
  {
    cue: 'rally', because: 'Others are sent after one person.', patterns: [
      `
        [go|everyone|everybody|team|all|folks|lads|girls|please|pls|people|guys and|go|to|of|you|over{0,3} leave|give|send|drop|write|wish
        him|her|them|this|#handle a|an|some|your|one|the|little _{0,4}]
      `,
      `
        (^ | , | and | then | everyone | pls | please | go) [tag|ratio|spam|flood|bombard|swarm|roast|drag|cancel|dogpile him|her|his|
        #handle|this|the clown|prick|quack|fool|idiot|coward|muppet? _{0,3}] ,
      `,
      '(^ | , | and | then | everyone | pls | please | go) [report|block|unfollow him|her|#handle|this account|and|clown|clowns|quack? _{0,2}] ,',
      '[you|yous|ye|u know what to do _{0,6}]',
      "[let's all|everyone|everybody go|rate|review|leave|tell|email|ring|report|visit _{0,6} her|his|their|him _{0,6}]",
      "[rate|review|star her|his|their _{0,3} one|1 star|stars? _{0,3}]",
      "[let|tell|show him|her|#handle know? how|what we|you feel|think|all _{0,6}]",
      "^ [everyone|everybody say|wave|give|send|show|tell _{0,3} him|her|to|#handle|#cap _{0,8}]",
      "[get|make|getting him|her|#handle|this|the _{0,2} trending|fired|sacked|suspended|deregistered|famous]",
      "[get|getting him|her|#handle _{0,1} struck off]",
      `
        [rt|retweet|share|repost|quote _{0,5} so|until|till (#authority | his|her|the|their #authority|board|regulator|council|college|
        trust|hospital|dean|boss|employer | he|she sees|knows|feels) _{0,4}]
      `,
      '[like and? share|rt|comment|retweet and? tag the|him|her|#handle _{0,4}]',
      '(^ | , | and | lads | girls | everyone | folks | team) [pile in|on] ,',
      `
        [anyone|anybody|who|someone|somebody else? know|knows|got|have|has|find|tell me? his|her|their|where employer|workplace|boss|
        manager|real|regulator|registration|works|he|she _{0,4}]
      `,
      "[his|her|their comments|dms|mentions|inbox|replies|reviews are|is still? open|public|waiting|unlocked _{0,4}]",
      '[bonus|extra|double points to|for|if anyone|whoever|the|you|anybody _{0,8}]',
      '[twitter|internet|team|lads|girls|tiktok|insta|facebook do your thing|worst|magic]',
      '[do your thing|worst twitter|internet|team|lads|girls|tiktok]',
      '[bury him|her|them] ,',
      '[one star him|her|them|the _{0,3}]',
    ],
  },
]);
