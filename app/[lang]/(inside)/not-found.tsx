import { NotFoundText } from '#app/_frame/not-found-text.tsx';

export default function NotFound() {
  return <NotFoundText />;
}
