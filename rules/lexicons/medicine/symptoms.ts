import { defineLexicon } from '../../reading/lexicon';

/** What a person feels or sees, and where. */
export const symptoms = [
  defineLexicon('symptom', [
    {
      because: 'Complaints as nouns.',
      forms: 'noun',
      terms: `symptom, sx, rash, lump, bump, swelling, bruise, spot, mole change, itch, pain, ache, twinge, niggle, soreness, tenderness,
        stiffness, numbness, tingling, pins and needles, weakness, tremor, headache, head ache, chest pain, chest tightness,
        tight chest, tummy pain, stomach pain, stomach ache, abdominal pain, belly ache, back pain, backache, neck pain, knee pain,
        hip pain, shoulder pain, joint pain, ear ache, earache, toothache, sore throat, throat pain, period pain, pelvic pain,
        calf pain, palpitation, skipped beat, ectopic beat, racing heart, breathlessness, shortness of breath, cough, dry cough,
        tickly cough, phlegm, sputum, mucus, snot, runny nose, blocked nose, stuffy nose, nosebleed, nose bleed, sneeze, fever,
        temperature, high temp, chill, rigor, night sweat, hot flush, hot flash, sweat, dizziness, light-headedness, lightheadedness,
        dizzy spell, blackout, collapse, funny turn, seizure, confusion, brain fog, fatigue, tiredness, exhaustion, lethargy,
        weight loss, weight gain, loss of appetite, nausea, sickness, vomiting, diarrhoea, diarrhea, the runs, loose stool, stool, poo,
        blood in stool, blood in urine, rectal bleeding, bleeding, bleed, heavy bleeding, spotting, discharge, heavy period,
        missed period, irregular period, bloating, flatulence, cramp, burning pee, frequency of urination, leaking,
        incontinence episode, floaters in vision, flashing light, blurred vision, double vision, vision loss, loss of vision, red eye,
        sticky eye, itchy eye, dry mouth, mouth sore, swollen gland, swollen ankle, puffy ankle, swollen leg, swollen joint,
        hearing loss, ear ringing, clicking, giving way, limp, snoring, sleep problem, low libido, erection problem, hair thinning,
        hair shedding, dry skin, flaky skin, peeling, sore, ulcer, wound, graze, burn, blister, scab, pus, redness, mood swing, flare,
        flare up, relapse, waters breaking, reduced movement, reduced movements, baby's movements, kick, let down, cracked nipple,
        hiccup, reflux symptom`,
    },
    {
      because: 'The same as adjectives and verbs.',
      terms: `itchy, achy, painful, swollen, puffy, numb, tingly, dizzy, light-headed, lightheaded, faint, feverish, nauseous, sick, queasy,
        breathless, short of breath, wheezy, wheezing, coughing, bloated, constipated, gassy, tired, exhausted, knackered, fatigued,
        shattered, sweaty, clammy, shivery, stiff, tender, inflamed, red and hot, hot to touch, bruised, throbbing, stabbing,
        burning up, burning when you pee, peeing a lot, off food, off colour, under the weather, unwell, poorly, run down, wonky,
        blurry, can't sleep, not sleeping, hurts, hurting, aches, aching, itching, limping, snores`,
    },
  ]),
  defineLexicon('body-part', [
    {
      because: 'The body, inside and out.',
      forms: 'noun',
      terms: `head, face, forehead, scalp, hair, eye, eyelid, eyebrow, ear, eardrum, nose, nostril, sinus, mouth, lip, tongue, tooth, molar,
        wisdom tooth, gum, jaw, chin, cheek, throat, tonsil, neck, gland, thyroid, shoulder, shoulder blade, collarbone, arm, armpit,
        elbow, forearm, wrist, hand, finger, thumb, knuckle, nail, fingernail, chest, breast, boob, nipple, rib, sternum, heart, lung,
        back, lower back, upper back, spine, disc, vertebra, belly, tummy, stomach, abdomen, belly button, gut, bowel, colon, liver,
        gallbladder, gall bladder, pancreas, spleen, appendix, kidney, bladder, ureter, urethra, pelvis, pelvic floor, groin, hip,
        buttock, bum, anus, rectum, womb, uterus, ovary, cervix, vagina, vulva, labia, penis, testicle, foreskin, prostate, placenta,
        leg, thigh, hamstring, quad, knee, kneecap, meniscus, acl, calf, shin, ankle, achilles, foot, heel, toe, big toe, toenail,
        skin, bone, joint, muscle, tendon, ligament, nerve, sciatic nerve, artery, vein, blood vessel, brain, skull, airway, windpipe,
        oesophagus, esophagus, diaphragm, lymph node, bone marrow, cartilage, rotator cuff, fascia, retina, cornea, pupil,
        wisdom teeth, milk tooth, soft spot, fontanelle, stump, scar`,
    },
  ]),
];
