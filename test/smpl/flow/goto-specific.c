int f(int x)
{
	if (x)
		goto out;
	if (x == 2) {
		goto out;
	}
	if (x == 3)
		goto other;
	else
		a();
other:
	b();
out:
	return 0;
}
