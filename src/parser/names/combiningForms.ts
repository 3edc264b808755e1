/** What stands for a people in front of another ("Sino-Russian"), folded, to the people. Alone they are no people: "Franco". */
export const combiningForms: ReadonlyMap<string, string> = new Map(
  `anglo=british/franco=french/sino=chinese/russo=russian/indo=indian/italo=italian/greco=greek/graeco=greek/hispano=spanish/luso=portuguese/
  turco=turkish/turko=turkish/nippo=japanese/serbo=serbian/polono=polish/belgo=belgian/irano=iranian/perso=iranian/americano=american`
    .split('/')
    .map((line) => line.trim().split('=') as [string, string]),
)
