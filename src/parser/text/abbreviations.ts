/** Words written with a full stop that belongs to the word. Keys are without the stop; case matters. */

const words = (list: string): string[] => list.trim().split(/\s+/)

/** A name follows: the stop after these never ends a sentence. */
export const titleAbbreviations: ReadonlySet<string> = new Set(
  words(`Mr Mrs Ms Mx Messrs Mme Mlle Dr Drs Prof Gen Lt Col Cpl Sgt Maj Capt Cmdr Cdr Adm Brig Pvt Pfc Sen Sens Rep Reps
    Gov Govs Rev Revs Fr Hon Pres Sec Supt Det Insp Msgr St Ste Mt Ft Pt Sra Srta Amb Atty Asst Assoc Dep Min
    Lieut Spc Mgr Ald Cllr Eng Rt`),
)

/** They may stand before a name or a number, or end the sentence: what follows decides. */
export const wordAbbreviations: ReadonlySet<string> = new Set(
  words(`Jr Sr Inc Corp Co Cos Ltd Bros Plc plc LLC Dept Univ Assn Ave Blvd Rd Bldg Intl Natl Govt Jan Feb Mar Apr Jun Jul Aug Sep
    Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri vs v etc al approx est ca cf ed eds vol pp Ala Ariz Ark Calif Colo Conn Del
    Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que
    viz ibid op cit incl hrs hr min mins sq ft lb lbs oz mph Esq Rte Hwy Bn bn mn Ph Pty`),
)

/** Only before a number ("No. 7", "Art. 5"): elsewhere these are words that end sentences. */
export const numberAbbreviations: ReadonlySet<string> = new Set(
  words(`No Nos no nos Art Arts Sec Fig Vol Ch Para para p`),
)

/** The lengths of all these by their first letter (ASCII), as bits. */
const lengths = new Uint16Array(128)
for (const word of [...titleAbbreviations, ...wordAbbreviations, ...numberAbbreviations])
  lengths[word.charCodeAt(0)] = (lengths[word.charCodeAt(0)] as number) | (1 << word.length)

/** The longest of them. */
const longest = 8

/** Whether any begins with this code unit and is as long: of most words it tells that they are none. */
export const mayAbbreviate = (first: number, length: number): boolean =>
  length <= longest && ((lengths[first] ?? 0) & (1 << length)) !== 0
