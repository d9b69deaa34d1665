int one(int a, long b __attribute__((unused)))
{
	return a;
}
