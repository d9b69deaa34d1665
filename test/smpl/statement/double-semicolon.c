int f(int x)
{
	a();;
	a();
}
