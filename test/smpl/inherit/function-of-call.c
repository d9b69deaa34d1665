int a(int x)
{
	lock();
	return 1;
}
int b(int x)
{
	return a(x) + c(x);
}
int c(int x)
{
	return a(x);
}
