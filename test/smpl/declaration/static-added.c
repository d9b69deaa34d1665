const struct foo table[] = {
	{ 1, 2 },
	{ 3, 4 },
};
