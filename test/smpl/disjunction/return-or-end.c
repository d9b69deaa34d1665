void a(int x)
{
	if (x)
		return;
	b();
	return;
}
int c(int x)
{
	if (x)
		return 1;
	return 2;
}
