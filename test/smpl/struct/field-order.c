struct foo {
	int a;
	int b;
	int c;
};
