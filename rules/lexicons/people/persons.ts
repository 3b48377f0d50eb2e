import { defineLexicon } from '../../reading/lexicon';

export const persons = [
  defineLexicon('patient', [
    { forms: 'noun', terms: 'patient, pt, px, inpatient, outpatient, service user, resident, casualty, client, case, admission, referral, punter, walk-in, transfer, attender, attendee, labourer in bed', because: 'Words for somebody in care.' },
    { terms: "pt's, px's, ptx, patient's, pts", because: 'Short forms.' },
  ]),
  defineLexicon('person-noun', [
    { forms: 'noun', terms: 'man, woman, person, boy, girl, child, kid, baby, infant, newborn, neonate, toddler, teenager, teen, adolescent, youth, youngster, adult, individual, somebody, someone', because: 'One human being.' },
    { forms: 'noun', terms: `lady, gentleman, gent, guy, fella, feller, fellow, lad, laddie, lass, lassie, bloke, chap, geezer, dude, bub, bairn, wean, wain, weean, nipper, tot, tyke, sprog, tacker, kiddie, kiddo, kiddy, little one, little fella, little girl, little boy, wee man,
      wee lad, wee girl, wee lassie, wee boy, little man, littlie, bub, bubba, joey, young man, young woman, young lady, young lad, young fella, old man, old woman, old lady, old boy, old fella, oldie, old dear, auld fella, oul fella, oul wan, cailin, garsun, gossoon, young wan,
      cove, codger, matriarch, patriarch, dame, sheila, tannie, oom, uncle ji, aunty ji, mzee, baba, papa, ouma, oupa, gogo, tata, laaitie, oke, okie, boykie, kaumatua, kuia, koro, tamariki, tama, kotiro, whaea, matua, abuela, abuelo, nonna, nonno, babushka, señora, señor,
      senora, senor, tia, tio, widow, widower, bride, groom, mother-to-be, mum-to-be, mom-to-be, expectant mother, new mum, new mom, first-time mum, first-time mom, primip, multip, primigravida, multigravida, preemie, prem, premmie, prem baby, twin, triplet, quad,
      octogenarian, nonagenarian, centenarian, septuagenarian, sexagenarian, twentysomething, thirtysomething, fortysomething, fiftysomething, schoolboy, schoolgirl, pensioner, retiree, veteran, pupil, smallie, young one, soul, customer`, because: 'What people call each other, from Cork to Canterbury.' },
    { terms: 'male, female, m, f', because: 'The shorthand of notes.' , exact: true },
  ]),
  defineLexicon('relative', [
    { forms: 'noun', terms: `mother, mum, mam, mom, mammy, mummy, mommy, ma, mama, mamma, momma, father, dad, daddy, da, pa, papa, pops, parent, step-parent, husband, hubby, wife, wifey, missus, spouse, partner, fiancé, fiancée, fiance, fiancee, boyfriend, girlfriend, bf, gf,
      ex-husband, ex-wife, ex, son, daughter, child, brother, sister, sibling, bro, sis, twin, twin brother, twin sister, half-brother, half-sister, stepmother, stepmum, stepmom, stepfather, stepdad, stepson, stepdaughter, stepbrother, stepsister, grandmother, grandma,
      granny, gran, nan, nana, nanna, nanny, nain, taid, grandfather, grandad, granddad, grandpa, gramps, grandparent, great-grandmother, great-grandfather, great-grandson, great-granddaughter, great-grandchild, great-aunt, great-uncle, grandson, granddaughter, grandaughter, grandchild,
      grandkid, grandbaby, grandbabies, aunt, auntie, aunty, uncle, niece, nephew, cousin, godmother, godfather, godson, goddaughter, in-law, mother-in-law, father-in-law, son-in-law, daughter-in-law, brother-in-law, sister-in-law, foster mother, foster mum, foster son, foster daughter,
      foster parent, foster child, foster carer, guardian, carer, caregiver, next of kin, nok, widow, widower, housemate, flatmate, roommate, neighbour, neighbor, best friend, better half, other half, fella, youngest, eldest, oldest, firstborn, lastborn, kids, wee one, little one, little girl, little boy,
      pop, poppa, nonna, abuela, abuelo, ouma, oupa, gogo, koro, kuia, nanna, oma, opa, bestefar, dadi, nani, beta, beti, amma, appa, tata, bapa, ibu, ayah, lola, lolo, tita, tito, mama, baba, kokum, mushum, whanau`, because: 'Family, and those who live with somebody.' },
    { terms: "the wife, the husband, the missus, the mother, the father, the sister, the brother, the daughter, the son, the mammy, the da, himself, herself indoors, family, families, folks, in-laws", because: 'Family as Ireland and the north say it.' },
  ]),
  defineLexicon('honorific', [
    { exact: true, terms: 'Mr, Mrs, Ms, Miss, Mx, Mr., Mrs., Ms., Mister, Missus, Sir, Lady, Lord, Dame, Madam, Madame, Master, Señor, Señora, Sra, Sr, Shri, Smt, Smt., Sri, Shrimati, Kumari, Mama, Baba, Mzee, Papa, Chief, Alhaji, Alhaja, Hajia, Oga, Tannie, Oom, Ouma, Oupa, Gogo, Aunty, Auntie, Uncle, Nana, Granny, Grandma, Grandpa, Nanna, Mam, Councillor, Cllr, Captain, Capt, Capt., Colonel, Col, Col., Major, Sergeant, Sgt, Sgt., Corporal, Lieutenant, Lt, Lt., Reverend, Rev, Rev., Revd, Father, Fr, Fr., Sister, Brother, Pastor, Deacon, Bishop, Canon, Vicar, Imam, Rabbi, Sheikh, Cheikh, Monsieur, Mlle, Mme, Herr, Frau, Whaea, Matua, Coach, Judge, Miz, Big, Old, Little, Young, Auld, Wee', because: 'What stands before a name.' },
  ]),
  defineLexicon('clinician', [
    { forms: 'noun', terms: `doctor, doc, gp, general practitioner, physician, surgeon, consultant, registrar, reg, senior house officer, sho, house officer, intern, resident, fellow, attending, hospitalist, nocturnist, intensivist, internist, medic, junior doctor, f1, f2, fy1, fy2, foundation doctor, ct1, st3,
      nurse, rn, registered nurse, charge nurse, ward sister, staff nurse, matron, district nurse, practice nurse, nurse practitioner, np, anp, cns, nurse specialist, hca, healthcare assistant, cna, auxiliary, midwife, doula, health visitor, maternal and child health nurse, public health nurse, phn,
      pharmacist, pharmacy technician, chemist, dispenser, dentist, orthodontist, dental nurse, hygienist, dental hygienist, dental therapist, optometrist, optician, audiologist, physio, physiotherapist, physical therapist, pt, osteopath, chiropractor, podiatrist, chiropodist, occupational therapist, ot,
      dietitian, dietician, nutritionist, speech therapist, speech and language therapist, slt, slp, psychologist, psychiatrist, psychotherapist, therapist, counsellor, counselor, cbt therapist, social worker, paramedic, emt, ambulance technician, first responder, radiographer, radiologist, sonographer, pathologist,
      anaesthetist, anesthesiologist, anaesthesiologist, crna, cardiologist, dermatologist, endocrinologist, gastroenterologist, geriatrician, gynaecologist, gynecologist, obstetrician, ob, obgyn, haematologist, hematologist, oncologist, neurologist, nephrologist, neurosurgeon, ophthalmologist, orthopaedic surgeon,
      orthopedic surgeon, otolaryngologist, paediatrician, pediatrician, pulmonologist, rheumatologist, urologist, vascular surgeon, virologist, microbiologist, epidemiologist, phlebotomist, porter, receptionist, practice manager, ward clerk, hospital chaplain, chaplain, medical student, med student, nursing student, student nurse,
      student midwife, locum, trainee, clinician, practitioner, prescriber, pa, physician assistant, physician associate, care worker, hospice nurse, icu nurse, dialysis nurse, scrub nurse, theatre nurse, odp, lactation consultant, ibclc, prosthetist, orthotist, sangoma, inyanga, ward maid, chw, asha worker, clinical officer, chps nurse`, because: 'Those who care, from the porter to the professor.' },
    { terms: 'dr, dr., prof, prof., professor, nurses, staff, colleague, colleagues, team, med reg, ed doc, er doc, registrars, consultants, sister, charge', because: 'Titles and teams.' },
  ]),
];
