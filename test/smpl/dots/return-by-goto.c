int f(int x)
{
	if (x) {
		g();
		goto out;
	}
	return 0;
out:
	h();
	return -1;
}
