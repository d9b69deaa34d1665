void h(int x)
{
	put(x, 1);
	if (put(x, g(x)))
		return;
}
