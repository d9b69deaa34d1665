int f(int n)
{
	if (n)
		goto out;
	a();
	if (n > 3) {
		b();
		goto out;
	}
	goto other;
out:
	return n;
other:
	free(n);
	return 0;
}
