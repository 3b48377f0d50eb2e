export { factsIn } from './facts';
export { photoUri, readPhoto } from './files';
