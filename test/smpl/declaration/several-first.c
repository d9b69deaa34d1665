void f(void)
{
	u_int32 a, b;
}
