int g(int a)
{
	f(1);
	f(2);
}
