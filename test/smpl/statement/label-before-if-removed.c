void fn(int x, int y, int z, int n)
{
	int i;

	pre();
	while (n) {
	again:
			s(1);
		if (x)
			c(3);
		mid2();
	}
	post();
out:
	last();
}
