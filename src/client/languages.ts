/** The languages that the server reads, whatever a document's scheme. */
export const languages = ['article', 'plaintext', 'markdown']
