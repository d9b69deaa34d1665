void f(int *p, int a)
{
	if (a)
		x();
	else if (always(p))
		if (p)
			g();
		else
			k();
	else
		h();
}
