struct foo {
	int a;			/* the first */

	/* not used any more */
	int obsolete;

	u8 rest[16];
};

struct bar {
	int obsolete;	/* not used */
	int b;
};
