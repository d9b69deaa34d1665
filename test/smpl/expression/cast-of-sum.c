long f(int a, int b)
{
	long l = to_long(a + b);
	l += to_long(a);
	l += to_long(-a);
	l += to_long(a ? b : 1);
	return to_long(a[&b]) + to_long((b));
}
