int h(int x)
{
	y = x ?: 1;
	z = x ? x : 1;
	w = f(x) ?: 2;
}
