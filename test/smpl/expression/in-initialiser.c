static struct id ids[] = {
	{ OLD_ID(1), "a" },
	{ OLD_ID(2), "b" },
	{ },
};
