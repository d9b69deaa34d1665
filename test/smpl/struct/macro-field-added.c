struct pool {
	int size;
	unsigned long used[BITS_TO_LONGS(64)];	/* by whom */
	int left;
};
