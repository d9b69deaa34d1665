static const struct id tab[] = {
	{ 1 },
	{ 2 },
	{ 0 },
};
