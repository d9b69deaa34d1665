int f(int a)
{
	if (a)
		goto out_free;
	g();
out_free:
	return a;
}
