int a(int n)
{
	open(n);
	if (n)
		return 1;
	close(n);
	return 0;
}
int b(int n)
{
	open(n);
	if (n) {
		close(n);
		return 1;
	}
	c();
	close(n);
	return 0;
}
