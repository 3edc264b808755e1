/** Given names by sex, folded; names that both sexes bear are left out, since a wrong guess is worse than none. */
const male = `aaron abdel abdul abdullah abdulaziz abdulla abel abraham adam adel adolf adrian agustin ahmad ahmed akira al alain alan
albert alberto aldo alejandro aleksandr aleksander alessandro alex alexander alexandre alexei alexey alfonso alfred alfredo ali
allan allen alvaro amir amr anatoly anders andrei andres andrew andrey andrzej andy angus anatol anton antonio antonis antony
anthony anwar arnold arthur arturo asif augusto avigdor axel ayman aziz bandar barack barry bart bashar bassam ben benito benjamin
benny bernard bernardo bernd bernie bill billy björn bjorn bob bobby boris boutros brad bradley brendan brett brian bruce bruno
bryan carl carlo carlos casper charles charlie chester chris christian christoph christopher christos chuck claude claudio
clarence clement cliff clifford clint clive colin connor conrad craig curtis cyril dale damian damien dan daniel danilo danny dario
darren dave david dean dennis denis derek desmond diego dieter dimitri dimitris dirk dmitri dmitry dmytro dominic dominik don donald
doug douglas duncan dwayne dwight earl ed eddie edgar edmund eduard eduardo edward edwin ehud elias elliot elliott emad emil emilio
emmanuel enda enrique eric erik ernest ernesto ernst erwin ethan eugene evan evgeny evo faisal fahad felipe felix ferdinand fernando
fidel florian francesco francis francisco franck francois frank franz fred frederick frederic fredrik friedrich fyodor gabriel gareth
gary gavin geir geoff geoffrey georg george georges georgi gerald gerard gerhard gianni gilbert gilles giorgio giovanni giuseppe glenn
gordon graham grant greg gregory grigory guido guillermo gunther gustav gustavo guy haim haider hamad hamid hans harald hardeep
harold harry harvey hassan haruki hashim hector heiko heinrich heinz helmut henri henrik henry herbert herman hideki hiroshi
horst hosni howard hubert hugh hugo hussein ian ibrahim ignacio igor ilham ilya imran ingmar isaac ishmael ismail ivan jack jacob
jacques jaime jair jake jakob james jamie jamal jan janusz jared jason javier jay jean-claude jeff jeffrey jens jeremy jerome jerry
jim jimmy joachim joao joaquin joe joel johan johann johannes john johnny jon jonas jonathan jonas jorge jose josef joseph josh
joshua juan jules julian julius julio junichiro jurgen justin kamal karim karl kaspar kasper kassem kazimierz keith kemal ken kenneth
kenji kevin khaled khalid khalifa kirill klaus kofi konrad konstantin konstantinos kumar kurt kyle kyriakos lars larry laurent lawrence
lech lee leo leon leonard leonardo leonid leopold leszek lewis liam lloyd lorenzo louis lubomir luc luca lucas luciano ludwig luigi luis
luiz lukas luke lyndon magnus mahmoud mahmud malcolm manmohan manuel marc marcel marcelo marco marcos marcus mario marius mark
marlon martin marvin mateusz matt matteo matthew matthias mauricio maurice mauro max maxim maximilian mehdi mehmet melvin michael michal
michel miguel mihai mike mikhail milan milos miroslav mitch mohamed mohammad mohammed moncef morgan moses moshe muhammad muhammadu
mustafa naftali naguib narendra nasser nathan nathaniel neil nelson neville nicholas nick nickolas nicolas niels nigel nikita nikola
nikolai nikolas nikolay nils noah noam norbert norman nouri oleg oleksandr oliver olivier olaf olof omar orlando oscar osama osman
otto owen pablo paolo pascal pat patrick paul pavel pawel pedro per percy peter petr petro philip philippe phil pierre pietro piotr
qassem rafael rafic rahul raj rajiv ralph ramon randall randy rashid raul ray raymond recep reinhard rene reuven rex ricardo riccardo
richard rick riad riyad rob robert roberto rodrigo roger roland rolf roman ron ronald ross rowan roy ruben rudolf rudy rupert russell
ryan sadiq saeed said salah salem salman salvador salvatore sam sameh samuel sandro sanjay scott sean sebastian serge sergei sergey
sergio seth shaun shimon shinzo sidney siegfried silvio simon slobodan stan stanislav stanley stefan stefano stephan stephane stephen
steve steven stewart stuart sultan suleiman sven syed taro tariq tayyip ted teodoro terrence terry theodore theresio thierry thomas
thorsten tim timothy toby todd tom tomas tommy tony toshiro travis trevor tristan tsutomu ulrich umberto uwe vaclav valery vasily
vernon victor viktor vincent vincenzo vitali vitaly vito vlad vladimir vladislav volodymyr vyacheslav walid wallace walter warren
wayne wendell werner wilfried wilhelm willem william willy winston wojciech wolfgang xavier yair yasser yehuda yevgeny yitzhak yitzchak
yoshihide yousef youssef yuri yury yves zayed zbigniew zoran jonah mitchell rishi keir boyko bidzina aleksey gebran najib saad
nabih michal olusegun goodluck jomo uhuru yoweri cyril thabo jacob robert emmerson lazarus hichilema nana akufo macky alassane
ravi arun anil vikram sunil suresh ramesh ashok amit arjun deepak vijay rajesh atal lal hideo kenta takashi takeshi yasuo
naoto shigeru koji satoshi`

