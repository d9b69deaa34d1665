void g(int a)
{
	f(a, OLD);
}
