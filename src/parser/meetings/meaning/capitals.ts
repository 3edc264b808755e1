/** Capitals, folded, and the countries (as `names/nations` calls them) whose governments they stand for. */
const table = `
washington=united states, moscow=russia, kremlin=russia, white house=united states, london=united kingdom, paris=france, berlin=germany,
rome=italy, madrid=spain, lisbon=portugal, amsterdam=netherlands, the hague=netherlands, brussels=belgium, luxembourg=luxembourg,
bern=switzerland, vienna=austria, dublin=ireland, copenhagen=denmark, stockholm=sweden, oslo=norway, helsinki=finland,
reykjavik=iceland, warsaw=poland, prague=czech republic, bratislava=slovakia, budapest=hungary, bucharest=romania, sofia=bulgaria,
athens=greece, ankara=turkey, nicosia=cyprus, valletta=malta, tirana=albania, belgrade=serbia, zagreb=croatia, ljubljana=slovenia,
sarajevo=bosnia, podgorica=montenegro, pristina=kosovo, skopje=north macedonia, chisinau=moldova, kyiv=ukraine, kiev=ukraine,
minsk=belarus, vilnius=lithuania, riga=latvia, tallinn=estonia, tbilisi=georgia, yerevan=armenia, baku=azerbaijan,
astana=kazakhstan, nur-sultan=kazakhstan, tashkent=uzbekistan, ashgabat=turkmenistan, bishkek=kyrgyzstan, dushanbe=tajikistan,
kabul=afghanistan, islamabad=pakistan, new delhi=india, delhi=india, dhaka=bangladesh, colombo=sri lanka, kathmandu=nepal,
thimphu=bhutan, male=maldives, naypyidaw=myanmar, bangkok=thailand, vientiane=laos, phnom penh=cambodia, hanoi=vietnam,
kuala lumpur=malaysia, singapore=singapore, jakarta=indonesia, manila=philippines, dili=timor-leste, beijing=china, taipei=taiwan,
tokyo=japan, seoul=south korea, pyongyang=north korea, ulaanbaatar=mongolia, canberra=australia, wellington=new zealand,
tehran=iran, baghdad=iraq, damascus=syria, beirut=lebanon, amman=jordan, riyadh=saudi arabia, doha=qatar, manama=bahrain,
abu dhabi=united arab emirates, muscat=oman, sanaa=yemen, kuwait city=kuwait, cairo=egypt, tripoli=libya, tunis=tunisia,
algiers=algeria, rabat=morocco, khartoum=sudan, juba=south sudan, addis ababa=ethiopia, asmara=eritrea, djibouti=djibouti,
mogadishu=somalia, nairobi=kenya, kampala=uganda, kigali=rwanda, gitega=burundi, dodoma=tanzania, lilongwe=malawi,
lusaka=zambia, harare=zimbabwe, maputo=mozambique, pretoria=south africa, windhoek=namibia, gaborone=botswana,
luanda=angola, kinshasa=congo, abuja=nigeria, accra=ghana, lome=togo, bamako=mali, niamey=niger, ndjamena=chad,
yaounde=cameroon, dakar=senegal, conakry=guinea, monrovia=liberia, freetown=sierra leone, banjul=gambia, ouagadougou=burkina faso,
antananarivo=madagascar, ottawa=canada, mexico city=mexico, havana=cuba, port-au-prince=haiti, guatemala city=guatemala,
tegucigalpa=honduras, san salvador=el salvador, managua=nicaragua, san jose=costa rica, panama city=panama, bogota=colombia,
caracas=venezuela, quito=ecuador, lima=peru, la paz=bolivia, brasilia=brazil, asuncion=paraguay, montevideo=uruguay,
buenos aires=argentina, santiago=chile, georgetown=guyana, paramaribo=suriname, kingston=jamaica, suva=fiji`

export const capitals: ReadonlyMap<string, string> = new Map(
  table.split(',').map((pair) => {
    const [city = '', country = ''] = pair.trim().split('=')
    return [city, country]
  }),
)

/** The capitals of a country, folded. */
export function capitalsOf(country: string): string[] {
  return [...capitals].filter(([, of]) => of === country).map(([city]) => city)
}
