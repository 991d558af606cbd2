/** YAML, loaded where there is some: a bundle names what it exports only to a static import of a CommonJS package. */
export { parse } from 'yaml';
