static long left(struct ring *ring)
{
	if (!(used(ring)) && (ring->size))
		return (tail(ring)) - 3;
	return (head(ring)) - tail(ring);
}
