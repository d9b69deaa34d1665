int f(int n)
{
	int ret = 0;

	if (n) {
		ret = -1;
		goto out;
	}
	if (n == 2) {
		ret = -2;
		goto out;
	}
	a();
out:
	return ret;
}
