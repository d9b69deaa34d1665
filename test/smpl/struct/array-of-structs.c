static struct id table[] = {
	{ 1, 2 },
	{ 0, },
};
