int f(void)
{
	u_int32 a;
	u_int32 b = 1;
	unsigned c;

	return a + b + c;
}
