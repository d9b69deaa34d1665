int fc0(int n)
{
	lock(y != p, put(ret, x, x));
}
