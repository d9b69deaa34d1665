void fn(int x, int y, int z, int n)
{
	int i;

	pre();
	while (n) {
		{
			k(9);
		}
		;
		mid2();
	}
	post();
out:
	last();
}
