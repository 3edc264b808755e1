/**
 * Words that tell a name's kind, general knowledge written down once for the recogniser's features; in lower case. Changing
 * a list changes what the learned weights see: train again. `a_b` stands for the two words "a b".
 */
export const wordLists = {
  country: `afghanistan albania algeria america andorra angola argentina armenia australia austria azerbaijan bahamas bahrain
bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil britain brunei bulgaria burma burundi cambodia
cameroon canada chad chile china colombia comoros congo croatia cuba cyprus czechoslovakia czechia denmark djibouti dominica
ecuador egypt england eritrea estonia eswatini ethiopia fiji finland france gabon gambia georgia germany ghana greece greenland
grenada guatemala guinea guyana haiti holland honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan
jordan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg
macedonia madagascar malawi malaysia maldives mali malta mauritania mauritius mexico moldova monaco mongolia montenegro morocco
mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru philippines
poland portugal qatar romania russia rwanda samoa senegal serbia seychelles singapore slovakia slovenia somalia somaliland spain
sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand tibet togo tonga tunisia turkey türkiye turkmenistan
uganda ukraine uruguay uzbekistan vanuatu venezuela vietnam wales scotland yemen yugoslavia zambia zimbabwe ussr u.s. us usa u.k. uk
u.s.a. uae drc prc gaza united_states united_kingdom new_zealand north_korea south_korea saudi_arabia south_africa sri_lanka
costa_rica el_salvador sierra_leone ivory_coast burkina_faso cape_verde east_timor soviet_union northern_ireland puerto_rico
south_sudan czech_republic dominican_republic papua_new united_arab arab_emirates west_bank gaza_strip hong_kong great_britain
equatorial_guinea central_african vatican_city san_marino`,
  region: `alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa
kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma
oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming ala. ariz. ark. calif. colo. conn. del. fla. ga. ill.
ind. kan. ky. la. md. mass. mich. minn. miss. mo. mont. neb. nev. okla. ore. pa. tenn. tex. va. vt. wash. wis. wyo. n.j. n.y. n.c.
n.d. n.h. n.m. s.c. s.d. w.va. d.c. r.i. new_york new_jersey new_mexico new_hampshire north_carolina south_carolina north_dakota
south_dakota west_virginia rhode_island ontario quebec alberta manitoba saskatchewan queensland victoria tasmania bavaria saxony
catalonia andalusia lombardy tuscany sicily sardinia corsica normandy brittany crimea donbas donbass donetsk luhansk chechnya
dagestan tatarstan siberia kashmir punjab sindh balochistan bengal gujarat maharashtra kerala bihar assam sichuan guangdong xinjiang
hunan hubei yunnan okinawa hokkaido darfur tigray oromia katanga kivu anbar nineveh kurdistan idlib latakia hasakah galilee golan
sinai negev kent essex sussex surrey devon cornwall yorkshire lancashire cumbria norfolk suffolk ulster africa asia europe
antarctica eurasia scandinavia balkans caucasus caribbean mediterranean atlantic pacific arctic mideast middle_east north_america
south_america latin_america central_america southeast_asia central_asia west_africa east_africa north_africa british_columbia
nova_scotia new_south south_wales western_australia northern_territory inner_mongolia horn_of`,
  city: `abidjan abuja accra addis aden ahmedabad aleppo alexandria algiers almaty amman amsterdam ankara antwerp astana athens
atlanta auckland austin baghdad bahawalpur baku baltimore bamako bangalore bangkok barcelona basel basra beijing beirut belfast
belgrade benghazi berlin bern birmingham bogota bologna bonn bordeaux boston brasilia bratislava brisbane bristol brussels bucharest
budapest bujumbura cairo calgary cambridge canberra cannes caracas cardiff casablanca charlotte chicago chennai cincinnati cleveland
cologne colombo copenhagen dakar dallas damascus darwin davos delhi denver derby detroit dhaka doha dortmund dresden dubai dublin
durban dushanbe düsseldorf edinburgh edmonton essen faisalabad fallujah florence frankfurt freetown geneva genoa glasgow
gothenburg guangzhou hamburg hannover hanoi harare havana hebron helsinki hiroshima houston hyderabad indianapolis irbil erbil
islamabad istanbul jakarta jeddah jerusalem johannesburg juba kabul kampala kandahar karachi kathmandu khartoum kiev kyiv kharkiv
kherson kigali kingston kinshasa kirkuk kolkata krakow kunduz lagos lahore leeds leicester leipzig lima lisbon liverpool ljubljana
london lviv lyon madrid managua manchester manila maputo mariupol marrakesh marseille mecca medina melbourne memphis miami milan
milwaukee minneapolis minsk mogadishu monrovia montevideo montreal moscow mosul mumbai munich nagasaki nairobi nanjing naples
nashville nicosia norwich nottingham nuremberg odessa odesa omaha orlando osaka oslo ottawa oxford palermo palmyra paris perth
peshawar philadelphia phoenix pittsburgh portland prague pretoria pristina pyongyang quetta quito rabat rafah ramallah raqqa
rangoon rawalpindi reykjavik riga riyadh rome rotterdam sacramento salzburg sana'a sanaa sapporo sarajevo seattle seoul seville
shanghai shenzhen skopje sofia southampton srebrenica stockholm strasbourg stuttgart sunderland sydney tabriz taipei tallinn
tampa tashkent tbilisi tehran tijuana tirana tokyo toronto toulouse tripoli tunis turin ulsan utrecht valencia vancouver venice
vienna vientiane vilnius vladivostok warsaw washington wellington winnipeg wuhan yangon yerevan yokohama zagreb zurich
los_angeles san_francisco san_diego san_jose san_antonio las_vegas new_orleans st._louis st._petersburg salt_lake kansas_city
new_delhi tel_aviv buenos_aires rio_de são_paulo sao_paulo mexico_city cape_town abu_dhabi kuala_lumpur phnom_penh
ho_chi addis_ababa port_au the_hague santa_fe long_beach palm_beach fort_worth el_paso guatemala_city panama_city kuwait_city
quebec_city oklahoma_city atlantic_city jersey_city`,
  people: `afghan afghans african africans albanian albanians algerian algerians american americans arab arabs argentine argentinian
armenian armenians asian asians australian australians austrian austrians azerbaijani azeri bahraini bangladeshi basque basques
belarusian belgian belgians bolivian bosnian bosnians brazilian brazilians british briton britons bulgarian burmese cambodian
cameroonian canadian canadians catalan catalans chechen chechens chilean chinese colombian colombians congolese croat croatian croats
cuban cubans cypriot czech czechs dane danes danish dutch egyptian egyptians emirati emiratis english eritrean estonian ethiopian
ethiopians european europeans filipino filipinos finn finns finnish french gazan gazans georgian georgians german germans ghanaian
greek greeks guatemalan haitian haitians hispanic hispanics honduran hungarian hungarians icelandic indian indians indonesian
indonesians iranian iranians iraqi iraqis irish israeli israelis italian italians jamaican japanese jew jewish jews jordanian
jordanians kazakh kenyan kenyans korean koreans kosovar kurd kurdish kurds kuwaiti kyrgyz laotian latino latinos latvian lebanese
liberian libyan libyans lithuanian macedonian malaysian malian maltese mexican mexicans moldovan mongolian montenegrin moroccan
moroccans muslim muslims nepalese nepali nicaraguan nigerian nigerians norwegian norwegians omani ottoman pakistani pakistanis
palestinian palestinians panamanian pashtun pashtuns persian peruvian polish pole poles portuguese qatari qataris roman romanian
romanians rohingya russian russians rwandan rwandans saudi saudis scot scots scottish senegalese serb serbian serbs shia shiite
shiites sikh sikhs singaporean slavic slovak slovaks slovene slovenian somali somalis soviet soviets spaniard spaniards spanish
sudanese sunni sunnis swede swedes swedish swiss syrian syrians taiwanese tajik tamil tamils tanzanian thai tibetan tibetans
tunisian tunisians turk turks turkish turkmen tutsi tutsis hutu hutus ugandan ugandans ukrainian ukrainians uruguayan uyghur uyghurs
uighur uighurs uzbek venezuelan venezuelans vietnamese welsh yazidi yazidis yemeni yemenis yugoslav zambian zimbabwean christian
christians catholic catholics hindu hindus buddhist buddhists protestant protestants alawite alawites druze maronite coptic
islamist islamists islamic zionist western westerners aborigine aboriginal maori inuit roma sinti`,
  politics: `republican republicans democrat democrats tory tories communist communists nazi nazis socialist socialists conservative
conservatives labour liberal liberals democratic taliban houthi houthis marxist green greens maoist baathist peronist`,
  given: `aaron abdel abdul abdullah abdulaziz abdirahman abraham abu adam adel adnan adrian ahmad ahmed aisha akira alan albert
alberto alejandro aleksandr aleksander alessandro alex alexander alexandra alexei alexey alexis alfonso alfred ali alice alison allan
allen amanda amir amr amy ana anatoly anders andre andrea andreas andrei andres andrew andrey andrzej andy angela angelina ann anna
anne annie anthony antoine anton antonio arnold arthur arturo asif ayman aziz bandar barack barbara barry bart bashar ben benjamin
bernard bernie beth betty bill billy bob bobby boris brad bradley brandon brenda brendan brett brian bruce bruno bryan carl carla
carlo carlos carmen carol caroline carolyn catherine cathy charles charlie charlotte chelsea cheryl chris christian christina
christine christopher chuck cindy claire clara claude claudia claudio clint clive colin condoleezza connie craig curtis cynthia cyril
dale damien dan daniel daniela danny dave david dawn dean deborah debbie dennis denis derek diana diane diego dieter dimitri dirk
dmitri dmitry dominic dominique don donald donna doris dorothy doug douglas duncan dwight earl ed eddie edgar eduardo edward edwin
ehud eileen elaine eleanor elena eli elizabeth ellen emily emma emmanuel enrique eric erik ernest ernesto ethan eugene eva evan
evelyn evo faisal farah fatima felipe felix ferdinand fernando fidel fiona florence floyd frances francesco francis francisco franck
francois françois frank franklin franz fred freddie frederick gabriel gareth gary gavin gen george georges gerald gerard gerhard
gianni gilbert giorgio giovanni giuseppe gloria gordon grace graham grant greg gregory guillermo gustavo guy haider hamad hamid
hans harold harry harvey hassan heather hector heidi helen helena henri henrik henry herbert herman hillary horst hosni howard hugh
hugo hussein ian ibrahim igor ilham ilya imran ingrid irene isaac isabel ismail ivan jack jackie jacob jacqueline jacques jaime
jair jake james jamie jan jane janet janice jared jason javier jay jean jeff jeffrey jennifer jenny jens jeremy jerome jerry jesse
jessica jesus jill jim jimmy jo joan joanna joao joaquin joe joel johan johann johannes john johnny jon jonathan jorge jose josé
josef joseph josh joshua joyce juan judith judy julia julian julie julio jürgen justin kamala karen karim karl kate katherine
kathleen kathryn kathy katie keith kelly ken kenneth kevin khaled khalid kim kofi konstantin kurt kyle lance larry laura lauren
laurent lawrence lech lee leo leon leonard leonardo leonid leslie lewis liam lily linda lindsay lindsey lionel lisa liz lloyd lori
lorenzo louis louise luc lucas lucy luigi luis luiz luke lynn magnus mahmoud malcolm manmohan manuel marc marcel marcelo marco marcus
margaret maria marie marilyn marina mario marion marine mark markus marlon martha martin marvin mary mathieu matt matthew maureen
maurice max maxim maxime megan mehmet mel melania melissa michael michel michele michelle miguel mike mikhail milan milos mitch
mitt mohamed mohammad mohammed moqtada monica morgan moses muhammad mustafa nabil nadia nancy naomi narendra nasser natalia natalie
nathan neil nelson nicholas nick nicola nicolas nicole nigel nikita nikki nikolai nina noah noam nora norman nouri oleg oleksandr
olga oliver olivier omar oscar osama osman otto owen pablo paolo pamela pat patricia patrick paul paula pauline pavel pedro penny
per pervez pete peter petr petro phil philip philippe phillip pierre piotr rachel rafael rahul raja rajiv ralph ramon randy rashid
raul raymond rebecca recep reggie rene rex ricardo rice richard rick rishi rob robert roberta roberto robin rod rodrigo rodney roger
roland ron ronald ronnie rosa rose ross roy ruben rudolf rudy rupert russell ruth ryan sadiq saddam saeed sally sam samantha samir
samuel sandra sanjay sara sarah saul scott sean sebastian serena serge sergei sergey sergio shah sharon shawn sheila shimon shinzo
shirley sidney silvio simon sofia sonia sophie stan stanley stefan stephanie stephen steve steven stewart stuart sue susan suzanne
sven sylvia tamara tara tariq ted terry theresa thomas tiffany tiger tim timothy tina toby todd tom tommy toni tony tracy travis
trevor tricia tyler ursula valentina valery vanessa venus vera vernon veronica viktor victor vince vincent vincenzo virginia vitaly
vivian vladimir volodymyr wade wallace walter wang warren wayne wendy wesley will william willie wolfgang xavier xi yair yasser yitzhak
yoshihide yulia yuri yusuf yves zachary zhang zhou zoe salman sergei naftali benny aung ban ki kim jong mahathir susilo joko
jokowi thein prayuth thaksin yingluck nguyen tran pham rodrigo bongbong ferdinand olusegun muhammadu goodluck jacob cyril thabo
robert emmerson paul yoweri uhuru raila abiy isaias hailemariam`,
  title: `president presidents vice-president premier minister ministers chancellor secretary secretary-general undersecretary senator sen.
representative rep. reps. congressman congresswoman governor gov. mayor mr. mr mrs. mrs ms. ms miss dr. dr prof. professor sir dame lord
lady gen. general lt. lieutenant col. colonel maj. major capt. captain sgt. sergeant adm. admiral commander cmdr. brig. brigadier
judge justice chairman chairwoman chair chief director ceo king queen prince princess sheikh sheik ayatollah pope cardinal archbishop
bishop rev. reverend fr. rabbi imam mullah ambassador envoy speaker spokesman spokeswoman spokesperson coach manager officer leader
commissioner sultan emir crown deputy vice prime foreign attorney treasurer ex-president candidate lawmaker lawyer analyst economist
striker midfielder defender goalkeeper captain actor actress singer author writer director officer detective inspector superintendent
constable pastor father brother sister professor economist activist journalist reporter correspondent founder co-founder owner
executive secretary defendant prosecutor counsel whip mp mep`,
  organisation: `university college institute institution school academy ministry department agency administration bureau office
commission committee council congress parliament assembly senate house court tribunal bank fund corporation company group party union
association federation confederation league club team foundation society organization organisation alliance coalition front movement
army navy force forces police guard guards corps command brigade battalion division regiment airlines airways air motors systems
technologies technology industries international holdings partners services solutions energy oil gas petroleum steel electric
electronics telecom communications media news times post journal herald tribune gazette observer guardian telegraph press agency
television tv radio network channel broadcasting studios pictures entertainment records pharmaceuticals laboratories labs hospital
clinic centre center authority board conference secretariat mission delegation embassy treasury exchange reserve securities insurance
financial capital trust investments investment stores foods breweries brewery church cabinet chamber syndicate cartel militia brigades
united city rovers wanderers athletic albion rangers celtic fc afc yankees lakers patriots cowboys nfl nba mlb nhl
inspectorate directorate taskforce observatory initiative campaign project programme program service think-tank`,
  company: `inc inc. corp corp. co co. ltd ltd. llc plc lp gmbh ag sa s.a. nv n.v. bv b.v. spa s.p.a. ab oy asa kk pty pte cos. bros.
bhd sdn llp`,
  acronym: `un u.n. nato eu e.u. cia fbi nsa irs epa fda fcc sec ftc fed imf who wto opec asean au osce iaea unesco unicef unhcr
undp icc icj idf plo pkk ypg sdf isis isil daesh irgc kgb fsb gru mi5 mi6 bbc cnn nbc cbs abc fox npr pbs afp ap upi dpa itar-tass tass
ria sana irna wafa npr msnbc hbo espn itv sky ibm gm ge at&t bp hsbc ubs nasa esa cern fifa uefa ioc nba nfl aclu naacp aarp afl-cio
nra gop dnc rnc ukip snp cdu spd anc bjp tuc nhs oecd g7 g8 g20 g-7 g-8 g-20 ec ecb boe boj pentagon congress reuters bloomberg google facebook
twitter microsoft apple amazon boeing airbus toyota honda sony samsung nokia intel ford chrysler volkswagen bmw siemens gazprom rosneft
lukoil exxon exxonmobil chevron shell hezbollah hizbollah hamas fatah al-qaeda qaeda qaida taliban interpol europol hamas likud kadima
greenpeace oxfam kremlin duma knesset bundestag bundesbank nasdaq wal-mart walmart citigroup goldman barclays verizon
white_house supreme_court wall_street associated_press fox_news xinhua_news agence_france al_jazeera new_york_times washington_post
red_cross amnesty_international human_rights european_union european_commission european_parliament united_nations security_council
general_assembly world_bank federal_reserve morgan_stanley goldman_sachs merrill_lynch general_motors general_electric
manchester_united real_madrid state_department defense_department justice_department capitol_hill downing_street scotland_yard`,
  outlet: `times post journal herald tribune gazette observer guardian telegraph independent mirror mail sun star chronicle
examiner inquirer globe dispatch bulletin monitor economist newsweek spiegel monde figaro liberation bild pravda izvestia kommersant
interfax tass xinhua yonhap kyodo anadolu haaretz maariv yedioth asharq al-awsat jazeera arabiya ahram hürriyet sabah dawn hindu
broadcaster newspaper magazine weekly daily news reuters bloomberg politico axios buzzfeed huffington vox slate salon breitbart
newsnight panorama`,
  site: `river lake sea ocean bay gulf strait island islands mountain mountains mount mt. peak valley desert peninsula cape coast
beach harbour harbor port canal street st. avenue road highway route bridge square park garden gardens airport station base stadium
arena hall palace castle tower building temple mosque cathedral prison camp province state region district county city town village
north south east west northern southern eastern western central upper lower new san santa el los las saint fort hills heights plaza
border corridor zone crossing theatre museum hotel mall plant dam`,
  occasion: `cup olympics games championship championships league open prix war battle summit conference festival awards oscars
election elections referendum revolution uprising holocaust ramadan christmas easter thanksgiving tour super bowl hurricane storm
day operation world spring brexit forum expo`,
  calendar: `january february march april may june july august september october november december jan. feb. mar. apr. jun. jul.
aug. sept. sep. oct. nov. dec. monday tuesday wednesday thursday friday saturday sunday mon. tue. wed. thu. fri. sat. sun. gmt est edt
am pm a.m. p.m.`,
  particle: `al el bin ibn ben bint abu abd ad an as ash at az ul ur de da di do dos das del della der den du des la le les lo van von
vom zu zur ter ten te af av y e i o' d' l' mac san santa st. bani umm ould`,
  connector: `of the and for in on at & 's ' / .`,
} as const
