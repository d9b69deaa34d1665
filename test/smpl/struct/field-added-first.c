struct foo {
	/* how many */
	int a;
	long size;
};
