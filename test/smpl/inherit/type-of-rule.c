struct ring {
	int size;
};

int fill(void)
{
	struct ring *ring = make(4);
	struct ring spare;
	struct pool pool;

	drop(&pool);
	drop(&spare);
	return use(ring);
}
