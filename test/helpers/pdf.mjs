import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The text of each page of a PDF, and its font sizes in points. */
export async function pagesOf(pdf) {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const pages = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push({
      text: items.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join(''),
      sizes: items.filter(({ str }) => /\p{L}{2}/u.test(str)).map(({ height }) => height),
    });
  }
  await document.destroy();
  return pages;
}
