void f(int x)
{
	put((x), (x + 1));
}
