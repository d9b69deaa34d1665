void f(void)
{
	each(x) b();
	each(x)
		b();
	each(x) { b(); }
}
