void f(int a)
{
	if (a)
		init_both(a);
	else
		init_both(-a);
	while (a--)
		init_both(a);
}
