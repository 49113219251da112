// The package's index also brings a detector that is not used here; its main file alone carries no types of its own.
declare module '@mozilla/readability/Readability.js' {
  import { Readability } from '@mozilla/readability';

  export default Readability;
}
