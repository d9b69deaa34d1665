void f(int a)
{
	hold(a);
	g(a);
	drop(a);
}

void h(int a)
{
	hold(a);
	if (a)
		goto out;
	g(a);
out:
	drop(a);
}
