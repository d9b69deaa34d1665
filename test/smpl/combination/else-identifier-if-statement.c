void fa1(int n)
{
	if (f(p, dev->b, lock(NULL, y, i))) {
	} else
		dev = put(x ? "s" : x, x);
}
