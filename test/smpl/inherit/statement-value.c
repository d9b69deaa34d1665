void f(void)
{
	if (cond)
		a(1);
	while (cond)
		a(1);
	while (cond)
		a(2);
}
