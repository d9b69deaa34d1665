int f(int n)
{
	u_int32 a = n;
	u_int32 b;

	return a + b;
}
