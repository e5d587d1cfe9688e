import {
  address,
  date,
  flag,
  id,
  language,
  list,
  object,
  section,
  text,
  wholeNumber,
  type Reader,
} from '../readers.js';
import { richText } from '../rich-text-reader.js';
import type { Fact, Image, ImageVariant, Source, Topic } from '../types.js';

export const title = section('title', text);

export const intro = section('intro', richText);

/** The licence under which the content may be used. */
export const license = section('license', text);

export const topics = section('topics', list(object<Topic>({ id, title: text }, {})));

export const sources = section(
  'sources',
  list(object<Source>({ id, title: text }, { publisher: text, url: address, date, language })),
);

/** The sources of a statement that requires them. */
export const proof = list(id, 1);

export const fact = object<Fact>({ text, sources: proof }, {});

const variant = object<ImageVariant>({ src: address, width: wholeNumber }, {});

const picture = object<Image>(
  { id, src: address, width: wholeNumber, height: wholeNumber },
  { variants: list(variant), alt: text, decorative: flag, credit: text, license: text },
);

const image: Reader<Image> = (value, path, report) => {
  const read = picture(value, path, report);
  return read && !read.alt && !read.decorative
    ? report(`${path}.alt`, 'is missing: say what the picture shows, or set "decorative" to true')
    : read;
};

export const images = section('images', list(image));
