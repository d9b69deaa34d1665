void f(void)
{
	one();
	two();
	if (x) {
		one();
		goto out;
	}
out:
	two();
}
