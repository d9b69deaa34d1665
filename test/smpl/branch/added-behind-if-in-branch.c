void fn(int x, int y, int z, int n)
{
	int i;

	pre();
	while (n) {
		mid1();
		if (big)
			if (x)
				c(3);
		mid2();
	}
	post();
out:
	last();
}
