struct foo {
	int n;
	struct {
		int a;
		int old;
	} in;
	int m;
};
