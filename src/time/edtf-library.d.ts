declare module 'edtf' {
  /** Parses an EDTF text; throws where the text does not keep the grammar. */
  export default function edtf(text: string): unknown
}
