struct foo {
	int a;
	char *b;
	int old;
	int c;
};
struct bar {
	int old;
};
