int f(int x)
{
	special(old(x));
	return old(x) + special(old(x + 1)) + old(x - 1);
}
