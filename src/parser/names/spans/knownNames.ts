// General knowledge, as the names of countries are: what is called so looks like a person or a place, or like nothing, to who does not
// know it. Folded, as words with hyphens left out; nothing stands here that somebody or another thing is called, too.

/** News outlets. */
const outlets = list(`
asharq al awsat/asharq alawsat/al arabiya/al hadath/al jazeera/al mayadeen/al manar/an nahar/al akhbar/al hayat/al quds al arabi/al ahram/
al masry al youm/al youm al sabea/al shorouk/al joumhouria/al modon/al araby al jadeed/al ghad/al khaleej/al ittihad/al qabas/al anba/
al jarida/al sumaria/al mada/al ekhbariya/al alam/al eqtisadiah/alhurra/okaz/annahar/alarabiya/aljazeera/almayadeen/enab baladi/
zaman al wasl/hawar news/north press/shaam network/mada masr/rudaw/kurdistan 24/shafaq news/basnews/naharnet/lorient le jour/
lorient today/the new arab/hespress/tunis afrique presse/el watan/el khabar/echorouk/
haaretz/yedioth ahronoth/yediot ahronot/yediot aharonot/yedioth aharonoth/maariv/israel hayom/ynet/calcalist/makor rishon/
irna/isna/ilna/etemad/shargh/press tv/iran international/nour news/
anadolu/hurriyet/milliyet/cumhuriyet/daily sabah/haberturk/yeni safak/sozcu/ihlas/
ria novosti/interfax/kommersant/izvestia/izvestiya/vedomosti/rossiya 24/rossiya 1/novaya gazeta/meduza/ekho moskvy/
nezavisimaya gazeta/rossiyskaya gazeta/rossiiskaya gazeta/moskovsky komsomolets/komsomolskaya pravda/
ukrinform/ukrainska pravda/unian/suspilne/hromadske/dzerkalo tyzhnia/nasha niva/belta/
armenpress/azertac/interpressnews/imedi/rustavi 2/kazinform/akipress/tolonews/tolo news/khaama press/pajhwok/
hindustan times/prothom alo/kantipur/geo news/
xinhua/caixin/yonhap/chosun ilbo/joongang ilbo/dong a ilbo/hankyoreh/rodong sinmun/kyodo/jiji press/asahi shimbun/
yomiuri shimbun/mainichi shimbun/sankei shimbun/bernama/malaysiakini/kompas/rappler/vnexpress/thanh nien/tuoi tre/
der spiegel/die welt/die zeit/die presse/der standard/der tagesspiegel/bild am sonntag/welt am sonntag/frankfurter allgemeine/
suddeutsche zeitung/sueddeutsche zeitung/handelsblatt/tagesspiegel/deutsche welle/berliner zeitung/rheinische post/neue zurcher zeitung/
neue zuercher zeitung/tages anzeiger/kronen zeitung/swissinfo/
le monde/le figaro/le parisien/le point/les echos/louest france/ouest france/le journal du dimanche/france info/france inter/france 24/europe 1/
agence france presse/le soir/la libre belgique/le temps/jeune afrique/mediapart/de standaard/de telegraaf/de volkskrant/nrc handelsblad/
algemeen dagblad/het laatste nieuws/
corriere della sera/la repubblica/la stampa/il sole 24 ore/il messaggero/il foglio/il giornale/avvenire/
el pais/el mundo/la vanguardia/cadena ser/el periodico/europa press/diario de noticias/jornal de noticias/
gazeta wyborcza/rzeczpospolita/polsat news/lidove noviny/mlada fronta dnes/hospodarske noviny/magyar nemzet/magyar hirlap/nepszabadsag/nepszava/
agerpres/mediafax/adevarul/romania libera/novinite/tanjug/vecernji list/jutarnji list/novi list/oslobodjenje/dnevni avaz/vijesti/koha ditore/
kathimerini/ta nea/to vima/phileleftheros/proto thema/
aftenposten/verdens gang/dagbladet/dagens nyheter/dagens naeringsliv/svenska dagbladet/aftonbladet/politiken/jyllands posten/berlingske/ritzau/
helsingin sanomat/ilta sanomat/iltalehti/postimees/delfi/
sudan tribune/radio tamazuj/radio dabanga/addis standard/garowe online/hiiraan online/goobjoog/angop/thisday/jornal de angola/
folha de sao paulo/folha de s paulo/o globo/o estado de s paulo/o estado de sao paulo/globonews/el universal/la jornada/el tiempo/el espectador/
el comercio/la republica/infobae/telam/el mercurio/la tercera/el deber/prensa latina/telesur/listin diario/el nuevo herald
`)

