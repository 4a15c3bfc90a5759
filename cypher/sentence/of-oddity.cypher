// What the sentence is made of that tells what is odd.
// this     Oddity
// returns  value: Slots
// one
RETURN this {.code, .about, .day, .count} AS value
