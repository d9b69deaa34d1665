struct foo {
	int n;
	unsigned int a : 1;
	int m;
};
