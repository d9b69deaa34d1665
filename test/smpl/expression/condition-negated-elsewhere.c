int z(int p)
{
	a = p ? 1 : 2;
	a = !p ? 1 : 2;
	a = p == 3 ? 1 : 2;
	a = (p && q) ? 1 : 2;
}
