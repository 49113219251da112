/** True in builds for tests, where the closed shadow root is kept within reach of the accessibility checker. */
declare const __TEST__: boolean;

declare module '*?script&iife' {
  /** Path of the built script inside the extension. */
  const path: string;
  export default path;
}

declare const __VERSION__: string;
