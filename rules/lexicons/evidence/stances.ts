import { defineLexicon } from '../../reading/lexicon';

/** How a claim is put forward. */
export const stances = [
  defineLexicon('opinion-marker', [
    {
      terms: `in my view, in my opinion, in my humble opinion, imo, imho, my opinion, my own opinion, an opinion, that's my opinion,
        my view, my own view, my take, my reading, my hunch, my guess, my bet, my feeling, my impression, my instinct, my hope,
        my suspicion, my bias, my two cents, my tuppence, my preference, my best guess, i reckon, i think, i'd think, i believe, i feel,
        i suspect, i guess, i'd guess, i would guess, i imagine, i suppose, i'd say, i would say, i'd argue, i would argue, i'd call it,
        i'd suggest, i wonder, i wonder if, i wonder whether, i hope, i doubt, i doubt that, i prefer, i like to call, it seems to me,
        seems to me, as i see it, the way i see it, to my mind, to me, for me, for my money, if you ask me, personally,
        speaking personally, speaking for myself, hot take, unpopular opinion, call me old fashioned, i find, i'd rather, i'd sooner,
        judgement call, judgment call, just my, only my, we think, we believe, we suspect, in our view, in our opinion`,
      because: 'The author says that it is a view.',
    },
  ]),
  defineLexicon('myth-marker', [
    {
      terms: `myth, myths, mythbusting, myth-busting, mythbuster, is a myth, old wives' tale, old wives tale, wives' tale, urban legend,
        folklore, superstition, misconception, misconceptions, common misconception, misunderstanding, misinformation, disinformation,
        fake news, false claim, false claims, falsehood, hoax, scam, quackery, pseudoscience, nonsense, rubbish, bunkum, bunk, baloney,
        hogwash, codswallop, balderdash, tosh, twaddle, claptrap, poppycock, debunk, debunked, debunking, discredited, disproved,
        disproven, refuted, retracted, untrue, not true, isn't true, is not true, wasn't true, simply not true, is false, are false,
        was false, incorrect, is wrong, are wrong, wrong on, no evidence, no good evidence, no trial, no trials, no proof, not evidence,
        isn't evidence, isn't proof, not proof, there's no evidence, there is no evidence, without evidence, lack of evidence,
        little evidence, not backed, unsupported, unfounded, unproven, no basis, no truth in, not supported, doesn't hold up,
        does not hold up, didn't hold up, don't hold up, falls apart, doesn't hold water, doesn't follow, does not follow, claim that,
        claims that, the claim, the claims, the idea that, the notion that, the belief that, the rumour that, the rumor that,
        the story that, the theory that, the line that, the meme, the myth, people say, people claim, some say, some claim, they say,
        it's said that, you may have heard, you might have heard, you'll have heard, you will have heard, you may have read,
        you'll have read, you will have seen, you may have seen, you've probably heard, contrary to, supposed to, supposedly, so-called,
        so called, alleged, allegedly, purported, purportedly, claims to, claim to, claiming, touted, hype, hyped, beware, be wary,
        be sceptical, be skeptical, red flag, red flags, if anyone tells you, if someone tells you, anyone who tells you,
        anybody who tells you, anyone who says, anyone selling, anyone promising, told me that, asked me if, asked me whether, asked if,
        asked whether, asking if, asking whether, do not believe, don't believe, no such claim, thinking that, convinced that,
        swears that, insists that`,
      because: 'The claim is reported, doubted or taken apart rather than made.',
    },
  ]),
  defineLexicon('caveat', [
    {
      terms: `one case, a single case, single case, case of one, n of 1, n of one, n = 1, sample of one, just me, only me,
        only my experience, just my experience, one person's experience, one person, anecdote, anecdotal, proves nothing, proves little,
        proves very little, doesn't prove, does not prove, isn't proof, is not proof, not proof, isn't evidence, is not evidence,
        could be chance, may be chance, might be chance, placebo effect, could have been anything, your mileage may vary, ymmv,
        regression to the mean, who knows why`,
      because: 'The author says what one experience can and cannot show.',
    },
  ]),
  defineLexicon('proof-word', [
    {
      terms: `so it works, it works, it worked, that it works, proof, the proof, your proof, my proof, there's the proof, proof enough,
        living proof, proves it, proves that, proves the point, proves my point, rather proves, which proves, that proves,
        evidence enough, sufficient evidence, all the evidence, which settles, that settles, case closed, that tells me, which tells me,
        tells its own story, how do you explain, all the proof i need, all the evidence i need, only proof i need, there's your answer,
        that's how i know, so you will too, it'll work for you, it will work for you, will work on yours, you can too, and so can you,
        same for you, wasn't a coincidence, no coincidence, not a coincidence, that was no coincidence, that's no coincidence,
        coincidence i think not, i rest my case, qed, what more do you want, what more do you need, need i say more,
        seen it with my own eyes, saw it with my own eyes, i've seen it work, i have seen it work, i've seen enough, trust my own eyes,
        believe my own eyes, i know what i saw, i know what i've seen, know what worked, thanks to that, i put it down to,
        put that down to, down to that`,
      because: 'One experience is offered as proof.',
    },
  ]),
];
