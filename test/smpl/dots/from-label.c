void fn(int x, int y, int z, int n)
{
	int i;

	pre();
	while (n) {
		mid1();
	again:
			s(1);
		mid2();
	}
	post();
out:
	last();
}
