u64 stamp __attribute__((aligned(64)));
u64 other __attribute__((unused));

void drain(void)
{
	struct ring *ring __cleanup(put_ring) = get_ring();

	empty(ring);
}
