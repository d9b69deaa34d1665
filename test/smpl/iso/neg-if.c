void f(int x)
{
	if (!ready(x))
		a(x);
	else
		b(x);
	if (ready(x))
		b(x);
	else
		a(x);
}
