void f(int *p, int a)
{
	if (a)
		if (bad(p))
			g();
		else
			h();
	else
		k();
	if (a)
		if (bad(p))
			g();
		else
			h();
	else if (p)
		x();
	else
		k();
	if (bad(a)) {
		g();
	} else {
		h();
	}
	k();
}
