/** Other things that are written in several ways, as folded forms; the first is the one others are taken for. */
export const aliasTable = `
united nations/un/u n
united nations security council/un security council/unsc
united nations general assembly/un general assembly/unga
european union/eu/e u
north atlantic treaty organization/nato/north atlantic treaty organisation
world health organization/who/world health organisation
international monetary fund/imf
international atomic energy agency/iaea
international criminal court/icc
international court of justice/icj
world trade organization/wto/world trade organisation
organization of the petroleum exporting countries/opec
african union/au
arab league/league of arab states
gulf cooperation council/gcc
group of seven/g7/g-7/group of 7
group of eight/g8/g-8/group of 8
group of 20/g20/g-20/group of twenty
group of 77/g77/g-77
association of southeast asian nations/asean
european central bank/ecb
federal bureau of investigation/fbi
central intelligence agency/cia
national security agency/nsa
federal reserve/fed/us federal reserve
islamic state/isis/isil/daesh/islamic state of iraq and syria
kurdistan workers party/pkk
international committee of the red cross/icrc
unicef/united nations childrens fund
unesco
unhcr/un refugee agency
democratic party/democrats
republican party/gop
white house
kyiv/kiev
kharkiv/kharkov
lviv/lvov
mykolaiv/nikolaev/nikolayev
chernihiv/chernigov
luhansk/lugansk
zaporizhzhia/zaporizhia/zaporozhye
jeddah/jiddah/jidda
mecca/makkah
erbil/arbil/irbil
sulaymaniyah/sulaimaniyah/sulaymaniya/sulaimaniya
deir zor/deir zour/deir ez zor/deir ezzor
latakia/lattakia
idlib/idleb
hodeidah/hodeida/hudaydah/hudaida
khan younis/khan yunis
kandahar/qandahar
hezbollah/hizbollah/hizbullah/hizballah/hezballah
qaeda/qaida
houthis/huthis
odesa/odessa
mumbai/bombay
kolkata/calcutta
beijing/peking
yangon/rangoon
new york city/nyc
washington dc/washington d c
los angeles/la
west bank
gaza strip/gaza
al-tanf/tanf/at-tanf`
