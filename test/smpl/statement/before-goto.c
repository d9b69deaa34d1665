void fn(int x, int y, int z, int n)
{
	int i;

	pre();
	while (n) {
		mid1();
		goto out;
		mid2();
	}
	post();
out:
	last();
}
