int f(int a)
{
	if (a)
		goto out;
	trace(a);
	g();

out:
	trace(a);
	return 0;
}

int g(int a)
{
	if (a)
		goto out;
	h();
out:
	trace(a);
}
