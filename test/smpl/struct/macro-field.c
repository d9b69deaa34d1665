struct pool {
	int size;
	DECLARE_BITS(used, 64);
	DECLARE_RING(ring, 8);
	int left;
};
