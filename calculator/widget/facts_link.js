/** What a link that carries facts starts with, after the address. Browsers do not send that part. */
export const MARK = "#facts=";
