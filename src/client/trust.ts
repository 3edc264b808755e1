/** What trust depends on: whether the reader trusts what is open, and which folders that is. */
export interface Opened {
  readonly trusted: boolean
  /** The addresses of the folders. */
  readonly folders: readonly string[]
}

/**
 * Whether something may be saved at an address. What is read in a folder that the reader does not trust may be saved in
 * that folder; it leaves it only when the reader trusts the folder.
 */
export function maySave(address: string, { trusted, folders }: Opened): boolean {
  // An address that climbs out of a folder begins like one inside it.
  const plain = !/(?:^|\/)\.\.(?:\/|$)/.test(address)
  return (
    trusted || (plain && folders.some((folder) => address.startsWith(folder.endsWith('/') ? folder : `${folder}/`)))
  )
}

/** Whether the facts of a folder count: in one that the reader does not trust, they would stand on cards as his own. */
export function factsCount({ trusted }: Pick<Opened, 'trusted'>): boolean {
  return trusted
}
