/** As many characters as a guide holds in one text; the check of a pack, which the page does not carry, says the same. */
export const TEXT_LIMIT = 4_000
