struct s {
	long n;
	struct { int one; };
	int m;
};
