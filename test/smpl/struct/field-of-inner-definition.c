struct outer {
	int a;
	struct inner {
		int x;
		int y;
	} in;
	int b;
};
