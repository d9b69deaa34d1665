int h(int x)
{
	int y = same(x + 1) * 2;

	y = same(x) * 2;
	return same(x + 1);
}
