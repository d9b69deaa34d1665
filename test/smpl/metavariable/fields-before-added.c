struct a {
	int x;
	char y[3];	/* why */
	long z;
};
struct b { int q; };
