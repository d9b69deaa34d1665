void f(int *p, int a)
{
	if (bad(p))
		g();
	else
		if (a)
			h();
	if (bad(p))
		g();
	else if (a)
		h();
	else
		k();
}
