import type { WebAnswer } from './web-importers.ts';
import type { Job, serve as serveProcess } from './serve.ts';

/** Answers the one job of this worker of a browser. */
export const serve: typeof serveProcess = (read) => {
  self.onmessage = ({ data }) => {
    void read(data as Job).then((answer) => {
      const sent: WebAnswer = { answer };
      self.postMessage(sent);
    });
  };
};
