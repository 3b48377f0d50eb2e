import { defineCues } from '../cues';

const ill = '#condition|#symptom|#health-outcome|#body-part';
const thing = '#drug|#drug-class|#treatment|#supplement|#supplement-claim|#vaccine|#procedure|#food|#lifestyle|#test';
const remedy = '#food|#lifestyle|#supplement|#supplement-claim|#treatment';
const people = '#population|#person-noun|#patient|#relative';
const none = '(nobody | noone | no one | not one | not a single | none)';
const now = '#be|#have|ever|will|can|could|who|really|actually|just|simply';
const author = '(#i | #we | my | mine | our)';
const self = '(#i | my | mine)';

/** What is said about health, how surely, and what is said to back it. */
export const claims = defineCues([
  {
    cue: 'absolute-none',
    because: 'Nobody, none, not one: an outcome is denied for everybody.',
    patterns: [
      `nothing _{0,3} ever _{0,2} (come|comes|came|happen|happens|happened|go|goes|gone|went)`,
      `(hasn't | has not | never | haven't) been (a|one|any) single? (case|death|report|instance|injury)`,
      `${none} _{0,7} (get|gets|got) (well|better|sick|ill|hurt|worse)`,
      `
        (there is | there's | there are | there isn't) (no|any|a) ${people}|case|disease|illness _{0,4} (failed|fails|fail|can't|cannot|
        won't|couldn't|not|doesn't)
      `,
      `^ (zero | none | not one | not a single) _{0,2} ${ill}|outcome|outcomes|pain|failure|failures`,
      `${none} _{0,7} #harm-verb`,
      `${none} _{0,7} #take-ill-verb _{0,3} ${ill}`,
      `${none} _{0,4} ~need _{0,3} ${thing}`,
      `no ${people}|${thing} _{0,5} ever _{0,2} #harm-verb|#take-ill-verb`,
      `no ${people} ${now} _{0,3} #harm-verb|#take-ill-verb`,
      `no ${people} _{0,6} #harm-verb`,
      `(there|there's) ~be? (no such thing as | no such thing | never been _{0,4} | not been _{0,2} case _{0,3}) ${ill}|${thing}`,
      `(no|zero) (risk | harm | danger | downside | side effects | interactions) (at all | whatsoever | ever | of any kind)`,
    ],
  },
  {
    cue: 'absolute-cannot',
    because: 'Harm or illness is said to be impossible.',
    patterns: [
      `(you'll | you will | they'll | they will) never need _{0,4} ${thing}|#clinician`,
      `(you|they|she|he|it) (won't | will not) need _{0,3} #drug|#drug-class|#treatment|#vaccine|#procedure`,
      `#cannot do _{0,4} (harm|damage)`,
      `<!#i|#we|who|to #cannot (physically|possibly)? (happen|exist|resist)`,
      `
        ${thing}|technique|method|device|app|protocol|hands|team (doesn't | don't | do not | does not | did not | will not | won't)
        (ever)? (fail | scar | bruise | relapse | interact | err | make mistakes | make errors | go wrong)
      `,
      `<!#i|#we|who|to #cannot _{0,2} #harm-verb !to`,
      `<!#i|#we|who|to|that|or #cannot !breathe|speak|talk|walk|swallow|stand|move|see|eat|drink|sleep|cope|feel|feed|afford _{0,2} #take-ill-verb _{0,4} ${ill}`,
      `#cannot _{0,2} (hurt|harm|damage) (you|anyone|anybody|a|your|the)`,
      `(you'll | you will | they'll | it'll | she'll | he'll) never _{0,2} #harm-verb`,
      `(you'll | you will | they'll | it'll) never _{0,1} #take-ill-verb _{0,4} ${ill}`,
      `(impossible|incapable) (to | of | for _{0,3} to) _{0,2} #harm-verb|#take-ill-verb`,
    ],
  },
  {
    cue: 'absolute-never',
    because: 'An outcome is said never, or always, to happen.',
    patterns: [
      `never|ever (helped|worked|saved|cured|benefited|harmed|killed|hurt) (a|anyone|anybody|any|one|someone)`,
      `(yet to | waiting to) (meet|see|find|hear|harm|fail|lose|miss)`,
      `works every time`,
      `(it's|is|are) (never|always) (the|a|an|your|down) ${ill}`,
      `${ill} _{0,8} always $`,
      `${thing}|${ill}|it|they|which|that|ever|has|have|product|protocol|technique|method|device|app|gel never _{0,2} #harm-verb`,
      `${thing}|it|they|which|that (has|have)? never (once|yet)? (hurt|harmed|killed|caused|given|failed|let|missed|injured)`,
      `${thing}|it|they|this|that always _{0,1} (~work|~heal|~help|~lead|~cause|~end|~return|~win|~fail|~miss|~clear|~cure|~fix)`,
      `works|worked|effective (on|for|in) (every|each|everyone|everybody|anyone|anybody|absolutely|any)`,
      `<!not|n't safe (for|in) (every|everyone|everybody|anyone|anybody|all|any)`,
      `(yet to | still to) (see|meet|find|hear) _{0,6} (fail | not | that it | #harm-verb)`,
    ],
  },
  {
    cue: 'absolute-every',
    because: 'One cause or one outcome is given for all.',
    patterns: [
      `#condition (isn't | is not | aren't | are not) (even)? (a|an)? (real|disease|illness|diagnosis|condition|thing)`,
      `
        #condition (is|are) (just | only | simply | merely | basically | nothing but)? (a|an)? (choice | excuse | fad | habit | laziness |
        made up | invented | all in the mind | all in the head | all in your head | attention seeking | bad parenting | weak will | a
        lifestyle)
      `,
      `
        (all|every|each|everyone) _{0,2} (patient|patients|client|clients|woman|women|mother|child|baby|person) _{0,2} #i _{0,3} (treated|
        seen|saw|put|gave|had|delivered|started|adjusted)
      `,
      `<!not (every single | every last | each and every) _{0,4} (is|are|has|was|traces|comes|starts|begins|gets|ends|will)`,
      `<!not every (organ|disease|illness|ailment|cancer|tumour|tumor|#condition|#symptom) _{0,7} (is|are|starts|begins|comes|has)`,
      `
        <!not (every|all|any|each) _{0,3} ${people}|${ill} _{0,6} start|starts|begin|begins|stem|stems|come|comes|trace|traces (from |
        with | as | back to | down to)
      `,
      `<!not (anyone|anybody|everyone|everybody|whoever) _{0,8} (will|~get|~die|~develop|~end|~recover) _{0,3} ${ill}`,
      `<!not (any|every) (woman|man|child|person|adult|baby|body|patient) can (~cure|reverse|heal|restore|beat|fix|prevent|regrow|avoid)`,
      `
        (the only | the one | the real | the true | the sole | the single | the number one | the no 1) (cause|reason|culprit|cure|driver|
        explanation) _{0,8} ${ill}
      `,
      `
        ${ill}|${thing} _{0,3} (is|are|was) (the only | the one | the real | the true | the sole | the single | the number one) (cause|
        reason|culprit|cure|driver|explanation)
      `,
      `
        (nothing but | only ever | entirely | purely | solely | 100%) (caused|down|due|~cause|psychological|genetic|preventable|curable|
        reversible|safe|natural)
      `,
    ],
  },
  {
    cue: 'absolute-word',
    because: 'A guarantee about health.',
    patterns: [
      `
        #vaccine|#drug|#drug-class|#treatment (is|are) (just|only|pure|basically|simply)? (poison | poisonous | toxic | useless |
        worthless | pointless | placebo | placebos | a placebo | rat poison | snake oil | a con | a racket | sugar pills | experimental)
      `,
      `${ill}|${thing} _{0,7} (impossible | out of the question) !on|to`,
      `no (ifs | ifs | if no buts)`,
      `
        (100%|100|hundred|completely|totally|perfectly|entirely|absolutely|utterly) (percent|per|cent|%)? cent? (safe|harmless|effective|
        risk|free|side|natural|curable|preventable|reversible)
      `,
      `<!#not|who|that (guaranteed|guarantees) _{0,8} ${ill}|${thing}`,
      `
        ${ill}|${thing} _{0,8} (<!#not guaranteed | foolproof | infallible | risk free | no side effects | zero side effects | no risk |
        zero risk | no downside | no downsides)
      `,
      `
        (gone|cured|fixed|protected|immune|reversed|healed|damaged|ruined|flattens|disappears|solved|safe|sorted) (for good | for life |
        for ever | forever | once and for all | permanently)
      `,
      `
        ${ill}|${thing} _{0,6} (full stop | period $ | end of story | without exception | no exceptions | without fail | every single time
        | each and every time | every time $)
      `,
      `(full stop | without exception | no exceptions) _{0,4} ${ill}|${thing}`,
      `(#promise-word) _{0,10} (won't|never|no|not|cannot|can't|will) _{0,4} ${ill}|#harm-verb`,
      `no ${thing} (needed|required|necessary)`,
      `(because|since|as) _{0,3} (is|are|it's|they're) _{0,2} natural`,
      `natural so _{0,4} (safe|harmless|#cannot)`,
    ],
  },
  {
    cue: 'cure-all',
    because: 'A food, habit or remedy is said to end an illness.',
    patterns: [
      `${remedy} _{0,3} <!#not|to|may|might|could|can|help #cure-verb _{0,4} ${ill}`,
      `${remedy} _{0,2} will _{0,1} #cure-verb _{0,4} ${ill}`,
      `(miracle|miraculous) _{0,3} ${thing}|cure|remedy|for`,
      `${thing}|it <!#not (~cure|~fix|~heal|~treat) _{0,1} #cure-all-scope`,
      `${ill} _{0,3} (is|are) (cured|reversed|beaten|healed|over|gone) (by|with|in|within|for|once|and)`,
      `(gone|cured|healed|beaten|reversed|cancelled|vanished) (in|inside|within) (a|one|two|three|four|six|eight|ten|#number|days|weeks)`,
      `${remedy} _{0,6} (the cure for | a cure for | cure all | the only cure)`,
    ],
  },
  {
    cue: 'anecdote-never',
    because: 'What one author has not seen is offered as never happening.',
    patterns: [
      `${author} _{0,10} never (had|needed|caught|lost|seen|gone|been|once) _{0,4} ${ill}`,
      `(not a single | not one | zero) (bad|serious|adverse|missed) (outcome|outcomes|event|events|case|reaction|reactions) so`,
      `${author} _{0,8} (never|haven't|hasn't|not) _{0,2} (had|been|needed|caught|taken|lost|touched) _{0,8} since`,
      `${author} _{0,12} (zero | no | not a | not one | none) _{0,2} ${ill} _{0,3} since`,
      `${author} _{0,10} (never|haven't|hasn't) (once)? (seen|had|lost|met|known|needed|heard) _{0,14} (so|which|that's|and)`,
      `(in|over|after) _{0,3} #number years _{0,8} ${author} _{0,3} (never | haven't | not once)`,
      `${author} _{0,10} (in|over|after) _{0,2} #number years _{0,3} (never | none | not one | not a single | zero)`,
      `(not one | none | not a single one | zero | nobody) of (my|our|mine) _{0,8}`,
      `(not a single | not one) (person|one|patient|woman|man|child|case) _{0,3} (came|come|had|got|has|died|needed|complained)`,
    ],
  },
  {
    cue: 'anecdote-cure',
    because: 'What went away in the author is offered as an effect.',
    patterns: [
      `${self} (had|suffered) _{0,4} ${ill} _{0,14} (gone|vanished|cleared|cured|disappeared|fixed|ended)`,
      `(within|inside|by|after) _{0,3} (week|weeks|month|months|days|fortnight) _{0,10} (gone|vanished|cleared|disappeared|cured)`,
      `${thing}|it|that (cured|fixed|healed|cleared|sorted|reversed|saved|ended|melted) my`,
      `my own? #condition|#symptom|#health-outcome _{0,6} #vanish-verb _{0,3} (in|within|after|on|since|inside|by|overnight)`,
      `
        ${self} (took | take | drank | drink | ate | used | use | tried | quit | swapped | switched | cut | started | stopped | chucked |
        ditched | gave up) _{0,16} #vanish-verb
      `,
      `
        ${self} (took|take|drank|ate|used|tried|quit|swapped|switched|cut|started|stopped|chucked|ditched) _{0,14} (so it | so i | and
        i've | and i have | and haven't | and now)
      `,
    ],
  },
  {
    cue: 'anecdote-proof',
    because: 'The author says that one experience settles it.',
    patterns: [
      `^ explain (that|this)`,
      `than any (trial|study|paper|rct|journal|guideline|specialist)`,
      `no (journal|trial|study|paper|rct|professor|specialist|expert) (can|could|will) _`,
      `(draw|connect|join) (the|those|your) (line|lines|dots|conclusion|conclusions)`,
      `care what _{0,2} (trials|studies|papers|journals|research|evidence|literature|guidelines) (say|says|show|shows)`,
      `call (that|it) (settled|proof|proven|evidence)`,
      `so it (can't|cannot) be (rubbish|wrong|nonsense|chance|coincidence|luck|placebo)`,
      `(that's | there's | that is | there is) (your | the | my | all the) (answer|proof|evidence)`,
      `that's how (well|fast|good|strong|quickly)`,
      `#i _{0,2} (seen|watched) _{0,3} (people|patients|women|men|kids|children|folk|babies) (go|get|come|walk|recover|turn|leave)`,
      `(proof|evidence) _{0,2} (i'll | i will | you'll | anyone will) ever need`,
      `#proof-word`,
      `(need|want|require|needs) (no|any) (study|studies|trial|trials|rct|research|journal|paper|data|evidence)`,
      `(don't | do not | didn't) (need|want|care) _{0,3} (study|studies|trial|trials|rct|rcts|research|journal|journals|paper|papers|data|evidence)`,
      `(all|only|enough|sufficient|that's|there's) _{0,3} (proof|evidence|data|trial|study) _{0,3} (i|you|we|anyone) _{0,2} ~need`,
      `(better|more|stronger) than any (trial|study|paper|rct|journal|guideline)`,
      `(if|since) it (worked|works) _{0,5} (it'll | it will | it'd) work`,
      `(worked | works | did wonders) for (me|my|us|mine|her|him|them) so`,
      `#i _{0,3} (seen|watched|saw) _{0,8} (times | eyes | over and over | myself | countless)`,
    ],
  },
  {
    cue: 'conspiracy',
    because: 'Those who know better are said to hide it, for money or power.',
    patterns: [
      `#conspiracy-phrase`,
      `#industry|they|regulators|governments|insurers _{0,4} #hide-verb _{0,4} #finding-word|you|us|patients`,
      `(nobody | no one) _{0,6} (earns | profits | gains | makes money | gets rich) (from|by|on|when|if)`,
      `(can't|cannot|couldn't) be (billed|patented|monetised|monetized|bottled|trademarked)`,
      `(cooked up | dreamed up | dreamt up | made up | thought up | invented) by _{0,4} #drug-maker|#industry|psychiatrists|regulators|bureaucrats`,
      `kept out of _{0,3} (textbook|textbooks|journal|journals|news|guideline|guidelines|papers|curriculum|press)`,
      `(written|bought|drafted|dictated) by _{0,3} (firms|companies|makers|manufacturers|pharma|lobbyists|shareholders|insurers|industry)`,
      `#industry|insurers|hospitals would rather`,
      `#evidence-body|doctors|gps|regulators|they|journals|experts (is|are|get|gets|being) paid (by|per|for|to)`,
      `
        (don't | doesn't | do not | does not | didn't | never | nobody | noone) _{0,2} (want|wants) (you|us|people|anyone|patients|women|
        parents) (to (know|find|hear|see|ask|learn) | knowing | asking | finding)
      `,
      `
        (want|wants|keep|keeps|keeping|kept) (you|us|people|folk|folks|patients|women|them|everyone) (sick | ill | hooked | dependent |
        unwell | medicated | foggy | docile | scared | afraid | poor | subscribed | coming back | in the dark | ignorant | quiet)
      `,
      `#industry|they|clinics|hospitals|companies|doctors ~bury|~hide|~suppress|~conceal|~silence _{0,4} #finding-word|it|this|these|them`,
      `#finding-word _{0,4} (is|are|was|were|been|being|get|gets|got) (buried|hidden|suppressed|censored|silenced|hushed|covered|shelved)`,
      `#profit-motive`,
      `(can't | cannot | couldn't | nobody can | no one can | can) (be)? ~patent`,
      `
        (that's|there's|it's) _{0,2} (why|reason) _{0,12} (never|won't|don't|doesn't|not|no|nobody) _{0,6} (hear|see|read|tell|told|fund|
        funds|study|teach|taught|test|publish|mention|news|textbook|textbooks)
      `,
      `
        #rulebook _{0,5} (written|funded|paid|bought|owned|drawn|drafted|designed|sponsored|controlled|dictated|run|rigged) _{0,1} by
        _{0,4} #drug-maker
      `,
      `
        #drug-maker|pharma (wrote | writes | funds | funded | bought | buys | owns | pays for | paid for | controls | runs) _{0,3}
        #rulebook|regulators|doctors|journals
      `,
      `#rulebook|#evidence-body|they _{0,3} (paid|bought|funded|bankrolled) (by|off|for)`,
      `
        no (drug company | pharma | drug firm | company | manufacturer | firm | journal) (will|would|wants|is) _{0,3} (fund|test|study|
        run|publish|touch|going|interested|pay)
      `,
      `(big pharma) _{0,8}`,
      `(why|what) _{0,2} (hide|hiding|bury|suppress|afraid)`,
      `(mainstream media | msm | the media | the news) _{0,5} (won't|never|doesn't|not|hide|ignore|ignores)`,
    ],
  },
  {
    cue: 'stated-as-settled',
    because: 'A view is put as if nobody could disagree.',
    patterns: [
      `
        (settled | beyond dispute | beyond question | beyond doubt | no longer in doubt | well understood | self evident | common sense |
        stands to reason | plain to see | goes without saying | as we all know | everyone knows | everybody knows | every doctor knows |
        any doctor will tell you | fact is | make no mistake) _{0,12} ${ill}|${thing}
      `,
      `${ill}|${thing} _{0,10} (settled | beyond dispute | beyond question | self evident | plain to see | everyone knows | everybody knows)`,
    ],
  },
  {
    cue: 'unnamed-study',
    because: 'Research is invoked and cannot be looked up.',
    patterns: [
      `
        (studies | research | trials | science | scientists | researchers | experts | surveys | meta analyses | the evidence | the data |
        the science | the research | the literature | the numbers) (now|clearly|all|consistently|also|have|has|do|does)? (already)? (~show
        | ~prove | ~say | ~find | ~confirm | ~demonstrate | ~agree | ~tell | ~reveal | ~back | ~suggest | ~link | ~be clear | ~be in | ~be
        settled | ~be overwhelming | ~be unanimous)
      `,
      `
        (a | one | another | some | new | recent | the latest | latest | big | huge | large | recently published) (new|recent|big|huge|
        large|major|landmark|harvard|oxford|swedish|danish|american|german|japanese)? (study|trial|paper|survey|research|review) (~show|
        ~prove|~say|~find|~confirm|~suggest|~reveal|~link)
      `,
      `#measured-verb`,
      `
        (according to | per | based on) (studies | research | science | scientists | researchers | experts | recent studies | the latest
        research | a study | a recent study | the science | the evidence | the data)
      `,
      `there (is|are) (plenty | lots | tons | loads | mountains | a lot | heaps | reams) of (evidence|data|research|studies|science)`,
    ],
  },
]);