/** Parliaments, parties, services, companies and armed groups. */
const bodies = list(`
knesset/majlis/duma/state duma/verkhovna rada/seimas/saeima/riigikogu/sejm/storting/riksdag/folketing/folketinget/eduskunta/althing/oireachtas/
lok sabha/rajya sabha/skupstina/milli majlis/jogorku kenesh/bundestag/bundesrat/
hezbollah/hizbollah/hizbullah/hamas/peshmerga/mossad/shin bet/mukhabarat/pasdaran/basij/
fidesz/jobbik/likud/yesh atid/ennahda/al wefaq/syriza/podemos/civic platform/fianna fail/fine gael/sinn fein/batasuna/georgian dream/
rosatom/roscosmos/rosneft/lukoil/gazprom/gazprombank/sberbank/transneft/naftogaz/energoatom/ukrenergo/ukroboronprom/kazatomprom/kazmunaygas/adnoc/
sonatrach/pemex/petrobras/equinor/rosoboronexport/
ahrar al sham/jaish al islam/jabhat al nusra/hayat tahrir al sham/ansar allah/ansarullah/kataib hezbollah/asaib ahl al haq/saraya al salam/
harakat al nujaba/liwa al tawhid/faylaq al sham/boko haram/al shabaab/abu sayyaf/lashkar e taiba/jaish e mohammed/tehrik e taliban/seleka/
al mourabitoun/ansar dine/islamic jihad/haqqani network
`)

/** Towns, provinces and posts of which news of our day tells. */
const places = list(`
deir ez zor/deir al zor/deir ezzor/as suwayda/suwayda/sweida/tartus/tartous/hmeimim/khmeimim/al tanf/al tanaf/afrin/manbij/kobani/kobane/qamishli/
hasakah/al hasakah/al bab/al bukamal/albu kamal/bab al hawa/bab al salam/bab al salama/ain issa/tel rifaat/tal rifaat/tel tamer/jarablus/azaz/
sulaymaniyah/sulaimaniyah/sinjar/zakho/al qaim/
hodeidah/hudaydah/taiz/taizz/marib/hadramawt/hadhramaut/al mahra/shabwa/socotra/neom/alula/al ula/dhahran/
sidon/naqoura/bekaa/akkar/zahle/
misrata/skhirat/bouznika/tobruk/zawiya/zintan/tarhuna/al jufra/ghadames/
el fasher/el obeid/omdurman/kassala/el geneina/nyala/abyei/mekelle/mekele/gondar/bahir dar/kismayo/baidoa/garowe/hargeisa/bosaso/
bangui/ndjamena/niamey/bamako/ouagadougou/kidal/timbuktu/maiduguri/bukavu/goma/bunia/cabo delgado/pemba/
stepanakert/shusha/lachin/kelbajar/nakhchivan/gyumri/sukhumi/tskhinvali/nur sultan/astana/aktau/osh/batken/isfara/khorog/termez/
torkham/chaman/quetta/gilgit/ladakh/galwan/doklam/siachen/
tawang/myitkyina/naypyidaw/naypyitaw/rakhine/kokang/kaesong/panmunjom/yeonpyeong/
kupyansk/bakhmut/avdiivka/kramatorsk/slovyansk/sloviansk/severodonetsk/sievierodonetsk/lysychansk/mariupol/melitopol/berdyansk/enerhodar/
energodar/kherson/zaporizhzhia/zaporizhia/zaporozhye/chernihiv/zhytomyr/lviv/uzhhorod/tiraspol/comrat/mitrovica/
`)

/** What kind of names they are; an outlet of {@link ambiguousOutlets} is one where somebody tells it something or it tells it. */
export const knownNames: readonly (readonly [kind: 'organization' | 'place', names: readonly string[]])[] = [
  ['organization', outlets],
  ['organization', bodies],
  ['place', places],
]

/** Outlets whose names are also words, places and persons. */
export const ambiguousOutlets: readonly string[] = list(`
fars/mehr/nikkei/tasnim/kayhan/petra/antara/kan/walla/dawn/punch/vanguard/inquirer/bild/blick/spiegel/liberation/clarin/kurier/sputnik/sabah/tempo/semana/reforma/
milenio/expresso/publico/delo/blic/danas/politika/expressen/fana/irrawaddy/the hindu/telex/lusa/ansa/gestion/la nacion/la prensa/kabar
`)

function list(names: string): string[] {
  return names
    .split('/')
    .map((name) => name.trim())
    .filter(Boolean)
}