const female = `abigail ada adele adriana agatha agnes agnieszka aisha alessandra alexandra alice alicia alina alison allison alma amalia amanda
amelia amina amy ana anastasia andrea-louise angela angelica angelina anita anja anna annalena anne annegret annette annie antonia
antonella arlene astrid audrey aung aurora barbara beata beatrice beatriz becky belinda benazir bernadette bertha beth betty beverly
bianca birgit bonnie brenda bridget brigitte britney camilla carla carlotta carmen carol carole carolina caroline carolyn catalina
catarina catherine cathy cecilia celia celine charlotte chelsea cheryl chiara chloe christiane christina christine cindy claire clara
claudia clotilde condoleezza connie constance consuelo cora corazon cristina cynthia dagmar daniela danielle daphne deborah debbie
delia denise diana diane dilma dina dolores donna dora doris dorothy edith edna eileen elaine eleanor elena eleni elisa elisabeth
elise eliza elizabeth ella ellen elsa emilia emily emma erica erika erna ernestine esther ethel eva eve evelyn fatima fatou federica
felicity fiona flora florence frances francesca françoise francoise frauke gabriela gabriella gabrielle galina gemma genevieve georgia
georgina geraldine gerda gertrude gina giorgia gisela giulia gladys gloria golda grace greta gretchen gwen hala hanan hanna hannah harriet hazel
heather hedwig heidi helen helena helene helga hillary hilda ida ilse indira inez ines inga ingeborg ingrid irena irene irina iris
irma isabel isabella isabelle jacinda jackie jacqueline jane janet janice janine jasmine jeanette jeanne jeannette jennifer jenny
jessica jill joan joanna joanne jocelyn jodie johanna josefina josephine joyce juanita judith judy julia juliana julie juliet julieta
justine kamala karen karin karla katarina kate katerina katharina katherine kathleen kathryn kathy katie katja katrin katya kayla
keiko kelly-anne kersti khadija kimberly kirsten kristen kristina kristine lara larissa latifa laura lauren lea leila lena leslie-ann leticia
leyla lidia lilian liliana lillian lily linda lisa liz liza lois lorena loretta lori louisa louise lourdes lucia lucille lucy luisa
luz lydia lynn lynne mabel madeleine madeline magda magdalena maggie maia malala malgorzata mara marcella marcia margaret margarita
margot margrethe maria mariam mariana marianne maribel marie marilyn marina marine marissa marjorie marlene martha martina mary
masako matilda maud maureen mavis maya megan meghan melania melanie melinda melissa mette mia michaela michele-marie michelle mildred
milena mina minna miranda miriam moira mona monica monika monique muriel myriam nadia nadine nancy naomi natalia natalie natasha nathalie
nelly nicola-jane nicole nikki nina noelle nora norma olga olivia oksana olena ophelia oprah pamela patricia patti paula paulina pauline
peggy penelope penny petra philippa phyllis polly priscilla priti rachel rania raquel rebecca regina renata rhonda rita roberta
rosa rosalind rosalyn rose rosemary rosie roxana ruth sabine sabrina sally samantha sandra sanna sara sarah sarojini sasha-marie selma
serena sharon sheila shelley sheryl shirley silvia simone simonetta sofia sonia sonja sophia sophie stacey stella stephanie sue
susan susana susanne susie suzanne svetlana sviatlana sylvia sylvie tamara tammy tania tanya tara tatiana tatyana teresa tessa thelma
theresa therese tiffany tina tonya tracy tzipi ursula valentina valerie vanessa vera veronica veronika vicky victoria viktoria
violeta virginia vivian viviane wanda wendy whitney winifred winnie xiomara yelena yingluck yoko yolanda yulia yvette yvonne zainab
zara zinaida zoe zsuzsa zuzana ngozi keiko yuriko sanae sushma mamata sonia pratibha droupadi nirmala`

