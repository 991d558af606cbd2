/** The package has no types of its own; the tests only ask whether it can parse. */
declare module 'edtf' {
  export default function edtf(text: string): unknown;
}
