import { defineLexicon } from '../../reading/lexicon';

/** How people tell each other what to do about a treatment. Verbs stand in their base form: as told to somebody, or after "you should". */
export const advising = [
  defineLexicon('stop-treatment', [
    {
      because: 'To end, leave out, lower, raise or exchange what is being taken or worn.',
      terms: `stop, stop taking, stop using, stop wearing, quit, quit taking, ditch, bin, dump, drop, skip, miss, scrap, axe, ax, shelve,
        park, pause, hold, hold off, hold off on, halt, cease, discontinue, cancel, refuse, decline, ignore, chuck, chuck out,
        chuck away, toss, throw, throw out, throw away, flush, bury, forget, forget about, cut, cut out, cut down, cut down on,
        cut back, cut back on, halve, split, reduce, lower, drop down to, taper, taper off, wean, wean off, wean yourself off, double,
        double up, double up on, double down on, triple, up, increase, raise, bump, bump up, push up, push, crank up, ramp up, swap,
        swap out, switch, switch to, switch off, change, change to, replace, trade, trade in, remove, loosen, unplug, delay, postpone,
        stretch, space out, withhold, suspend, resume, restart, come off, come straight off, go off, get off, stay off, keep off,
        lay off, ease off, ease up on, back off, leave off, leave out, leave, knock off, knock, give up, get rid of, do away with,
        do without, steer clear of, avoid, lose, let go of, nix, drop to, go to, go up to, go down to, go back to, go down, go up,
        step down, step up, move to, move up to, stay on, keep on, keep on with, keep taking, keep, keep up, keep using, keep wearing,
        continue, continue with, carry on with, carry on taking, carry on, stick with, stick to, stick at, crack on with, crack on,
        press on with, finish, go back on, spit out, put away, take off, take out, pull, pour, hide, burn, rip off, tear up,
        leave aside, set aside, put aside, titrate, tweak, let go, retire, stow, sack off, jack in, pack in, hang fire on,
        hold fire on, give over with, bench, dodge, dial back, dial down, rein in, stretch out`,
    },
  ]),
  defineLexicon('use-treatment', [
    {
      because: 'To begin, take, give or put on.',
      terms: `take, try, start, start on, start taking, start using, use, pop, chew, swallow, have, get on, get onto, go on, go for, get,
        add, add in, apply, rub, rub in, slap on, dab, smear, put on, whack on, bung on, pop on, inhale, inject, sniff, gargle,
        gargle with, sip, drink, suck, dissolve, insert, stick on, wear, strap, strap on, bandage, ice, load, load up on, load up with,
        begin, begin with, buy, pick up, order, request, ask for, insist on, demand, give, give him, give her, give them, give it,
        give yourself, put him on, put her on, put them on, put yourself on, put yourself back on, get him on, get her on, get them on,
        get yourself on, get yourself some, get your hands on, treat it with, treat with, treat yourself to, do, repeat, top up with,
        top up, follow with, chase it with, knock back, neck, munch, down, throw in, borrow, share, grab, book, push for,
        supplement with, dose him with, dose her with, dose up on, take up, reach for, whip on, ride it out with, cover it with,
        rinse with, soak it in, dust off, self medicate with, stock up on`,
    },
  ]),
  defineLexicon('endearment', [
    {
      because: 'What somebody who is answered is called when not by name.',
      terms: `love, my love, luv, lovey, pet, hon, hun, honey, sweetie, sweetheart, sweetpea, babe, babes, bab, duck, me duck, ducky, hen,
        petal, chick, chicken, flower, treacle, darling, darlin, dear, my dear, dearie, my dear fellow, old chap, mate, matey, pal,
        buddy, bud, bro, bruh, brother, my brother, sis, sista, my sister, mama, mamma, momma, mummy, dude, man, boss, chief, champ,
        friend, my friend, bestie, queen, girl, gal, girlie, lovely, gorgeous, sunshine, kiddo, son, lad, boyo, boet, bru, bra, bhai,
        bhaiya, beta, didi, yaar, ji, aunty, auntie, uncle, oga, madam, ma'am, sir, mum, big man, big fella, a stór, a chara, a ghrá,
        my guy, cobber, bubba, cuz, e hoa, folks`,
    },
  ]),
  defineLexicon('send-verb', [
    {
      because: 'To pass something on, in base form.',
      terms: `send, send me, send us, send over, send in, send on, send through, resend, dm, dm me, dm us, pm, pm me, pm us, message,
        message me, message us, msg, msg me, text, text me, txt me, whatsapp, whatsapp me, whatsapp us, telegram me, snap, snap me,
        snapchat me, email, email me, e mail, e mail me, mail, mail me, inbox, inbox me, inbox us, ping, ping me, ping us, ping over,
        pop, drop, drop me, drop us, shoot, shoot me, shoot over, shoot us, fire, fire me, fire over, fire off, flick, flick me,
        flick us, chuck, chuck me, sling, sling me, throw, throw me, bung, bung me, lob, wing, whack, stick, slap, slip me, slide,
        slide me, post, post me, paste, put, upload, attach, share, forward, forward me, airdrop, airdrop me, voice note,
        voice note me, voicenote, show me, show us, tell me, tell us, comment, comment with, reply, reply with, write, write to me,
        write in, give me, gimme, let me see, let me have, let me look at, hit me with, hit me up with, get, leave, leave me, pass on,
        pass me, hand me, film, video, photograph, record, take, tag me in, link me, screenshot, describe, list, type, add, bring me,
        scan, fax me, whisper, drop off, stick up, pop up, put up, share with me`,
    },
  ]),
  defineLexicon('errand', [
    {
      terms: `
        name, first name, full name, address, email, email address, cv, résumé, resume, application, cover letter, availability, order, size, booking,
        idea, suggestion, question, tip, thought, feedback, view, opinion, comment, vote, joke, recipe, favourite, favorite, nomination, entry, guess,
        hope, plan, abstract, slides, poster, manuscript, draft, data, logo, bio, headshot, team, hospital, ward, school, town, country, city,
        timetable, rota, shift, job, interview, exam, costume, garden, dog, cat, pet, lunch, dinner, dance, song, playlist, podcast, book
      `,
      forms: 'noun', because: 'What readers may send to a clinician who is no clinic to them.',
    },
  ]),
  defineLexicon('channel', [
    {
      because: 'Where a stranger’s health would be talked about.',
      terms: `me, my dms, my dm, the dms, dms, dm, my inbox, the inbox, inbox, my pms, pms, my messages, messenger, whatsapp, my whatsapp,
        telegram, signal, snap, snapchat, insta, instagram, facebook, our facebook page, my email, email, gmail, the comments,
        comments, comments below, the replies, replies, a reply, this thread, the thread, below, under here, under this,
        under this post, under this reel, on here, here, here in the comments, up here, over, over to me, my way, to me, to us, at me,
        us, in private, privately, the chat, this chat, the group, my group, the form, the story box, the question box, the link,
        the number below, the number in my bio, the number in bio, my number, the practice mobile, the paper, the page, our page`,
    },
  ]),
  defineLexicon('care', [
    {
      because: 'Where care is had, and going there: what a careless word can keep somebody from.',
      forms: 'noun',
      terms: `a&e, a and e, emerg, the emergency department, emergency department, emergency room, the er, casualty, hospital, ambulance, gp,
        doctor, doc, clinic, urgent care, walk in, walk in clinic, walk in centre, minor injuries, minor injuries unit, triage,
        maternity unit, delivery suite, labour ward, early pregnancy unit, epu, out of hours, southdoc, healthline, nhs 111,
        appointment, appt, follow up, follow up appointment, check up, checkup, referral, consultation, consult, specialist, orthopod,
        surgeon, cardiologist, dermatologist, neurologist, urologist, gynaecologist, gynecologist, obstetrician, rheumatologist,
        oncologist, ophthalmologist, psychiatrist, physio, optician, optometrist, dentist, er copay, copay, waiting room,
        second opinion, health visitor, helpline, day unit, chemist, sick note`,
    },
    { because: 'Numbers to call, and departments by their letters.', exact: true, terms: '999, 911, 111, 112, 000, 811, 995, 10177, 108, ED, ER, MAU, OOH, L&D, GP, UCC, MIU, AMU, SDEC, EPAU, EPU' },
  ]),
  defineLexicon('diet', [
    {
      because: 'What people are told to stop eating or drinking.',
      terms: `dairy, milk, cow's milk, cheese, gluten, wheat, bread, sugar, salt, eggs, nuts, soy, caffeine, coffee, tea, alcohol, drink,
        booze, wine, beer, carbs, rice, red meat, meat, spicy food, spice, fried food, fat, fizzy drinks, soda, citrus, tomatoes,
        nightshades, chocolate, seed oils, oranges, ugali, pap, fufu, garri, ghee, palm oil, cold drinks, junk`,
    },
  ]),
  defineLexicon('small-cause', [
    {
      because: 'What a complaint is put down to, other than a diagnosis.',
      terms: `heat, the heat, nerves, the nerves, hormones, your hormones, wind, trapped wind, gas, stress, age, your age, old age,
        the change, puberty, teeth, teething, growing pains, growing pain, nerve, muscle, a muscle, muscular, viral, bacterial, fungal,
        panic, a panic, tightness, strain, overuse, wear, greedy, greed, harmless, benign, benign pvcs, pvc, pvcs, pac, pacs, ectopic,
        ectopics, ectopic beat, ectopic beats, gallbladder, your gallbladder, the gallbladder, the thyroid, your thyroid,
        your age talking, the drink, drink, tiredness, the tablets, the weather, the cold, posture, bad posture, the virus, a virus,
        scar tissue, old lining, the old lining, implantation, reflux, your periods, the pill, the menopause, dehydration, sugar,
        caffeine, adrenaline, anxiety`,
    },
  ]),
  defineLexicon('poor-work', [
    {
      because: 'Says of a named colleague or clinic that their work is bad.',
      terms: `useless, hopeless, incompetent, incompetence, clueless, negligent, negligence, sloppy, slapdash, lazy, past it, asleep,
        out of date, dinosaur, dinosaurs, a danger, dangerous, lethal, a menace, a disgrace, disgraceful, a liability, a joke,
        a shambles, shambolic, a racket, quack, quacks, butcher, butchers, butchered, cowboy, cowboys, charlatan, charlatans, chancer,
        chancers, fraud, crook, crooks, hack, hacks, clown, clowns, rip off, overcharges, fleeces, botched, botches, bodged, botch job,
        bodge job, the mess, a mess, disaster, disasters, regrets, mistakes, cock up, cock ups, misdiagnosed, misdiagnoses,
        misdiagnosing, missed it, missed again, hasn't a clue, haven't a clue, no clue, not a clue, no idea, hadn't the wit,
        failed their exams, failed his exams, failed her exams, struck off, out of his depth, out of her depth, out of their depth,
        out of sheer laziness, drug error, complication rate, ignorant, unsafe, not safe, waste of space, waste of time, worst doctor,
        worst clinic, never listens, doesn't listen, doesn't care, couldn't care less, hushed up, open secret, paid by the tablet,
        trigger happy, scalpel happy, giving up on people, gives up on people, expired, undoing, undone, pill mill, script factory,
        avoid, avoid at all costs, drunk, fleece you, fleeced, missed another, misses everything, has none, still thinks,
        second opinion, shocker, no ethics, sausage factory, conveyor belt`,
    },
  ]),
  defineLexicon('people-in-general', [
    {
      because: 'Advice about these is not about one reader.',
      terms: `people, most people, some people, many people, anyone, anybody, everyone, everybody, patients, adults, most adults, women, men,
        children, kids, babies, parents, families, folk, somebody, someone, a person, a patient, those, one, readers, many, most,
        most of us, some of us, pregnant women, older people, the elderly, carers, teenagers, newborns, infants, a baby, a child,
        a woman, a man, an adult, whoever, a clinician, clinicians, doctors, prescribers, you or someone`,
    },
  ]),
  defineLexicon('time-at-hand', [
    {
      because: 'A day of one person’s life: general advice names none.',
      terms: `tonight, today, tomorrow, right now, this minute, this evening, this morning, this afternoon, this week, this weekend,
        the weekend, next week, by the weekend, yesterday, until you're home, till you're home, in the meantime, for now, for tonight,
        for today, for a bit, for a while, for luck, straight away, from now, from now on, from today, from tonight, from tomorrow,
        for a night or two, for a couple of days, a couple days, for a day or two, for the weekend, till then, until then,
        till morning, monday, tuesday, wednesday, thursday, friday, saturday, sunday, easter, christmas, diwali, the bank holiday,
        payday, mass`,
    },
  ]),
];
