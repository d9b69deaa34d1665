int f(int a)
{
	if (a)
		goto out;
	g(a);
out:
	cleanup(a);
	return 0;
}
