int f(int x)
{
	if (x) goto out;
	if (y) { h(); goto out; }
	return 0;
out:
	h();
	return -1;
}
