int h(int x)
{
	y = x ? 1 : 2;
	w = x ?: 3;
	w = x ? x : 3;
}
