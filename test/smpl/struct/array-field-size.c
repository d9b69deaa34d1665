struct foo {
	int n;
	char name[16];
	char other[8];
};
