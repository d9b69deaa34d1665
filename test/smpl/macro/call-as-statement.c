void f(int a)
{
	ASSERT(a > 1);
	ASSERT(a);
}
