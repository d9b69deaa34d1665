union u {
	int a;
	short b;
	char c[4];
};
