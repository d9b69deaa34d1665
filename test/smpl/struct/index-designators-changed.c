static int table[] = {
	[A] = 1,
	[B] = 2,
};
