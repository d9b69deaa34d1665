int z(int a)
{
	x = 1;
	y->q = x = 2 * 3;
	int w = 5;
}
