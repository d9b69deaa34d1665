void f(void)
{
	call1(a, b + 1);
	call2();
}
