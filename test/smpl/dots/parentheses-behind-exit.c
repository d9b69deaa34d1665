int bits(int a, int b)
{
	int n;

	lock();
	if (busy())
		return -1;
	n = (a != b) & mask(a);
	return n;
}
