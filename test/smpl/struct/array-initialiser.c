static int ids[] = {
	1,
	2,
	SENTINEL
};
