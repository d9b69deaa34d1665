void f(int a)
{
	if (is_ok(a))
		g();
	else
		h();
	if (!is_ok(a))
		g();
	else
		h();
}
