/**
 * Peoples and confessions without a country of their name, each word to its adjective, folded. The recogniser does not know them: what it learned
 * would be another, and they are put right behind it.
 */
export const communities: ReadonlyMap<string, string> = new Map(
  `
hutu/hutus
tutsi/tutsis
tuareg/tuaregs
berber/berbers
amazigh
sahrawi/sahrawis
fulani/fulanis
hausa/hausas
igbo/igbos
yoruba/yorubas
oromo/oromos
tigrayan/tigrayans
amhara
dinka
nuer
zulu/zulus
xhosa
pashtun/pashtuns
hazara/hazaras
baloch/baluch
punjabi/punjabis
sindhi/sindhis
bengali/bengalis
tamil/tamils
sinhalese
kashmiri/kashmiris
sikh/sikhs
hindu/hindus
buddhist/buddhists
catholic/catholics
protestant/protestants
maronite/maronites
copt/copts/coptic
assyrian/assyrians
chaldean/chaldeans
circassian/circassians
tatar/tatars
ossetian/ossetians
abkhaz/abkhazian/abkhazians
ingush
salafist/salafists/salafi/salafis
ismaili/ismailis
zaydi/zaydis/zaidi/zaidis
baathist/baathists
inuit
maori
mapuche`
    .trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.split('/')
      return words.map((word): [string, string] => [word, words[0] as string])
    }),
)
