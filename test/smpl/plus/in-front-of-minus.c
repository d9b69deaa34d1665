void f(void)
{
	if (a)
		old(1);
	old(2);
}
