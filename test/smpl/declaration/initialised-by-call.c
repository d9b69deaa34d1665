void fn(int x, int y, int z, int n)
{
	int i;

	pre();
	while (n) {
		int u = m(1);
		mid2();
	}
	post();
out:
	last();
}
