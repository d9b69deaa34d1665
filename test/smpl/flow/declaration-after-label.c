int f(int x)
{
	if (x)
		goto out;
	x++;
out:;
	int y = 3;

	a();
again:
	a();
	return y;
}
