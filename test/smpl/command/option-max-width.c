void g(int first, int second)
{
	f(first, second);
}