const split = (list: string): string[] => list.split(/\s+/)

export type Sex = 'm' | 'f'

// What both are called is taken for a man's.
const sexes = new Map<string, Sex>()
for (const name of split(female)) sexes.set(name, 'f')
for (const name of split(male)) sexes.set(name, 'm')

/** The sex that a folded given name tells, else undefined. */
export const sexOfGiven = (folded: string): Sex | undefined => sexes.get(folded)

/** Endings that only women's surnames have in Slavic languages ("Ivanova", "Navalnaya", "Kowalska"). */
const femaleSurname = /(?:[oe]v|in)a$|skaya$|skaia$|ska$/
/** The sex that a folded surname tells where the given name does not: only Slavic women's endings do. */
export function sexOfSurname(folded: string): Sex | undefined {
  return folded.length > 5 && femaleSurname.test(folded) ? 'f' : undefined
}

/** Short forms and the name they stand for, folded: "joe" and "joseph" may name one man. */
const nicknameTable = `joseph:joe joey jo jose|robert:bob rob bobby robbie bert|william:bill will billy liam willy|james:jim jimmy jamie
richard:rick dick ricky rich|michael:mike mick micky|thomas:tom tommy|charles:charlie chuck chas|john:johnny jack jon|edward:ed eddie ted ned
theodore:teddy theo|anthony:tony antony|christopher:chris kit|matthew:matt|daniel:dan danny|david:dave|stephen:steve steven stevie
andrew:andy drew|benjamin:ben benny bibi|gregory:greg|jeffrey:jeff geoff geoffrey|kenneth:ken kenny|lawrence:larry laurence|leonard:len lenny
nicholas:nick nicolas|patrick:pat paddy|peter:pete|philip:phil phillip|raymond:ray|ronald:ron ronnie|samuel:sam sammy|timothy:tim
vincent:vince|walter:walt|zachary:zach zack|alexander:alex sasha aleksandr alexandr aleksander oleksandr|frederick:fred freddie|francis:frank|gerald:gerry jerry|harold:hal
henry:harry hank|herbert:herb|jacob:jake|jonathan:jon|joshua:josh|martin:marty|maxwell:max|nathaniel:nate nathan|oliver:ollie|russell:russ
stanley:stan|susan:sue susie|terence:terry|victor:vic|donald:don donny|douglas:doug|ernest:ernie|eugene:gene|bernard:bernie|mitchell:mitch
elizabeth:liz beth betty lizzie eliza|margaret:maggie meg peggy|katherine:kate kathy katie catherine kathryn cathy|jennifer:jen jenny
deborah:debbie deb|patricia:pat patty tricia|barbara:barb|rebecca:becky|victoria:vicky|alexandra:alex sandra|christina:chris christine tina
jacqueline:jackie|judith:judy|pamela:pam|theresa:terri teresa tess|virginia:ginny|dorothy:dot dolly|eleanor:ellie nell|frances:fran
samantha:sam|stephanie:steph|vladimir:volodya vova|mikhail:misha|luiz:luis|abdul:abdel abd
youssef:yusuf yousuf|khaled:khalid|ismail:ismael|iyad:ayad|petro:pyotr|mikhail:michail|javad:jawad|jamal:gamal`

const nicknames = new Map<string, string>()
for (const entry of nicknameTable.split(/[|\n]/)) {
  const [full = '', short = ''] = entry.split(':')
  for (const name of short.split(' ')) nicknames.set(name, full)
}

/** The full given name that a folded short form stands for ("joe" → "joseph"); other names stand for themselves. */
export const fullGiven = (folded: string): string => nicknames.get(folded) ?? folded
