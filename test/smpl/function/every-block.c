int f(int n)
{
	if (n) {
		g();
	}
	return 1;
}

struct s {
	int a;
};
