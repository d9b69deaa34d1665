void fn(int x, int y, int z, int n)
{
	int i;

	pre();
	while (n) {
		mid1();
		list_for_each(p, q)
			l(p);
		mid2();
	}
	post();
out:
	last();
}
