void fn(int x, int y, int z, int n)
{
	int i;

	pre();
	while (n) {
		a(1);
	again:
			s(1);
		mid2();
	}
	post();
out:
	last();
}
