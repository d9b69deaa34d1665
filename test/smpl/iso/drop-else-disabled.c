void f(int a)
{
	if (a)
		g();
	else
		h();
	if (a)
		k();
}
