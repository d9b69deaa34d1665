void fn(int x, int y, int z, int n)
{
	int i;

	pre();
	while (n) {
		mid1();
		switch (z) {
		case 1:
			h(8);
			break;
		default:
			h(9);
		}
		mid2();
	}
	post();
out:
	last();
}
