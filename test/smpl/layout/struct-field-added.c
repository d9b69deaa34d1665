struct foo {
	int a;			/* the first */
	struct device *dev;	/* our device */
	/* the rest */
	u8 rest[16];
};

struct bar {
	struct device		*dev;
};
