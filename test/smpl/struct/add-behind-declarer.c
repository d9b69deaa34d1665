struct foo {
	int a;
	DECLARE_BITMAP(x, 8);
	int b;
};
