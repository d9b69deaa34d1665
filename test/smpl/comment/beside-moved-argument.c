int f(int x, int y)
{
	join(x, y);	/* both of them */
	return join(x /* first */, y /* second */);
}
